import {
  assumption,
  approximation,
  bound,
  counted,
  definition,
  derivation,
  identity,
  program,
  refutation,
} from '#verification';
import {
  absorbedPowers,
  absorbedProjections,
  anyGenerator,
  bentTurns,
  crossProduct,
  decayingKernel,
  degenerateFamily,
  distanceKernel,
  eigenPlane,
  evenDimensions,
  featuredLogits,
  featuredTokens,
  generators,
  headGenerators,
  integerGenerator,
  mirroredRotation,
  monomialBasis,
  normalForm,
  orthogonalPowers,
  planeMirrors,
  planeRotation,
  planeTurns,
  principalLogarithm,
  reflections,
  reorderedKernel,
  rotaryBlocks,
  rotaryFamily,
  rotatedState,
  smallGenerators,
  specialOrthogonal,
  standardFrequencies,
  wholeTurnMore,
} from '#worlds';
import { bakerCampbellHausdorff } from './programs/baker-campbell-hausdorff.ts';
import { exponentialSeries } from './programs/exponential-series.ts';
import { orthogonalGroup } from './programs/orthogonal-group.ts';
import { imaginarySpectrum } from './programs/imaginary-spectrum.ts';
import { noRoot } from './programs/no-root.ts';
import { spectrum } from './programs/spectrum.ts';

const tex = String.raw;

/** Why some formulas that the machine makes are true as well. */
const proofs = {
  constant: { en: 'the second factor does not depend on m', zh: '第二个因子与 m 无关' },
  associative: {
    en: 'a product of matrices does not depend on where the brackets stand',
    zh: '矩阵乘积与括号的位置无关',
  },
  projector: {
    en: 'Π is symmetric and its own square, and leaves every member of the family as it is',
    zh: 'Π 对称且平方等于自身，与族中任一成员相乘都不改变它',
  },
  zero: {
    en: 'a multiple of zero is zero, and both matrices commute with themselves up to sign',
    zh: '零的倍数仍是零；矩阵与自身、与自身的负都可交换',
  },
  parity: {
    en: 'n, −n and n² have one parity, and the exponential of whole multiples of B⋆ sees nothing else',
    zh: 'n、−n、n² 奇偶相同，而 B⋆ 的整数倍的指数只看奇偶',
  },
  parityN: {
    en: 'n and n² have one parity, and the square of a reflection is the identity',
    zh: 'n 与 n² 奇偶相同，而反射的平方是单位阵',
  },
  unit: { en: 'the identity times itself is the identity', zh: '单位阵的平方仍是单位阵' },
  wholeturn: {
    en: 'a difference of −2π, or of none, turns by the same amount at whole positions',
    zh: '相差 −2π 或不差，在整数位置上转过的角度相同',
  },
  mirror: {
    en: 'the square of a reflection is the identity, and half a turn is half a turn either way',
    zh: '反射的平方是单位阵；转半圈，正反都一样',
  },
  eigen: {
    en: 'S reflects v as O does, has the determinant of O, and fixes everything on which B acts',
    zh: 'S 与 O 同样地反射 v，行列式相同，并且不动 B 所作用的一切',
  },
  zeroB: { en: 'multiples and images of zero are zero', zh: '零的倍数与像仍是零' },
  one: { en: 'a number is 1 exactly when its square is, for a norm', zh: '范数为 1 当且仅当其平方为 1' },
  positive: {
    en: 'a positive number times a positive one, or squared, is positive',
    zh: '正数的正倍数与平方仍是正数',
  },
  bothunit: { en: 'u and v are both unit vectors', zh: 'u 与 v 都是单位向量' },
  det1: { en: 'the identity has determinant 1 as well', zh: '单位阵的行列式也是 1' },
  even: { en: 'the cosine is even', zh: '余弦是偶函数' },
  plane: { en: 'vvᵀ + uuᵀ is a projector, its own square', zh: 'vvᵀ + uuᵀ 是投影，平方等于自身' },
  isometry: {
    en: 'turning a vector around, or by any orthogonal matrix, keeps its root mean square',
    zh: '向量反号或乘以任何正交矩阵，均方根都不变',
  },
  orthonorm: {
    en: 'P is orthogonal, and orthogonal factors do not change a norm',
    zh: 'P 正交，乘以正交矩阵不改变范数',
  },
  homog: {
    en: 'ReLU is positively homogeneous, so c φ(W′X) = φ(cW′X), and the bound holds for every W′, also for 0',
    zh: 'ReLU 是正齐次的，cφ(W′X) = φ(cW′X)，而这个界对任何 W′ 都成立，包括 0',
  },
} as const;

export default derivation({
  'eq:rc-relativity': identity({
    says: {
      en: 'A query turned by its position and a key turned by its own meet as if only their offset had been used.',
      zh: 'query与key各按自己的位置变换，相遇时只剩下位置之差。',
    },
    world: rotaryFamily({ d: [2, 3, 4, 8] }),
    hypotheses: [
      {
        says: { en: 'The angles are proportional to the position.', zh: '角度与位置成正比。' },
        dropped: {
          world: rotaryFamily({ d: [2, 4], law: 'square' }),
          shows: {
            en: 'angles that grow with n² remember where they were',
            zh: '按 n² 增长的角度会记得自己的绝对位置',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\mathcal R_m^{\top}\mathcal R_n=\mathcal R_{m-n}`,
        teaches: { en: 'the offset has a sign', zh: '位置之差有正负' },
      },
      {
        tex: tex`\mathcal R_m^{\top}\mathcal R_n=\mathcal R_{n-m}`,
        world: rotaryFamily({ d: [2, 4], law: 'independent' }),
        teaches: {
          en: 'a rotation of its own at every position is not enough',
          zh: '每个位置各有一个旋转还不够',
        },
      },
    ],
  }),

  'eq:rc-logit': identity({
    says: {
      en: 'The logit of a rotated query and a rotated key depends on their offset alone.',
      zh: '旋转后的query与key的内积只依赖它们的位置之差。',
    },
    from: ['eq:rc-relativity'],
    world: rotaryFamily({ d: [2, 4, 8, 16] }),
    wrong: [
      {
        tex: tex`(\mathcal R_m q)^{\top}(\mathcal R_n k)=q^{\top}\mathcal R_{m-n}\,k`,
        teaches: { en: 'the offset is that of the key from the query', zh: '差是key的位置减去query的位置' },
      },
      {
        tex: tex`q^{\top}(\mathcal R_n k)=q^{\top}\mathcal R_{n-m}\,k`,
        teaches: { en: 'the query has to be turned as well', zh: 'query也必须旋转' },
      },
      {
        tex: tex`(\mathcal R_m q)^{\top}(\mathcal R_n k)=q^{\top}\mathcal R_{n+m}\,k`,
        teaches: { en: 'the transpose turns the first position around', zh: '转置使前一个位置反号' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`(\mathcal R_m q)^{\top}\mathcal R_n k=q^{\top}\mathcal R_{n-m}\,k`,
        because: proofs.associative,
      },
    ],
  }),

  'eq:rc-projector': identity({
    says: {
      en: 'At position 0 every solution is an orthogonal projector.',
      zh: '任何解在位置 0 处都是正交投影。',
    },
    from: ['eq:rc-relativity'],
    world: degenerateFamily({ d: [2, 3, 4, 7] }),
    wrong: [
      {
        tex: tex`2\mathcal R_0=(2\mathcal R_0)^{\top}(2\mathcal R_0)`,
        teaches: { en: 'twice a solution is none', zh: '解的两倍不再是解' },
      },
      {
        tex: tex`\mathcal R_1=\mathcal R_1^{\top}\mathcal R_1`,
        teaches: { en: 'only position 0 is a projector', zh: '只有位置 0 处是投影' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\mathcal R_0=\mathcal R_0^{\top}\;\Longrightarrow\;\mathcal R_0=\mathcal R_0^{\top}=\mathcal R_0^{2}=:\Pi`,
        because: proofs.projector,
      },
      {
        tex: tex`\mathcal R_0=\mathcal R_0^{\top}\,\mathcal R_0^{\top}\mathcal R_0\;\Longrightarrow\;\mathcal R_0=\mathcal R_0^{\top}=\mathcal R_0^{2}=:\Pi`,
        because: proofs.projector,
      },
      {
        tex: tex`\mathcal R_0=\mathcal R_0^{\top}\mathcal R_0\,\mathcal R_0\;\Longrightarrow\;\mathcal R_0=\mathcal R_0^{\top}=\mathcal R_0^{2}=:\Pi`,
        because: proofs.projector,
      },
      {
        tex: tex`\mathcal R_0=\mathcal R_0^{\top}\mathcal R_0\;\Longrightarrow\;\mathcal R_0=\mathcal R_0^{\top}=\mathcal R_0=:\Pi`,
        because: proofs.projector,
      },
      {
        tex: tex`\mathcal R_0=\mathcal R_0^{\top}\mathcal R_0\;\Longrightarrow\;\mathcal R_0=\mathcal R_0^{\top}=\mathcal R_0^{3}=:\Pi`,
        because: proofs.projector,
      },
      {
        tex: tex`\mathcal R_0=\mathcal R_0\mathcal R_0\;\Longrightarrow\;\mathcal R_0=\mathcal R_0^{\top}=\mathcal R_0^{2}=:\Pi`,
        because: proofs.projector,
      },
    ],
  }),

  'eq:rc-gram': identity({
    says: {
      en: 'Every member of a solution is an isometry on the range of that projector, and zero elsewhere.',
      zh: '解的每个成员在该投影的值域上保持长度，在其余方向上为零。',
    },
    from: ['eq:rc-relativity', 'eq:rc-projector'],
    world: degenerateFamily({ d: [2, 3, 4, 7] }),
    wrong: [
      {
        tex: tex`\mathcal R_n^{\top}\mathcal R_n=I`,
        teaches: { en: 'the identity needs an invertible solution', zh: '要得到单位阵，解必须可逆' },
      },
      {
        tex: tex`\mathcal R_n^{\top}\mathcal R_n=\mathcal R_1`,
        teaches: { en: 'equal positions leave offset 0', zh: '位置相同，差为 0' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\mathcal R_n^{\top}\mathcal R_n=\Pi,\qquad \mathcal R_n=\mathcal R_n\,\Pi=\mathcal R_n`,
        because: proofs.projector,
      },
      {
        tex: tex`\mathcal R_n^{\top}\mathcal R_n=\Pi,\qquad \Pi\,\Pi\,\mathcal R_n=\mathcal R_n\,\Pi=\mathcal R_n`,
        because: proofs.projector,
      },
      {
        tex: tex`\mathcal R_n^{\top}\mathcal R_n=\Pi,\qquad \Pi\,\mathcal R_n=\mathcal R_n\,\Pi\,\Pi=\mathcal R_n`,
        because: proofs.projector,
      },
    ],
  }),

  'eq:rc-degenerate': identity({
    says: {
      en: 'Powers of an orthogonal matrix on a subspace, zero on the rest: a solution that is not invertible.',
      zh: '子空间上正交矩阵的幂、其余为零：这是不可逆的解。',
    },
    from: ['eq:rc-relativity'],
    world: degenerateFamily({ d: [3, 4, 5, 8] }),
    hypotheses: [
      {
        says: { en: 'O is orthogonal.', zh: 'O 是正交矩阵。' },
        dropped: {
          world: degenerateFamily({ d: [3, 5], factor: 1.01 }),
          shows: {
            en: 'a growth of one per cent at each step betrays the position',
            zh: '每步增长百分之一，就泄露了绝对位置',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\mathcal R_n=U\begin{pmatrix}1.01\,O^{\,n}&0\\0&0\end{pmatrix}U^{\top}`,
        teaches: { en: 'no factor fits', zh: '不能再乘任何因子' },
      },
      {
        tex: tex`\mathcal R_0=I`,
        erratum: 'C4',
        teaches: {
          en: 'the equation alone does not make the solution invertible',
          zh: '方程本身并不保证解可逆',
        },
      },
    ],
  }),

  'eq:rc-power': identity({
    says: {
      en: 'On the integers every invertible solution consists of the powers of one orthogonal matrix.',
      zh: '在整数上，任何可逆解都是某个正交矩阵的各次幂。',
    },
    from: ['eq:rc-relativity', 'eq:rc-gram'],
    world: rotaryFamily({ d: [2, 3, 4, 7] }),
    hypotheses: [
      {
        says: { en: 'The family satisfies the equation.', zh: '这族矩阵满足方程。' },
        dropped: {
          world: rotaryFamily({ d: [2, 4], law: 'square' }),
          shows: { en: 'angles n²θ are no powers of the first', zh: '角度 n²θ 不是第一个的幂' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\mathcal R_n=O^{\,n+1},\quad O=\mathcal R_1`,
        teaches: { en: 'the power is the position', zh: '幂次就是位置' },
      },
      {
        tex: tex`\mathcal R_{n+1}=\mathcal R_{1}^{\top}\mathcal R_n`,
        teaches: { en: 'the transpose steps backward', zh: '转置是向后退一步' },
      },
    ],
  }),

  'eq:rc-expm': program({
    kind: 'identity',
    says: {
      en: 'The power series of the exponential of a matrix.',
      zh: '矩阵指数的幂级数。',
    },
    why: {
      en: 'a sum without end: it is added up until nothing changes, after halving the matrix often enough',
      zh: '无穷和：先把矩阵折半若干次，再逐项累加到不再变化',
    },
    ...exponentialSeries,
    formula: 'b09b2649a6442a87.94e438a4',
  }),

  'eq:rc-ansatz': assumption({
    says: {
      en: 'We look for solutions that are exponentials of a multiple of one matrix.',
      zh: '设解为某一矩阵的倍数的指数。',
    },
    from: ['eq:rc-power', 'eq:rc-expm'],
    dropped: {
      world: rotaryFamily({ d: [2, 4], law: 'square' }),
      conclusion: 'eq:rc-relativity',
      shows: {
        en: 'rotations by n²θ, which are no such exponentials, do not see the offset alone',
        zh: '按 n²θ 的旋转不是这种指数，所见不只是位置之差',
      },
    },
  }),

  'eq:rc-transpose': identity({
    says: {
      en: 'The transpose of an exponential is the exponential of the transpose.',
      zh: '指数的转置等于转置的指数。',
    },
    from: ['eq:rc-expm'],
    world: generators({ d: [2, 3, 5, 8], kind: 'generic' }),
    wrong: [
      {
        tex: tex`\big(\exp mB\big)^{\top}=\exp\big(-mB\big)`,
        teaches: { en: 'only for a skew generator', zh: '这只对反对称生成元成立' },
      },
      {
        tex: tex`\big(\exp mB\big)^{\top}=\exp\big(mB\big)`,
        teaches: { en: 'only for a symmetric generator', zh: '这只对对称生成元成立' },
      },
    ],
  }),

  'eq:rc-bch': program({
    kind: 'approximation',
    says: {
      en: 'The product of two exponentials, as one exponential up to third order.',
      zh: '两个指数之积写成一个指数，精确到三阶以前。',
    },
    from: ['eq:rc-expm', 'eq:rc-transpose'],
    why: {
      en: 'the remainder stands inside the exponent: both sides are exponentiated, and the error is measured outside',
      zh: '余项在指数之内：两边都取指数后，在外面量误差',
    },
    ...bakerCampbellHausdorff,
    formula: '5dcec60316cd8feb.ca63ff42',
  }),

  'eq:rc-bch3': approximation({
    says: {
      en: 'The next term of the same series: commutators of commutators.',
      zh: '同一级数的下一项：对易子的对易子。',
    },
    from: ['eq:rc-bch'],
    world: smallGenerators({ d: [2] }),
    wrong: [
      {
        tex: tex`\log\!\big(e^{X}e^{Y}\big)=X+Y+\tfrac12[X,Y]+\tfrac1{6}\big([X,[X,Y]]+[Y,[Y,X]]\big)+\mathcal O(h^4)`,
        teaches: { en: 'one twelfth, not one sixth', zh: '是十二分之一，不是六分之一' },
      },
      {
        tex: tex`\log\!\big(e^{X}e^{Y}\big)=X+Y+\tfrac12[X,Y]+\tfrac1{12}[X,[X,Y]]+\mathcal O(h^4)`,
        teaches: { en: 'both nested commutators belong to it', zh: '两个二重对易子缺一不可' },
      },
    ],
  }),

  'eq:rc-match': identity({
    says: {
      en: 'The first-order exponents have to agree for all positions.',
      zh: '一阶指数必须对一切位置相等。',
    },
    from: ['eq:rc-relativity', 'eq:rc-ansatz', 'eq:rc-bch'],
    world: generators({ d: [2, 3, 5, 8] }),
    hypotheses: [
      {
        says: { en: 'B is skew-symmetric.', zh: 'B 是反对称矩阵。' },
        dropped: {
          world: generators({ d: [2, 3, 5, 8], kind: 'generic' }),
          shows: { en: 'the two exponents differ by m(B + Bᵀ)', zh: '两个指数相差 m(B + Bᵀ)' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`mB^{\top}+nB=(n+m)B`,
        teaches: { en: 'the transpose does not keep the sign', zh: '转置会改变符号' },
      },
      {
        tex: tex`mB^{\top}+nB=(n-m)B`,
        world: generators({ d: [2, 3, 5, 8], kind: 'symmetric' }),
        teaches: { en: 'a symmetric generator adds the positions', zh: '对称生成元把位置相加' },
      },
    ],
  }),

  'eq:rc-skew': identity({
    says: { en: 'A generator of rotations is skew-symmetric.', zh: '旋转的生成元是反对称的。' },
    from: ['eq:rc-match'],
    world: principalLogarithm({ d: [2, 3, 5, 8] }),
    hypotheses: [
      {
        says: { en: 'The equation holds at arbitrarily small positions.', zh: '方程对任意小的位置成立。' },
        dropped: {
          world: bentTurns(),
          erratum: 'E2',
          shows: {
            en: 'a generator that turns by whole multiples of π passes at every integer without being skew',
            zh: '转角为 π 整数倍的生成元在每个整数处都合格，却不是反对称的',
          },
        },
      },
    ],
    wrong: [
      { tex: tex`B^{\top}=B`, teaches: { en: 'symmetric generators stretch', zh: '对称生成元产生伸缩' } },
      {
        tex: tex`B^{\top}=-2B`,
        teaches: { en: 'the transpose has the same size', zh: '转置的大小不变' },
      },
    ],
  }),

  'eq:rc-derivative': identity({
    says: {
      en: 'Differentiating the equation in the first position at zero gives skewness without any series.',
      zh: '让方程在第一个位置为零处对它求导，不用级数就得到反对称性。',
    },
    from: ['eq:rc-relativity', 'eq:rc-ansatz'],
    world: generators({ d: [2, 3, 5] }),
    hypotheses: [
      {
        says: { en: 'The equation holds for real positions.', zh: '方程对实数位置成立。' },
        dropped: {
          world: generators({ d: [2, 3, 5], kind: 'generic' }),
          shows: { en: 'the two slopes differ by (B + Bᵀ) exp nB', zh: '两个斜率相差 (B + Bᵀ) exp nB' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\frac{\partial}{\partial m}\Big|_{m=0}\big(e^{mB^{\top}}e^{nB}\big)=B\,e^{nB}`,
        teaches: { en: 'the transpose comes down', zh: '落下来的是转置' },
      },
      {
        tex: tex`\frac{\partial}{\partial m}\Big|_{m=0}e^{(n-m)B}=B\,e^{nB}`,
        teaches: { en: 'the offset falls when m grows', zh: 'm 增大时差减小' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\frac{\partial}{\partial m}\Big|_{m=0}e^{mB^{\top}}e^{nB}=B^{\top}e^{nB},\qquad \frac{\partial}{\partial m}\Big|_{m=0}e^{(n-m)B}=-B\,e^{nB}\;\Longrightarrow\;B^{\top}=-B`,
        because: proofs.constant,
      },
    ],
  }),

  'eq:rc-skew-suffices': identity({
    says: {
      en: 'Skewness is enough, for real positions of any size.',
      zh: '对任意大小的实数位置，反对称性已经足够。',
    },
    from: ['eq:rc-transpose', 'eq:rc-skew'],
    world: generators({ d: [2, 3, 5, 8] }),
    hypotheses: [
      {
        says: { en: 'B is skew-symmetric.', zh: 'B 是反对称矩阵。' },
        dropped: {
          world: generators({ d: [2, 3, 5, 8], kind: 'symmetric' }),
          shows: {
            en: 'a symmetric B commutes with its transpose as well, and adds the positions',
            zh: '对称的 B 同样与转置可交换，却把位置相加',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`(\exp mB)^{\top}(\exp nB)=\exp\big((n+m)B\big)`,
        teaches: { en: 'the transpose turns back', zh: '转置是往回转' },
      },
      {
        tex: tex`(\exp mB)^{\top}(\exp nB)=\exp\big((n-m)B\big)`,
        world: generators({ d: [2, 3, 5, 8], kind: 'generic' }),
        teaches: { en: 'a generic generator does not do', zh: '一般的生成元不行' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`B^{\top}=-B\;\Longrightarrow\;-[B^{\top},B]=0\;\Longrightarrow\;\exp(mB)^{\top}\exp(nB)=\exp\big((n-m)B\big)`,
        because: proofs.zero,
      },
      {
        tex: tex`B^{\top}=-B\;\Longrightarrow\;[-B^{\top},B]=0\;\Longrightarrow\;\exp(mB)^{\top}\exp(nB)=\exp\big((n-m)B\big)`,
        because: proofs.zero,
      },
      {
        tex: tex`B^{\top}=-B\;\Longrightarrow\;[B^{\top},-B]=0\;\Longrightarrow\;\exp(mB)^{\top}\exp(nB)=\exp\big((n-m)B\big)`,
        because: proofs.zero,
      },
      {
        tex: tex`B^{\top}=-B\;\Longrightarrow\;2\cdot [B^{\top},B]=0\;\Longrightarrow\;\exp(mB)^{\top}\exp(nB)=\exp\big((n-m)B\big)`,
        because: proofs.zero,
      },
      {
        tex: tex`B^{\top}=-B\;\Longrightarrow\;1.01\cdot [B^{\top},B]=0\;\Longrightarrow\;\exp(mB)^{\top}\exp(nB)=\exp\big((n-m)B\big)`,
        because: proofs.zero,
      },
      {
        tex: tex`B^{\top}=-B\;\Longrightarrow\;[B,B]=0\;\Longrightarrow\;\exp(mB)^{\top}\exp(nB)=\exp\big((n-m)B\big)`,
        because: proofs.zero,
      },
    ],
  }),

  'eq:rc-orth-iff': program({
    kind: 'identity',
    says: {
      en: 'The exponentials of all multiples of a matrix are orthogonal exactly when it is skew-symmetric.',
      zh: '一个矩阵的一切倍数的指数都是正交矩阵，当且仅当它反对称。',
    },
    from: ['eq:rc-skew-suffices', 'eq:rc-derivative'],
    why: {
      en: 'an equivalence for all x: one direction is run at random x, the other as the slope at 0',
      zh: '对一切 x 的等价命题：一个方向在随机的 x 处运行，另一个方向看 0 处的斜率',
    },
    ...orthogonalGroup,
    formula: '0e7ee93e4180099e.07fe2c2b',
  }),

  'eq:rc-det': identity({
    says: {
      en: 'The determinant of an exponential is positive; for a skew matrix it is 1.',
      zh: '指数的行列式为正；对反对称矩阵，它等于 1。',
    },
    from: ['eq:rc-expm'],
    world: generators({ d: [2, 3, 5, 8] }),
    wrong: [
      {
        tex: tex`\det(\exp A)=e^{\det A}`,
        teaches: { en: 'the trace comes up, not the determinant', zh: '出现的是迹，不是行列式' },
      },
      {
        tex: tex`\det(\exp A)=e^{\operatorname{Tr}A/d}`,
        teaches: { en: 'the trace is a sum, not a mean', zh: '迹是和，不是平均' },
      },
    ],
  }),

  'eq:rc-int': identity({
    says: {
      en: 'On the integers it is enough that a single step is orthogonal.',
      zh: '在整数上，只要一步是正交的就够了。',
    },
    from: ['eq:rc-relativity', 'eq:rc-power'],
    world: integerGenerator(),
    hypotheses: [
      {
        says: { en: 'One step is orthogonal.', zh: '一步是正交的。' },
        dropped: {
          world: generators({ d: [2, 3, 5], kind: 'generic', whole: true }),
          shows: { en: 'both sides fail together', zh: '两边一起不成立' },
        },
      },
      {
        says: { en: 'The positions are integers.', zh: '位置是整数。' },
        dropped: {
          world: integerGenerator({ between: true }),
          shows: { en: 'between the integers the circle is an ellipse', zh: '在整数之间，圆成了椭圆' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`B^{\top}=-B`,
        erratum: 'E2',
        teaches: { en: 'skewness is more than the integers ask for', zh: '反对称性超出了整数的要求' },
      },
      {
        tex: tex`(\exp\tfrac12B)^{\top}(\exp\tfrac12B)=I`,
        teaches: { en: 'half a step need not be orthogonal', zh: '半步未必正交' },
      },
    ],
  }),

  'eq:rc-nonskew2': identity({
    says: {
      en: 'A generator that is not skew and whose integer powers are plus or minus the identity.',
      zh: '一个不反对称的生成元，其整数次幂是正负单位阵。',
    },
    from: ['eq:rc-int'],
    world: planeTurns(),
    wrong: [
      {
        tex: tex`B_\star=3\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(nB_\star)=(-1)^n I`,
        teaches: { en: 'the angle must be π exactly', zh: '角度必须恰好是 π' },
      },
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \big(\exp(\tfrac12B_\star)\big)^{\top}\exp(\tfrac12B_\star)=I`,
        erratum: 'E2',
        teaches: { en: 'the relation does not hold at one half', zh: '在二分之一处关系不成立' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(-nB_\star)=(-1)^n I\ \ (n\in\mathbb Z),\qquad \exp\big((n+\tfrac12)B_\star\big)=(-1)^n\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix}`,
        because: proofs.parity,
      },
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(nB_\star)=(-1)^n I\ \ (n\in\mathbb Z),\qquad \exp\big((-n+\tfrac12)B_\star\big)=(-1)^n\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix}`,
        because: proofs.parity,
      },
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(n\,nB_\star)=(-1)^n I\ \ (n\in\mathbb Z),\qquad \exp\big((n+\tfrac12)B_\star\big)=(-1)^n\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix}`,
        because: proofs.parity,
      },
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(nB_\star)=(-1)^n I\,I\ \ (n\in\mathbb Z),\qquad \exp\big((n+\tfrac12)B_\star\big)=(-1)^n\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix}`,
        because: proofs.unit,
      },
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(n^2B_\star)=(-1)^n I\ \ (n\in\mathbb Z),\qquad \exp\big((n+\tfrac12)B_\star\big)=(-1)^n\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix}`,
        because: proofs.parity,
      },
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(nB_\star)=(-1)^{n^2} I\ \ (n\in\mathbb Z),\qquad \exp\big((n+\tfrac12)B_\star\big)=(-1)^n\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix}`,
        because: proofs.parity,
      },
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(nB_\star)=(-1)^n I\ \ (n\in\mathbb Z),\qquad \exp\big((n^2+\tfrac12)B_\star\big)=(-1)^n\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix}`,
        because: proofs.parity,
      },
      {
        tex: tex`B_\star=\pi\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix},\qquad \exp(nB_\star)=(-1)^n I\ \ (n\in\mathbb Z),\qquad \exp\big((n+\tfrac12)B_\star\big)=(-1)^{n^2}\begin{pmatrix}0&-2\\ \tfrac12&0\end{pmatrix}`,
        because: proofs.parity,
      },
    ],
  }),

  'eq:rc-nonskew4': identity({
    says: {
      en: 'The same with a genuine rotation: two planes that differ by a whole turn may be mixed.',
      zh: '带真正旋转的例子：相差整整一圈的两个平面可以混合。',
    },
    from: ['eq:rc-int'],
    world: wholeTurnMore(),
    hypotheses: [
      {
        says: { en: 'P commutes with the right-angle turn.', zh: 'P 与直角旋转可交换。' },
        dropped: {
          world: wholeTurnMore({ commutes: false }),
          shows: {
            en: 'a P that mixes real and imaginary parts bends the planes',
            zh: '混合实部与虚部的 P 会使平面变形',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`B=P\,\big(J_\theta\oplus J_{\theta+2\pi+0.1}\big)P^{-1},\quad \exp(nB)=R_{n\theta}\oplus R_{n\theta}`,
        teaches: { en: 'the difference must be a whole turn', zh: '相差必须是整圈' },
      },
      {
        tex: tex`B=P\,\big(J_\theta\oplus J_{\theta+2\pi}\big)P^{-1},\quad B^{\top}=-B`,
        erratum: 'E2',
        teaches: { en: 'this generator is not skew', zh: '这个生成元不是反对称的' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`B=P\,\big(J_\theta\oplus J_{\theta-2\pi}\big)P^{-1},\quad P\,(J_1\oplus J_1)=(J_1\oplus J_1)\,P,\ P\notin O(4)\;\Longrightarrow\;\exp(nB)=R_{n\theta}\oplus R_{n\theta}\ \ (n\in\mathbb Z)`,
        because: proofs.wholeturn,
      },
      {
        tex: tex`B=P\,\big(J_\theta\oplus J_{\theta}\big)P^{-1},\quad P\,(J_1\oplus J_1)=(J_1\oplus J_1)\,P,\ P\notin O(4)\;\Longrightarrow\;\exp(nB)=R_{n\theta}\oplus R_{n\theta}\ \ (n\in\mathbb Z)`,
        because: proofs.wholeturn,
      },
      {
        tex: tex`B=P\,\big(J_{\theta+2\pi}\oplus J_{\theta+2\pi}\big)P^{-1},\quad P\,(J_1\oplus J_1)=(J_1\oplus J_1)\,P,\ P\notin O(4)\;\Longrightarrow\;\exp(nB)=R_{n\theta}\oplus R_{n\theta}\ \ (n\in\mathbb Z)`,
        because: proofs.wholeturn,
      },
    ],
  }),

  'eq:rc-strip': identity({
    says: {
      en: 'If the spectrum lies within half a turn and one step is orthogonal, the generator is skew.',
      zh: '若谱在半圈之内、且一步正交，则生成元反对称。',
    },
    from: ['eq:rc-int', 'eq:rc-orth-iff'],
    world: principalLogarithm({ d: [2, 3, 5, 8] }),
    hypotheses: [
      {
        says: { en: 'The imaginary parts are smaller than π.', zh: '虚部小于 π。' },
        dropped: {
          world: bentTurns(),
          erratum: 'E2',
          shows: {
            en: 'at ±π or ±2π the step is ±1, in any basis',
            zh: '在 ±π 或 ±2π 处，一步就是 ±1，用什么基都一样',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\exp B\in O(d)\;\Longrightarrow\;B^{\top}=-B`,
        world: bentTurns({ turns: [2, 4] }),
        teaches: { en: 'not in the whole plane', zh: '在整个复平面上不成立' },
      },
      {
        tex: tex`\operatorname{spec}(B)\subset\{|\operatorname{Im}\lambda|\lt2\pi\},\ \exp B\in O(d)\;\Longrightarrow\;B^{\top}=-B`,
        world: bentTurns({ turns: [1] }),
        teaches: { en: 'the strip must not be twice as wide', zh: '带宽不能加倍' },
      },
    ],
  }),

  'eq:rc-alias': identity({
    says: {
      en: 'Integers see an angle only up to whole turns and, in a mirrored basis, up to its sign.',
      zh: '整数只在模整圈的意义下看到角度；换成镜像的基，连符号也看不到。',
    },
    from: ['eq:rc-power'],
    world: planeTurns(),
    hypotheses: [
      {
        says: { en: 'The position is an integer.', zh: '位置是整数。' },
        dropped: {
          world: planeTurns({ half: true }),
          shows: { en: 'at half-integers a whole turn becomes half a turn', zh: '在半整数处，整圈变成半圈' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`R_{n(\theta+\pi)}=R_{n\theta}`,
        teaches: { en: 'half a turn is seen at odd positions', zh: '奇数位置看得到半圈' },
      },
      {
        tex: tex`R_\theta=R_{-\theta}`,
        teaches: { en: 'the mirror is needed', zh: '镜像不可省' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`R_{n(\theta-2\pi)}=R_{n\theta}\ (n\in\mathbb Z),\qquad \begin{pmatrix}1&0\\0&-1\end{pmatrix}R_\theta\begin{pmatrix}1&0\\0&-1\end{pmatrix}=R_{-\theta}\;\Longrightarrow\;\theta_i\in[0,\pi]\ \text{w.l.o.g. on }\mathbb Z`,
        because: proofs.wholeturn,
      },
      {
        tex: tex`R_{n(\theta)}=R_{n\theta}\ (n\in\mathbb Z),\qquad \begin{pmatrix}1&0\\0&-1\end{pmatrix}R_\theta\begin{pmatrix}1&0\\0&-1\end{pmatrix}=R_{-\theta}\;\Longrightarrow\;\theta_i\in[0,\pi]\ \text{w.l.o.g. on }\mathbb Z`,
        because: proofs.wholeturn,
      },
      {
        tex: tex`R_{n\theta+2\pi}=R_{n\theta}\ (n\in\mathbb Z),\qquad \begin{pmatrix}1&0\\0&-1\end{pmatrix}R_\theta\begin{pmatrix}1&0\\0&-1\end{pmatrix}=R_{-\theta}\;\Longrightarrow\;\theta_i\in[0,\pi]\ \text{w.l.o.g. on }\mathbb Z`,
        because: proofs.wholeturn,
      },
    ],
  }),

  'eq:rc-orth-family': identity({
    says: {
      en: 'The powers of an orthogonal matrix of either determinant are a solution on the integers.',
      zh: '无论行列式正负，正交矩阵的幂都是整数上的解。',
    },
    from: ['eq:rc-relativity', 'eq:rc-power'],
    world: orthogonalPowers({ d: [2, 3, 4, 7] }),
    hypotheses: [
      {
        says: { en: 'O is orthogonal.', zh: 'O 是正交矩阵。' },
        dropped: {
          world: orthogonalPowers({ d: [2, 3, 4], scaled: 1.01 }),
          shows: { en: 'one column longer by one per cent', zh: '某一列长了百分之一' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\mathcal R_n=O^{\,n^2}`,
        teaches: { en: 'the exponent is the position itself', zh: '指数就是位置本身' },
      },
      {
        tex: tex`\mathcal R_m^{\top}\mathcal R_n=\mathcal R_{n+m}`,
        teaches: { en: 'the transpose is the inverse', zh: '转置就是逆' },
      },
    ],
  }),

  'eq:rc-exp-power': identity({
    says: {
      en: 'At integers the exponential is a power of one step.',
      zh: '在整数处，指数就是一步的幂。',
    },
    from: ['eq:rc-expm'],
    world: generators({ d: [2, 3, 5, 8], kind: 'generic', whole: true }),
    wrong: [
      {
        tex: tex`\exp(nB)=(\exp B)^{n+1}`,
        teaches: { en: 'one step too many', zh: '多了一步' },
      },
      {
        tex: tex`\exp(nB)=n\exp(B)`,
        teaches: { en: 'steps are multiplied, not added', zh: '步与步相乘，不是相加' },
      },
    ],
  }),

  'eq:rc-so': identity({
    says: {
      en: 'The orthogonal matrices of determinant 1 are the exponentials of skew matrices.',
      zh: '行列式为 1 的正交矩阵恰是反对称矩阵的指数。',
    },
    from: ['eq:rc-det', 'eq:rc-orth-iff'],
    world: specialOrthogonal({ d: [2, 3, 4, 6] }),
    hypotheses: [
      {
        says: { en: 'The determinant is 1.', zh: '行列式为 1。' },
        dropped: {
          world: specialOrthogonal({ d: [2, 3, 4, 6], odd: true }),
          shows: { en: 'a single −1 is out of reach', zh: '单个 −1 无法达到' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`O=\exp\big(\tfrac12B\big)`,
        teaches: { en: 'half of the angles', zh: '角度减半' },
      },
      { tex: tex`O=\exp(-B)`, teaches: { en: 'the wrong way round', zh: '转反了方向' } },
    ],
  }),

  'eq:rc-refl-split': identity({
    says: {
      en: 'An orthogonal matrix of determinant −1 is a rotation times a coordinate reflection.',
      zh: '行列式为 −1 的正交矩阵，等于一个旋转乘以一个坐标反射。',
    },
    from: ['eq:rc-so'],
    world: mirroredRotation({ d: [3, 4, 5, 8] }),
    wrong: [
      {
        tex: tex`O=I_-O_+`,
        teaches: { en: 'the two factors have an order', zh: '两个因子有先后' },
      },
      {
        tex: tex`O_+=O`,
        teaches: { en: 'a determinant of −1 is no rotation', zh: '行列式为 −1 的不是旋转' },
      },
    ],
  }),

  'eq:rc-refl-claim': refutation({
    says: {
      en: 'The source raises the two factors to the power separately, as if they commuted.',
      zh: '原文把两个因子分别取幂，仿佛它们可交换。',
    },
    from: ['eq:rc-refl-split'],
    refuted: [
      {
        world: planeMirrors({ swap: true }),
        erratum: 'E1',
        shows: {
          en: 'the swap of two coordinates, at n = 1 and n = 2',
          zh: '交换两个坐标的矩阵，n = 1 与 n = 2',
        },
      },
      {
        world: planeMirrors(),
        erratum: 'E1',
        shows: { en: 'mirrors of the plane in other directions', zh: '平面上其他方向的镜面反射' },
      },
      {
        world: mirroredRotation({ d: [3, 4, 5, 8] }),
        erratum: 'E1',
        shows: {
          en: 'random orthogonal matrices of determinant −1, with the −1 in any slot',
          zh: '行列式为 −1 的随机正交矩阵，−1 放在任一位置',
        },
      },
    ],
  }),

  'eq:rc-refl-counter': identity({
    says: {
      en: 'The swap of two coordinates contradicts that step at n = 2, and with this order of factors at n = 1.',
      zh: '交换两个坐标的矩阵在 n = 2 时与该步矛盾；按此次序，n = 1 时已矛盾。',
    },
    from: ['eq:rc-refl-split', 'eq:rc-exp-power'],
    world: planeMirrors({ swap: true }),
    wrong: [
      {
        tex: tex`O^2=I_-^{2}\exp(2B)`,
        erratum: 'E1',
        teaches: { en: 'the factors do not commute', zh: '两个因子不可交换' },
      },
      {
        tex: tex`O=I_-\exp B`,
        erratum: 'E1',
        teaches: { en: 'as ordered it fails at once', zh: '按这个次序，第一步就错' },
      },
      {
        tex: tex`O^2=\exp(2B)\,I_-^{2}`,
        teaches: { en: 'the other order fails at the second step', zh: '换个次序，第二步出错' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`O^2=I\quad\text{but}\quad I_-^{2}\exp(-2B)=R_\pi=-I;\qquad I_-\exp B=-O`,
        because: proofs.mirror,
      },
      { tex: tex`O^2=I\quad\text{but}\quad \exp(2B)=R_\pi=-I;\qquad I_-\exp B=-O`, because: proofs.mirror },
      {
        tex: tex`O^2=I\quad\text{but}\quad I_-^{2}\,I_-^{2}\exp(2B)=R_\pi=-I;\qquad I_-\exp B=-O`,
        because: proofs.mirror,
      },
      {
        tex: tex`I^2=I\quad\text{but}\quad I_-^{2}\exp(2B)=R_\pi=-I;\qquad I_-\exp B=-O`,
        because: proofs.mirror,
      },
    ],
  }),

  'eq:rc-refl-fix': identity({
    says: {
      en: 'Reflected along its own eigenvector, the matrix splits into factors that commute.',
      zh: '沿它自己的特征向量作反射，就分解成可交换的因子。',
    },
    from: ['eq:rc-so', 'eq:rc-refl-counter'],
    world: reflections({ d: [2, 3, 4, 5] }),
    hypotheses: [
      {
        says: { en: 'The reflection is along an eigenvector of −1.', zh: '反射沿特征值 −1 的特征向量。' },
        dropped: {
          world: reflections({ d: [2, 3, 4, 5], axis: 'coordinate' }),
          erratum: 'E1',
          shows: { en: 'a coordinate axis does not commute', zh: '坐标轴方向的反射不可交换' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`Ov=-v`,
        world: reflections({ d: [2, 4], axis: 'fixed' }),
        teaches: { en: 'not the eigenvector of 1', zh: '不是特征值 1 的特征向量' },
      },
      {
        tex: tex`S=I-3vv^{\top},\ SO=\exp B`,
        teaches: { en: 'a reflection takes away twice the component', zh: '反射要减去分量的两倍' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ 2\cdot Bv=0,\ SB=BS`,
        because: proofs.zeroB,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ 1.01\cdot Bv=0,\ SB=BS`,
        because: proofs.zeroB,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ B=BS`,
        because: proofs.eigen,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ SB=B`,
        because: proofs.eigen,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ B\,Bv=0,\ SB=BS`,
        because: proofs.zeroB,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ S\,SB=BS`,
        because: proofs.eigen,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ SB=BS\,S`,
        because: proofs.eigen,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert^2=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ SB=BS`,
        because: proofs.one,
      },
      {
        tex: tex`\det S=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ SB=BS`,
        because: proofs.eigen,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Sv=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ SB=BS`,
        because: proofs.eigen,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ IB=BS`,
        because: proofs.eigen,
      },
      {
        tex: tex`\det O=-1\;\Longrightarrow\;\exists\,v,\ \lVert v\rVert=1,\ Ov=-v;\quad S=I-2vv^{\top},\ SO=\exp B,\ Bv=0,\ SB=BI`,
        because: proofs.eigen,
      },
    ],
  }),

  'eq:rc-refl-power': identity({
    says: {
      en: 'The corrected power: sign and rotation part, in commuting factors.',
      zh: '改正后的幂：符号与旋转分开，且因子可交换。',
    },
    from: ['eq:rc-refl-fix'],
    world: reflections({ d: [2, 3, 4, 8] }),
    wrong: [
      {
        tex: tex`O^{\,n}=\exp(nB)`,
        teaches: { en: 'the sign is missing at odd powers', zh: '奇数次幂缺了符号' },
      },
      {
        tex: tex`O^{\,n}=S^{\,n}\exp(nB)`,
        world: reflections({ d: [2, 3, 4, 8], axis: 'coordinate' }),
        erratum: 'E1',
        teaches: { en: 'a coordinate reflection, as in the source', zh: '像原文那样取坐标反射' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`O^{\,n}=S^{\,{n^2}}\exp(nB)=Q\begin{pmatrix}(-1)^n&0\\0&\exp(n\Lambda')\end{pmatrix}Q^{\top}`,
        because: proofs.parityN,
      },
      {
        tex: tex`O^{\,n}=S^{\,n}\exp(nB)=Q\begin{pmatrix}(-1)^{n^2}&0\\0&\exp(n\Lambda')\end{pmatrix}Q^{\top}`,
        because: proofs.parityN,
      },
    ],
  }),

  'eq:rc-parity': identity({
    says: {
      en: 'In even dimension a reflection trades one plane for the parity of the distance and a blind coordinate.',
      zh: '偶数维时，反射用一个平面换来距离的奇偶与一个看不见位置的坐标。',
    },
    from: ['eq:rc-refl-power'],
    world: reflections({ d: [6, 8, 10] }),
    wrong: [
      {
        tex: tex`Q^{\top}O^{\,n}Q=\operatorname{diag}\big((-1)^n,\,(-1)^n\big)\oplus R_{n\theta_1}\oplus\cdots\oplus R_{n\theta_{d/2-1}}`,
        teaches: { en: 'the determinant would be 1', zh: '那样行列式会是 1' },
      },
      {
        tex: tex`Q^{\top}O^{\,n}Q=\operatorname{diag}\big(1,\,1\big)\oplus R_{n\theta_1}\oplus\cdots\oplus R_{n\theta_{d/2-1}}`,
        teaches: { en: 'the parity is what the reflection adds', zh: '奇偶正是反射带来的' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`d\ \text{even},\ \det O=-1:\quad Q^{\top}O^{\,n}Q=\operatorname{diag}\big((-1)^{n^2},\,1\big)\oplus R_{n\theta_1}\oplus\cdots\oplus R_{n\theta_{d/2-1}}`,
        because: proofs.parityN,
      },
    ],
  }),

  'eq:rc-no-root': program({
    kind: 'bound',
    says: {
      en: 'A real matrix of determinant −1 has no real square root: squares stay at distance 1 from an orthogonal one.',
      zh: '行列式为 −1 的实矩阵没有实平方根：任何平方与这样的正交矩阵至少相距 1。',
    },
    from: ['eq:rc-refl-power'],
    why: {
      en: 'that something does not exist: the distance of many squares from O is measured, and bounded from below',
      zh: '不存在性命题：度量许多平方与 O 的距离，并由下界控制',
    },
    ...noRoot,
    formula: '5fb1dfe031635a72.3137cb0d',
  }),

  'eq:rc-parity-gap': identity({
    says: {
      en: 'A kernel that equals block-diagonal rotations up to projections has determinant 1.',
      zh: '若投影之后与分块对角旋转相同，行列式必为 1。',
    },
    from: ['eq:rc-relativity', 'eq:rc-parity'],
    world: absorbedPowers({ d: [2, 4, 6] }),
    hypotheses: [
      {
        says: { en: 'The powers of O are reproduced at every distance.', zh: '每个距离上都重现 O 的幂。' },
        dropped: {
          world: absorbedPowers({ d: [2, 4, 6], mirrored: true }),
          erratum: 'C3',
          shows: {
            en: 'an O of determinant −1 is not reproduced in its own dimension',
            zh: '行列式为 −1 的 O 在同样的维数中无法重现',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`A^{\top}R(u)\,C=O^{\,u+1}`,
        teaches: { en: 'the distance is the power', zh: '距离就是幂次' },
      },
      {
        tex: tex`A^{\top}C=O`,
        teaches: { en: 'at distance 0 nothing is turned', zh: '距离为 0 时没有旋转' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`A^{\top}R(u)\,C=O^{\,u}\ \ \forall u\in\mathbb Z\;\Longrightarrow\;A^{\top}C=I,\ O\ \text{similar to}\ R(1)\;\Longrightarrow\;\det I=1`,
        because: proofs.det1,
      },
    ],
  }),

  'eq:rc-gen': definition({
    says: {
      en: 'The rotation of the plane by an angle, and its generator.',
      zh: '平面上转一个角的旋转及其生成元。',
    },
  }),

  'eq:rc-block': identity({
    says: {
      en: 'The block-diagonal matrix turns neighbouring pairs, each like a complex number.',
      zh: '分块对角矩阵把相邻坐标对各自当作复数来旋转。',
    },
    from: ['eq:rc-gen'],
    world: rotaryBlocks({ d: [6, 8, 10] }),
    wrong: [
      {
        tex: tex`\mathcal R_n=\begin{pmatrix}R_{-n\theta_0}&0&\cdots&0\\0&R_{-n\theta_1}&\cdots&0\\ \vdots&\vdots&\ddots&\vdots\\0&0&\cdots&R_{-n\theta_{d/2-1}}\end{pmatrix}`,
        teaches: { en: 'the other way round', zh: '方向反了' },
      },
      {
        tex: tex`\mathcal R_n=\begin{pmatrix}R_{n\theta_0}&0&\cdots&0\\0&R_{n\theta_0}&\cdots&0\\ \vdots&\vdots&\ddots&\vdots\\0&0&\cdots&R_{n\theta_{0}}\end{pmatrix}`,
        teaches: { en: 'each pair has its own frequency', zh: '每对坐标有自己的频率' },
      },
    ],
  }),

  'eq:rc-block-exp': identity({
    says: {
      en: 'That matrix is the exponential of a block-diagonal skew matrix.',
      zh: '这个矩阵是分块对角反对称矩阵的指数。',
    },
    from: ['eq:rc-block', 'eq:rc-exp-j'],
    world: rotaryBlocks({ d: [6, 8, 10] }),
    wrong: [
      {
        tex: tex`\begin{pmatrix}R_{n\theta_0}&0&\cdots&0\\0&R_{n\theta_1}&\cdots&0\\ \vdots&\vdots&\ddots&\vdots\\0&0&\cdots&R_{n\theta_{d/2-1}}\end{pmatrix}=\exp\left\{n\begin{pmatrix}J_{\theta_0}^{\top}&0&\cdots&0\\0&J_{\theta_1}^{\top}&\cdots&0\\ \vdots&\vdots&\ddots&\vdots\\0&0&\cdots&J_{\theta_{d/2-1}}^{\top}\end{pmatrix}\right\}`,
        teaches: { en: 'the transpose turns the other way', zh: '转置使旋转反向' },
      },
      {
        tex: tex`\begin{pmatrix}R_{n\theta_0}&0&\cdots&0\\0&R_{n\theta_0}&\cdots&0\\ \vdots&\vdots&\ddots&\vdots\\0&0&\cdots&R_{n\theta_{0}}\end{pmatrix}=\exp\left\{n\begin{pmatrix}J_{\theta_0}&0&\cdots&0\\0&J_{\theta_1}&\cdots&0\\ \vdots&\vdots&\ddots&\vdots\\0&0&\cdots&J_{\theta_{d/2-1}}\end{pmatrix}\right\}`,
        teaches: { en: 'the frequencies have to match pair by pair', zh: '频率必须逐对相符' },
      },
    ],
  }),

  'eq:rc-exp-j': identity({
    says: {
      en: 'The square of the generator is a negative number, so its exponential is cosine and sine.',
      zh: '生成元的平方是负数，所以它的指数就是余弦与正弦。',
    },
    from: ['eq:rc-expm', 'eq:rc-gen'],
    world: planeRotation(),
    wrong: [
      {
        tex: tex`\exp(nJ_\theta)=\cos(n\theta)\,I-\frac{\sin(n\theta)}{\theta}\,J_\theta`,
        teaches: { en: 'the sign of the sine', zh: '正弦的符号' },
      },
      {
        tex: tex`\exp(nJ_\theta)=\cos(n\theta)\,I+\sin(n\theta)\,J_\theta`,
        teaches: { en: 'the generator has the size θ', zh: '生成元的大小是 θ' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`J_\theta^2=-\theta^2I\;\Longrightarrow\;\exp(nJ_\theta)=\cos(-n\theta)\,I+\frac{\sin(n\theta)}{\theta}\,J_\theta=R_{n\theta}`,
        because: proofs.even,
      },
      {
        tex: tex`J_\theta^2=-\theta^2I\,I\;\Longrightarrow\;\exp(nJ_\theta)=\cos(n\theta)\,I+\frac{\sin(n\theta)}{\theta}\,J_\theta=R_{n\theta}`,
        because: proofs.unit,
      },
      {
        tex: tex`J_\theta^2=-\theta^2I\;\Longrightarrow\;\exp(nJ_\theta)=\cos(n\theta)\,I\,I+\frac{\sin(n\theta)}{\theta}\,J_\theta=R_{n\theta}`,
        because: proofs.unit,
      },
    ],
  }),

  'eq:rc-freq': identity({
    says: {
      en: 'The usual frequencies fall geometrically from 1 towards 1/10000.',
      zh: '通常的频率从 1 起按等比数列下降，趋向 1/10000。',
    },
    world: standardFrequencies({ d: [4, 8, 64, 128] }),
    wrong: [
      {
        tex: tex`\theta_i=10000^{-i/d}`,
        teaches: { en: 'it would stop at 1/100', zh: '那样只降到 1/100' },
      },
      {
        tex: tex`\theta_{d/2-1}=10000^{-1}`,
        teaches: { en: 'the last frequency stays above 1/10000', zh: '最后一个频率仍大于 1/10000' },
      },
    ],
  }),

  'eq:rc-fast': identity({
    says: {
      en: 'Applied to a vector it costs four multiplications for each pair.',
      zh: '作用到向量上，每对坐标只需四次乘法。',
    },
    from: ['eq:rc-block'],
    world: rotaryBlocks({ d: [4, 6, 8, 10] }),
    wrong: [
      {
        tex: tex`(\mathcal R_nx)_{2i}=x_{2i}\cos n\theta_i+x_{2i+1}\sin n\theta_i`,
        teaches: { en: 'the sign of the first sine', zh: '第一个正弦的符号' },
      },
      {
        tex: tex`(\mathcal R_nx)_{i}=x_{i}\cos n\theta_i-x_{i+d/2}\sin n\theta_i`,
        teaches: {
          en: 'pairing i with i + d/2 needs a permutation first',
          zh: '把 i 与 i + d/2 配对，先要作一个置换',
        },
      },
    ],
    alsoTrue: [
      {
        tex: tex`(\mathcal R_nx)_{2i}=x_{2i}\cos(-n\theta_i)-x_{2i+1}\sin(n\theta_i),\qquad (\mathcal R_nx)_{2i+1}=x_{2i}\sin(n\theta_i)+x_{2i+1}\cos(n\theta_i)`,
        because: proofs.even,
      },
      {
        tex: tex`(\mathcal R_nx)_{2i}=x_{2i}\cos(n\theta_i)-x_{2i+1}\sin(n\theta_i),\qquad (\mathcal R_nx)_{2i+1}=x_{2i}\sin(n\theta_i)+x_{2i+1}\cos(-n\theta_i)`,
        because: proofs.even,
      },
    ],
  }),

  'eq:rc-spec': program({
    kind: 'identity',
    says: {
      en: 'The eigenvalues of a skew matrix are imaginary, and minus its square is positive semidefinite.',
      zh: '反对称矩阵的特征值是纯虚数，其平方的负值半正定。',
    },
    from: ['eq:rc-skew'],
    why: {
      en: 'complex eigenvectors: iB is run as a real symmetric matrix of twice the size',
      zh: '涉及复特征向量：把 iB 写成两倍大小的实对称矩阵来计算',
    },
    ...imaginarySpectrum,
    formula: 'd7763098775d022d.34ffd943',
  }),

  'eq:rc-pair': identity({
    says: {
      en: 'From one eigenvector of BᵀB, B itself makes the partner that completes an invariant plane.',
      zh: '由 BᵀB 的一个特征向量出发，B 自己给出它的伙伴，合成一个不变平面。',
    },
    from: ['eq:rc-spec'],
    world: eigenPlane({ d: [2, 3, 5, 8] }),
    hypotheses: [
      {
        says: { en: 'B is skew-symmetric.', zh: 'B 是反对称矩阵。' },
        dropped: {
          world: eigenPlane({ d: [2, 4, 6], symmetric: true }),
          shows: { en: 'a symmetric matrix keeps the vector in place', zh: '对称矩阵让向量留在原来的方向上' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`u:=-\tfrac1\theta Bv,\ Bv=\theta u`,
        teaches: { en: 'the sign of the partner', zh: '伙伴的符号' },
      },
      {
        tex: tex`u:=Bv,\ \lVert u\rVert=1`,
        teaches: { en: 'the partner has to be normalised', zh: '伙伴需要归一化' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert=1,\ 2\cdot \theta\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert u\rVert=1,\ u^{\top}v=0`,
        because: proofs.positive,
      },
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert=1,\ \theta\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert u\rVert=1,\ 2\cdot u^{\top}v=0`,
        because: proofs.zeroB,
      },
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert=1,\ 1.01\cdot \theta\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert u\rVert=1,\ u^{\top}v=0`,
        because: proofs.positive,
      },
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert=1,\ \theta\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert u\rVert=1,\ 1.01\cdot u^{\top}v=0`,
        because: proofs.zeroB,
      },
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert=1,\ \theta\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert u\rVert=1,\ u^{\top}v\,v=0`,
        because: proofs.zeroB,
      },
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert^2=1,\ \theta\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert u\rVert=1,\ u^{\top}v=0`,
        because: proofs.one,
      },
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert=1,\ \theta^2\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert u\rVert=1,\ u^{\top}v=0`,
        because: proofs.positive,
      },
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert=1,\ \theta\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert u\rVert^2=1,\ u^{\top}v=0`,
        because: proofs.one,
      },
      {
        tex: tex`B^{\top}Bv=\theta^2v,\ \lVert v\rVert=1,\ \theta\gt0,\ u:=\tfrac1\theta Bv\;\Longrightarrow\;Bv=\theta u,\ Bu=-\theta v,\ \lVert v\rVert=1,\ u^{\top}v=0`,
        because: proofs.bothunit,
      },
    ],
  }),

  'eq:rc-lambda': definition({
    says: {
      en: 'The block-diagonal generator with given frequencies.',
      zh: '具有给定频率的分块对角生成元。',
    },
    from: ['eq:rc-gen'],
  }),

  'eq:rc-schur': identity({
    says: {
      en: 'Every skew matrix is block-diagonal in an orthonormal basis.',
      zh: '任何反对称矩阵在某组标准正交基下都是分块对角的。',
    },
    from: ['eq:rc-spec', 'eq:rc-pair', 'eq:rc-lambda'],
    world: normalForm({ d: [6, 8, 16] }),
    wrong: [
      {
        tex: tex`B=-P\Lambda P^{\top}`,
        teaches: { en: 'with u before v the sign turns', zh: '若 u 排在 v 前，符号就反了' },
      },
      {
        tex: tex`P=[\,u_0,v_0,u_1,v_1,\dots\,]`,
        teaches: { en: 'v comes first', zh: 'v 在前' },
      },
      {
        tex: tex`B=P\Lambda P^{\top}`,
        world: normalForm({ d: [4, 8], skewed: true }),
        teaches: { en: 'an invertible P asks for its inverse', zh: 'P 仅可逆时，要用它的逆' },
      },
    ],
  }),

  'eq:rc-odd': identity({
    says: {
      en: 'In odd dimension one coordinate is left that is not turned.',
      zh: '奇数维时，有一个坐标不参与旋转。',
    },
    from: ['eq:rc-schur'],
    world: normalForm({ d: [5, 7, 9] }),
    wrong: [
      {
        tex: tex`B=P\,(J_{\theta_0}\oplus\cdots\oplus J_{\theta_{(d-3)/2}}\oplus 1)\,P^{\top}`,
        teaches: { en: 'nothing but 0 is skew in one dimension', zh: '一维的反对称矩阵只有 0' },
        erratum: 'C9',
      },
      {
        tex: tex`B=P\,(0\oplus J_{\theta_0}\oplus\cdots\oplus J_{\theta_{(d-3)/2}})\,P^{\top}`,
        teaches: { en: 'the kernel comes last in this order of P', zh: '按 P 的次序，核排在最后' },
      },
    ],
  }),

  'eq:rc-rodrigues': identity({
    says: {
      en: 'In three dimensions the exponential is Rodrigues’ formula.',
      zh: '在三维，指数就是罗德里格斯公式。',
    },
    from: ['eq:rc-odd'],
    world: crossProduct(),
    wrong: [
      {
        tex: tex`\exp(nB)=I+\frac{\sin n\theta}{\theta}B+\frac{1+\cos n\theta}{\theta^2}B^2`,
        teaches: { en: 'the sign of the cosine', zh: '余弦的符号' },
      },
      {
        tex: tex`\exp(nB)=I+\frac{\sin n\theta}{\theta}B+(1-\cos n\theta)B^2`,
        teaches: { en: 'B has the size θ', zh: 'B 的大小是 θ' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\exp(nB)=I+\frac{\sin(n\theta)}{\theta}B+\frac{1-\cos(-n\theta)}{\theta^2}B^2`,
        because: proofs.even,
      },
    ],
  }),

  'eq:rc-similarity': identity({
    says: {
      en: 'The generator is similar to a block-diagonal one; P need only be invertible for this.',
      zh: '生成元相似于分块对角形；为此 P 只需可逆。',
    },
    from: ['eq:rc-schur'],
    world: normalForm({ d: [2, 4, 8], skewed: true }),
    wrong: [
      {
        tex: tex`B=P\Lambda P^{\top}`,
        erratum: 'C6',
        teaches: {
          en: 'the transpose is the inverse of an orthogonal P only',
          zh: '只有正交的 P，转置才是逆',
        },
      },
      {
        tex: tex`B^{\top}=-B`,
        erratum: 'C6',
        teaches: {
          en: 'with an invertible P the generator is not skew any more',
          zh: 'P 仅可逆时，生成元不再反对称',
        },
      },
    ],
  }),

  'eq:rc-exp-similarity': identity({
    says: {
      en: 'A change of basis passes through the exponential.',
      zh: '换基可以穿过指数。',
    },
    from: ['eq:rc-expm', 'eq:rc-similarity'],
    world: normalForm({ d: [3, 4, 8] }),
    wrong: [
      {
        tex: tex`\exp(nB)=P\,(\exp(-n\Lambda))\,P^{-1}`,
        teaches: { en: 'the direction of the turn', zh: '旋转的方向' },
      },
      {
        tex: tex`\exp(nB)=P^{-1}\,(\exp n\Lambda)\,P`,
        teaches: {
          en: 'the basis stands on the left; in the plane nobody would notice',
          zh: '基在左边；若只有平面，看不出差别',
        },
      },
    ],
  }),

  'eq:rc-spectral-sum': identity({
    says: {
      en: 'The exponential as a sum over planes, and the projector on the kernel.',
      zh: '指数写成各平面之和，加上核上的投影。',
    },
    from: ['eq:rc-exp-similarity'],
    world: normalForm({ d: [3, 4, 7] }),
    wrong: [
      {
        tex: tex`\exp(nB)=\Pi_0+\sum_i\Big[\cos(n\theta_i)\,\big(v_iv_i^{\top}+u_iu_i^{\top}\big)+\sin(n\theta_i)\,\big(v_iu_i^{\top}-u_iv_i^{\top}\big)\Big]`,
        teaches: { en: 'v is turned towards u', zh: '是从 v 转向 u' },
      },
      {
        tex: tex`\exp(nB)=\sum_i\Big[\cos(n\theta_i)\,\big(v_iv_i^{\top}+u_iu_i^{\top}\big)+\sin(n\theta_i)\,\big(u_iv_i^{\top}-v_iu_i^{\top}\big)\Big]`,
        teaches: { en: 'the kernel stays where it is', zh: '核留在原处' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\exp(nB)=\Pi_0+\sum_i\Big[\cos(-n\theta_i)\,\big(v_iv_i^{\top}+u_iu_i^{\top}\big)+\sin(n\theta_i)\,\big(u_iv_i^{\top}-v_iu_i^{\top}\big)\Big]`,
        because: proofs.even,
      },
      {
        tex: tex`\exp(nB)=\Pi_0+\sum_i\Big[\cos(n\theta_i)\,\big(v_iv_i^{\top}+u_iu_i^{\top}\big)\,\big(v_iv_i^{\top}+u_iu_i^{\top}\big)+\sin(n\theta_i)\,\big(u_iv_i^{\top}-v_iu_i^{\top}\big)\Big]`,
        because: proofs.plane,
      },
    ],
  }),

  'eq:rc-unique': program({
    kind: 'identity',
    says: {
      en: 'The frequencies are fixed by the generator, up to order and sign.',
      zh: '频率由生成元决定，至多差次序与符号。',
    },
    from: ['eq:rc-schur'],
    why: {
      en: 'a spectrum with multiplicities: both sides are sorted and compared number by number',
      zh: '带重数的谱：两边排序后逐个比较',
    },
    ...spectrum,
    formula: '16eef04945a91d3b.01eada5b',
  }),

  'eq:rc-absorb': identity({
    says: {
      en: 'The basis P lands next to query and key, and only the block-diagonal part depends on positions.',
      zh: '基 P 落到query与key旁边，只有分块对角的部分依赖位置。',
    },
    from: ['eq:rc-logit', 'eq:rc-exp-similarity'],
    world: normalForm({ d: [3, 4, 8] }),
    wrong: [
      {
        tex: tex`q^{\top}\exp\big((n-m)B\big)\,k=\big(P q\big)^{\top}\exp\big((n-m)\Lambda\big)\big(P^{-1}k\big)`,
        teaches: { en: 'the query gets the transpose', zh: 'query前是转置' },
      },
      {
        tex: tex`q^{\top}\exp\big((n-m)B\big)\,k=\big(P^{\top}q\big)^{\top}\exp\big((n-m)\Lambda\big)\,k`,
        teaches: { en: 'both sides have to be moved', zh: '两边都要变换' },
      },
      {
        tex: tex`q^{\top}\exp\big((n-m)B\big)\,k=\big(P^{\top}q\big)^{\top}\exp\big((n-m)\Lambda\big)\big(P^{\top}k\big)`,
        world: normalForm({ d: [4, 8], skewed: true }),
        erratum: 'C6',
        teaches: {
          en: 'with a P that is merely invertible the key needs the inverse',
          zh: 'P 仅可逆时，key前要用逆',
        },
      },
    ],
    alsoTrue: [
      {
        tex: tex`q^{\top}\exp\big((n-m)B\big)\,k=\big(P^{\top}q\big)^{\top}\exp\big((n-m)\Lambda\big)P^{-1}k`,
        because: proofs.associative,
      },
    ],
  }),

  'eq:rc-weights': identity({
    says: {
      en: 'The change of basis disappears in the projections and their biases.',
      zh: '换基被吸收到投影矩阵与偏置中。',
    },
    from: ['eq:rc-absorb'],
    world: absorbedProjections({ d: [3, 4, 8] }),
    wrong: [
      {
        tex: tex`\tilde b_q=b_q`,
        teaches: { en: 'the biases have to be moved as well', zh: '偏置也要变换' },
      },
      {
        tex: tex`\widetilde W_q=P\,W_q`,
        teaches: { en: 'the transpose, not the matrix', zh: '是转置，不是矩阵本身' },
      },
    ],
  }),

  'eq:rc-norm': identity({
    says: {
      en: 'An orthogonal basis keeps norms, so weight decay and a normalisation without gains survive.',
      zh: '正交基保持范数，所以权重衰减与不带增益的归一化都不受影响。',
    },
    from: ['eq:rc-weights'],
    world: absorbedProjections({ d: [3, 4, 8] }),
    hypotheses: [
      {
        says: { en: 'P is orthogonal.', zh: 'P 是正交矩阵。' },
        dropped: {
          world: absorbedProjections({ d: [3, 4, 8], skewed: true }),
          erratum: 'C6',
          shows: { en: 'an invertible P changes lengths', zh: '仅可逆的 P 会改变长度' },
        },
      },
      {
        says: {
          en: 'The normalisation has no gain of its own for each entry.',
          zh: '归一化没有逐元素的增益。',
        },
        dropped: {
          world: absorbedProjections({ d: [3, 4, 8], normalisation: 'gain' }),
          erratum: 'C7',
          shows: { en: 'gains single out coordinates', zh: '增益使各坐标不再平等' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\operatorname{RMSNorm}(P^{\top}q)=P^{\top}\operatorname{RMSNorm}(q)`,
        world: absorbedProjections({ d: [3, 4, 8], normalisation: 'layer' }),
        erratum: 'C7',
        teaches: { en: 'taking the mean away singles out a direction', zh: '减去平均值就偏向了某个方向' },
      },
      {
        tex: tex`\operatorname{RMSNorm}(P^{\top}q)=\operatorname{RMSNorm}(q)`,
        teaches: { en: 'the vector itself is turned', zh: '向量本身还是变了' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\lVert\widetilde W_q\rVert_F=\lVert W_q\rVert_F,\quad \operatorname{rms}(-P^{\top}q)=\operatorname{rms}(q)\;\Longrightarrow\;\operatorname{RMSNorm}(P^{\top}q)=P^{\top}\operatorname{RMSNorm}(q)`,
        because: proofs.isometry,
      },
      {
        tex: tex`\lVert\widetilde W_q\rVert_F=\lVert W_q\rVert_F,\quad \operatorname{rms}(P^{\top}q)=\operatorname{rms}(-q)\;\Longrightarrow\;\operatorname{RMSNorm}(P^{\top}q)=P^{\top}\operatorname{RMSNorm}(q)`,
        because: proofs.isometry,
      },
      {
        tex: tex`\lVert\widetilde W_q\rVert_F=\lVert W_q\rVert_F,\quad \operatorname{rms}(P^{\top}\,P^{\top}q)=\operatorname{rms}(q)\;\Longrightarrow\;\operatorname{RMSNorm}(P^{\top}q)=P^{\top}\operatorname{RMSNorm}(q)`,
        because: proofs.isometry,
      },
      {
        tex: tex`\lVert\widetilde W_q\rVert_F=\lVert W_q\rVert_F,\quad \operatorname{rms}(Pq)=\operatorname{rms}(q)\;\Longrightarrow\;\operatorname{RMSNorm}(P^{\top}q)=P^{\top}\operatorname{RMSNorm}(q)`,
        because: proofs.isometry,
      },
    ],
  }),

  'eq:rc-trig': identity({
    says: {
      en: 'The logit is a trigonometric polynomial of the distance: B fixes the frequencies, the vectors the coefficients.',
      zh: '内积是距离的三角多项式：频率由 B 决定，系数由向量决定。',
    },
    from: ['eq:rc-absorb'],
    world: distanceKernel({ d: [4, 6, 8] }),
    wrong: [
      {
        tex: tex`q^{\top}e^{uB}k=\sum_i\big[A_i\cos(u\theta_i)-C_i\sin(u\theta_i)\big],\quad A_i=\tilde q_{2i}\tilde k_{2i}+\tilde q_{2i+1}\tilde k_{2i+1},\ C_i=\tilde q_{2i+1}\tilde k_{2i}-\tilde q_{2i}\tilde k_{2i+1}`,
        teaches: { en: 'the sign of the sines', zh: '正弦项的符号' },
      },
      {
        tex: tex`q^{\top}e^{uB}k=\sum_i\big[A_i\cos(u\theta_i)+C_i\sin(u\theta_i)\big],\quad A_i=\tilde q_{2i}\tilde k_{2i+1}+\tilde q_{2i+1}\tilde k_{2i},\ C_i=\tilde q_{2i+1}\tilde k_{2i}-\tilde q_{2i}\tilde k_{2i+1}`,
        teaches: { en: 'the cosine goes with the inner product of a pair', zh: '余弦配的是坐标对的内积' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`q^{\top}e^{uB}k=\sum_i\big[A_i\cos(-u\theta_i)+C_i\sin(u\theta_i)\big],\quad A_i=\tilde q_{2i}\tilde k_{2i}+\tilde q_{2i+1}\tilde k_{2i+1},\ C_i=\tilde q_{2i+1}\tilde k_{2i}-\tilde q_{2i}\tilde k_{2i+1}`,
        because: proofs.even,
      },
    ],
  }),

  'eq:rc-rigidity': identity({
    says: {
      en: 'What no projection can change is the set of frequencies.',
      zh: '任何投影都改变不了的，是频率的集合。',
    },
    from: ['eq:rc-unique', 'eq:rc-trig'],
    world: reorderedKernel({ d: [4, 6, 8] }),
    hypotheses: [
      {
        says: { en: 'The kernels agree at every distance.', zh: '两个核在每个距离上相等。' },
        dropped: {
          world: reorderedKernel({ d: [4, 6, 8], other: true }),
          erratum: 'C5',
          shows: {
            en: 'with other frequencies no projection makes them agree',
            zh: '频率不同，任何投影都无法使它们相等',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`A^{\top}C=C`,
        teaches: { en: 'at distance 0 the two have to cancel', zh: '距离为 0 时两者必须抵消' },
      },
      {
        tex: tex`\Lambda=\Lambda'`,
        teaches: { en: 'the order of the planes is free', zh: '平面的次序是自由的' },
      },
    ],
  }),

  'eq:rc-count': counted({
    says: {
      en: 'The parameters of a skew matrix: its frequencies, and the basis up to turns within the planes.',
      zh: '反对称矩阵的参数：频率，加上模去平面内旋转之后的基。',
    },
    from: ['eq:rc-schur'],
    world: evenDimensions({ d: [2, 4, 6, 8, 16, 64, 128, 256] }),
    wrong: [
      {
        tex: tex`\tfrac{d(d+1)}2=\tfrac d2+\tfrac{d(d-2)}2`,
        teaches: { en: 'symmetric matrices have more', zh: '对称矩阵的参数更多' },
      },
      {
        tex: tex`\tfrac{d(d-1)}2=\tfrac d2+\tfrac{d(d-1)}2`,
        teaches: { en: 'turns within the planes do not count', zh: '平面内的旋转不能计入' },
      },
    ],
  }),

  'eq:rc-shared': identity({
    says: {
      en: 'Heads that share a key can be absorbed together only if their generators commute.',
      zh: '共用一个key的各个头，只有生成元两两可交换时才能一起吸收。',
    },
    from: ['eq:rc-weights', 'eq:rc-rigidity'],
    world: headGenerators({ d: [4, 6, 8] }),
    hypotheses: [
      {
        says: { en: 'All heads have one basis.', zh: '所有头共用一组基。' },
        dropped: {
          world: headGenerators({ d: [4, 6, 8], shared: false }),
          erratum: 'C7',
          shows: {
            en: 'generators in bases of their own do not commute',
            zh: '各用各的基，生成元就不可交换',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`B_h=B_{h'}`,
        teaches: { en: 'they need not be equal, only commute', zh: '不必相等，可交换即可' },
      },
      {
        tex: tex`B_hB_{h'}=0`,
        teaches: { en: 'the products agree, they do not vanish', zh: '两个乘积相等，而非为零' },
      },
    ],
  }),

  'eq:rc-linattn': identity({
    says: {
      en: 'With a feature map the basis meets the features instead of the projections.',
      zh: '有了特征映射，基遇到的是特征，而不是投影。',
    },
    from: ['eq:rc-absorb'],
    world: featuredLogits({ d: [3, 4, 8] }),
    wrong: [
      {
        tex: tex`\phi(q)^{\top}\exp\big((n-m)B\big)\,\varphi(k)=\phi\big(P^{\top}q\big)^{\top}\exp\big((n-m)\Lambda\big)\big(P^{-1}\varphi(k)\big)`,
        erratum: 'C7',
        teaches: { en: 'the basis does not pass through the feature map', zh: '基不能穿过特征映射' },
      },
      {
        tex: tex`\phi(q)^{\top}\exp\big((n-m)B\big)\,\varphi(k)=\big(P\phi(q)\big)^{\top}\exp\big((n-m)\Lambda\big)\big(P^{-1}\varphi(k)\big)`,
        teaches: { en: 'the query gets the transpose', zh: 'query前是转置' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\phi(q)^{\top}\exp\big((n-m)B\big)\,\varphi(k)=\big(P^{\top}\phi(q)\big)^{\top}\exp\big((n-m)\Lambda\big)P^{-1}\varphi(k)`,
        because: proofs.associative,
      },
    ],
  }),

  'eq:rc-linattn-criterion': identity({
    says: {
      en: 'ReLU features let the basis through only if it permutes them, up to turns within the planes.',
      zh: 'ReLU 特征只让这样的基通过：除平面内的旋转外，它只置换各个特征。',
    },
    from: ['eq:rc-linattn'],
    world: monomialBasis({ d: [4, 6, 8] }),
    hypotheses: [
      {
        says: {
          en: 'The basis is a positive monomial one, up to turns within the planes.',
          zh: '除平面内的旋转外，基是正的单项矩阵。',
        },
        dropped: {
          world: monomialBasis({ d: [4, 6, 8], generic: true }),
          erratum: 'C7',
          shows: { en: 'a generic basis moves the kinks', zh: '一般的基会移动折点' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`P^{\top}\phi(Wx)=\phi(W'x)`,
        teaches: { en: 'the turns within the planes remain', zh: '平面内的旋转还在' },
      },
      {
        tex: tex`P^{\top}\phi(Wx)=C^{\top}\phi(Wx)`,
        teaches: { en: 'the weights have to be permuted', zh: '权重要随之置换' },
      },
    ],
  }),

  'eq:rc-positivity': bound({
    says: {
      en: 'Features that are not negative cannot imitate what has negative entries.',
      zh: '非负的特征模仿不了有负分量的向量。',
    },
    from: ['eq:rc-linattn'],
    world: featuredTokens({ d: [3, 4, 8] }),
    attained: true,
    wrong: [
      {
        tex: tex`\frac{\lVert P^{\top}\phi(WX)-\phi(W'X)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}\ \ge\ 3\,\frac{\lVert\max(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}`,
        teaches: { en: 'it is the negative part that is lost', zh: '失去的是负的部分' },
      },
      {
        tex: tex`\frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}\ge\frac{1}{100}`,
        world: featuredTokens({ d: [3, 4, 8], permuted: true }),
        teaches: { en: 'for a permutation nothing is lost', zh: '对置换矩阵，什么也没有失去' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}`,
        because: proofs.homog,
      },
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)-2\cdot \phi(W'X)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}`,
        because: proofs.homog,
      },
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)-1.01\cdot \phi(W'X)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}`,
        because: proofs.homog,
      },
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)-\phi(W'X)\rVert_F}{\lVert \phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}`,
        because: proofs.orthonorm,
      },
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)-\phi(W'X)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert \phi(WX)\rVert_F}`,
        because: proofs.orthonorm,
      },
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)-\phi(W'X)\rVert_F}{\lVert P^{\top}\,P^{\top}\phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}`,
        because: proofs.orthonorm,
      },
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)-\phi(W'X)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\,P^{\top}\phi(WX)\rVert_F}`,
        because: proofs.orthonorm,
      },
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)-\phi(W'X)\rVert_F}{\lVert P\phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}`,
        because: proofs.orthonorm,
      },
      {
        tex: tex`\text{for }\phi\ge0\text{ entrywise}:\quad \frac{\lVert P^{\top}\phi(WX)-\phi(W'X)\rVert_F}{\lVert P^{\top}\phi(WX)\rVert_F}\ \ge\ \frac{\lVert\min(P^{\top}\phi(WX),0)\rVert_F}{\lVert P\phi(WX)\rVert_F}`,
        because: proofs.orthonorm,
      },
    ],
  }),

  'eq:rc-stream': identity({
    says: {
      en: 'In linear attention the rotated keys and values add up to one state.',
      zh: '在线性注意力中，旋转后的key与value累加成一个状态。',
    },
    from: ['eq:rc-logit', 'eq:rc-linattn'],
    world: rotatedState({ d: [2, 4, 8] }),
    wrong: [
      {
        tex: tex`\big(\mathcal R_n\phi(q_n)\big)^{\top}S_n=\sum_{m\le n}\big[\phi(q_n)^{\top}\mathcal R_{n-m}\varphi(k_m)\big]v_m^{\top}`,
        teaches: { en: 'the direction of the offset', zh: '位置之差的方向' },
      },
      {
        tex: tex`S_n=S_{n-1}+\varphi(k_n)v_n^{\top}`,
        teaches: { en: 'the state holds rotated keys', zh: '状态里存的是旋转后的key' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`S_n=S_{n-1}+\mathcal R_n\varphi(k_n)v_n^{\top},\qquad \big(\mathcal R_n\phi(q_n)\big)^{\top}S_n=\sum_{m\le n}\big[\phi(q_n)^{\top}\mathcal R_{m-n}\varphi(k_m)\big]v_m^{\top}`,
        because: proofs.associative,
      },
      {
        tex: tex`S_n=S_{n-1}+\big(\mathcal R_n\varphi(k_n)\big)v_n^{\top},\qquad \big(\mathcal R_n\phi(q_n)\big)^{\top}S_n=\sum_{m\le n}\phi(q_n)^{\top}\mathcal R_{m-n}\varphi(k_m)v_m^{\top}`,
        because: proofs.associative,
      },
    ],
  }),

  'eq:rc-general': identity({
    says: {
      en: 'With two operators, one for queries and one for keys, any generator gives an offset.',
      zh: '若query与key各用一个算子，任何生成元都只留下位置之差。',
    },
    from: ['eq:rc-transpose'],
    world: anyGenerator({ d: [2, 3, 5, 8] }),
    wrong: [
      {
        tex: tex`\big(e^{mA}q\big)^{\top}\big(e^{nA}k\big)=q^{\top}e^{(n-m)A}k`,
        teaches: {
          en: 'the same operator on both sides asks for skewness',
          zh: '两边用同一算子，就要求反对称',
        },
      },
      {
        tex: tex`\big(e^{-mA}q\big)^{\top}\big(e^{nA}k\big)=q^{\top}e^{(n-m)A}k`,
        teaches: { en: 'the transpose is needed', zh: '转置不可省' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\big(e^{-mA^{\top}}q\big)^{\top}e^{nA}k=q^{\top}e^{(n-m)A}k\qquad\text{for every } A\in\mathbb R^{d\times d}`,
        because: proofs.associative,
      },
    ],
  }),

  'eq:rc-decay': identity({
    says: {
      en: 'A decay added to the generator multiplies the logit by an exponential of the distance.',
      zh: '给生成元加上衰减，内积就乘以距离的指数。',
    },
    from: ['eq:rc-general'],
    world: decayingKernel({ d: [2, 3, 5, 8] }),
    wrong: [
      {
        tex: tex`A=-\gamma I+B,\qquad q^{\top}e^{uA}k=e^{\gamma u}\,q^{\top}e^{uB}k`,
        teaches: { en: 'it decays, it does not grow', zh: '是衰减，不是增长' },
      },
      {
        tex: tex`A=-\gamma I+B,\qquad \big(e^{uA}\big)^{\top}e^{uA}=I`,
        teaches: {
          en: 'such a kernel is no solution of the equation of section 1',
          zh: '这样的核不是第 1 节方程的解',
        },
      },
    ],
    alsoTrue: [
      {
        tex: tex`A=-\gamma I\,I+B,\ B^{\top}=-B:\qquad q^{\top}e^{uA}k=e^{-\gamma u}\,q^{\top}e^{uB}k`,
        because: proofs.unit,
      },
    ],
  }),
});
