import { bound, counted, derivation, identity, limit, program, proportional } from '#verification';
import {
  decoding,
  decodingExponents,
  distanceCounts,
  distancePicture,
  effectiveDistances,
  encoderExponents,
  extendedFrequencies,
  farPermutation,
  keptAttention,
  longestLengths,
  perplexities,
  positionDifferences,
  queryScales,
  randomScores,
  rangeBoundary,
  regionCache,
  rotary,
  rotaryAttention,
  rotationBlocks,
  rotationCounts,
  saturatingDistance,
  scoreMargin,
  tileCounts,
  twoPasses,
} from '#worlds';
import { alsoTrue } from './also-true.ts';
import { gaussianEntropy } from './programs/entropy.ts';
import { leakyTriangle, reropeTriangle, triangle } from './triangles.ts';

const tex = String.raw;

// Pieces of formulas that many wrong variants share.
const R = tex`\mathcal R`;
const q = tex`\boldsymbol q_i`;
const key = tex`\boldsymbol k_j`;
const rotated = tex`\big(${R}^{i}${q}\big)^{\top}\big(${R}^{j}${key}\big)`;
const kept = tex`\hat{\boldsymbol k}^{(i)}_j`;
const pairs = (length: string): string => tex`\#\{(i,j):0\le j\le i\lt ${length}\}`;
const scaled = tex`\theta_s'`;

/** The sizes of heads that are drawn. */
const d = [2, 6, 16];

/** The divisors of the brief, and those below 1 of training variants. */
const steps = [1, 2, 8, 16, 1 / 2, 1 / 16];

export default derivation({
  'eq:rr-operator': identity({
    says: {
      en: 'The rotation by a real position turns each plane by its frequency; positions add, and transposing turns back.',
      zh: '按实数位置旋转：每个平面转过各自频率的倍数；位置可以相加，转置就是转回去。',
    },
    from: ['rope-completeness/eq:rc-block-exp'],
    world: rotary({ d }),
    wrong: [
      {
        tex: tex`${R}^{x}${R}^{y}=${R}^{xy}`,
        teaches: { en: 'positions add; they do not multiply', zh: '位置相加，而不是相乘' },
      },
      {
        tex: tex`(${R}^{x})^{\top}=${R}^{x}`,
        teaches: { en: 'a rotation is not symmetric', zh: '旋转矩阵并不对称' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-operator'],
  }),

  'eq:rr-rope-logit': identity({
    says: {
      en: 'Rotating query and key by their own positions leaves a logit that sees only the difference.',
      zh: 'query与key各按自己的位置旋转，logit只看到位置之差。',
    },
    from: ['eq:rr-operator'],
    world: rotaryAttention({ d }),
    wrong: [
      {
        tex: tex`${rotated}=${q}^{\top}${R}^{i-j}${key}`,
        teaches: { en: 'the sign: the query is transposed', zh: '符号：query经过了转置' },
      },
      {
        tex: tex`${q}^{\top}\big(${R}^{j}${key}\big)=${q}^{\top}${R}^{j-i}${key}`,
        teaches: {
          en: 'rotating the keys alone keeps the absolute position',
          zh: '只旋转key，留下的是绝对位置',
        },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-rope-logit'],
  }),

  'eq:rr-eff': identity({
    says: {
      en: 'Every method is one function of the distance; its logits are those of the dense rotation by that distance.',
      zh: '每种方法就是距离的一个函数；其logit等于按该距离作稠密旋转所得。',
    },
    from: ['eq:rr-rope-logit'],
    world: rotaryAttention({ d }),
    wrong: [
      {
        tex: tex`a_{i,j}=${q}^{\top}${R}^{+\rho(i-j)}${key}`,
        teaches: { en: 'the sign of the exponent', zh: '指数的符号' },
      },
      {
        tex: tex`a_{i,j}=${q}^{\top}${R}^{-\rho(j-i)}${key}`,
        teaches: { en: 'the distance runs from the key to the query', zh: '距离是从key数到query' },
      },
    ],
  }),

  'eq:rr-rope-matrix': identity({
    says: {
      en: 'The distances of RoPE: each row counts up from its own token.',
      zh: 'RoPE 的距离：每一行从当前词往回数。',
    },
    from: ['eq:rr-eff'],
    world: distancePicture({ of: 'rope' }),
    wrong: [
      {
        tex: triangle((r) => String(r + 1), 'L-1', 'L'),
        teaches: { en: 'a token is at distance 0 from itself', zh: '词与自身的距离是 0' },
      },
      {
        tex: triangle((r) => String(2 * r), '2(L-2)', '2(L-1)'),
        teaches: { en: 'neighbours are at distance 1', zh: '相邻词的距离是 1' },
      },
    ],
  }),

  'eq:rr-toeplitz': identity({
    says: {
      en: 'Distances are constant along diagonals; logits are so only where all contents are the same.',
      zh: '距离沿对角线不变；logit只有在内容处处相同时才如此。',
    },
    from: ['eq:rr-eff'],
    world: rotaryAttention({ d, equal: true }),
    hypotheses: [
      {
        says: {
          en: 'All queries are the same, and all keys are the same.',
          zh: '所有query相同，所有key也相同。',
        },
        dropped: {
          world: rotaryAttention({ d }),
          erratum: 'C13',
          shows: {
            en: 'with random contents the logits change along every diagonal',
            zh: '内容随机时，logit沿每条对角线都在变',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`M_{i+1,j}=M_{i,j}`,
        teaches: { en: 'distances change along a column', zh: '距离沿着列会变' },
      },
      {
        tex: tex`a_{i+1,j+1}=a_{i,j}`,
        world: rotaryAttention({ d, equal: true, keysOnly: true }),
        teaches: {
          en: 'with the keys alone rotated not even equal contents give Toeplitz logits',
          zh: '只旋转key时，即使内容相同，logit也不是 Toeplitz 的',
        },
      },
    ],
  }),

  'eq:rr-trained': counted({
    says: {
      en: 'A sequence of length N contains the distance r exactly N − r times.',
      zh: '长为 N 的序列中，距离 r 恰出现 N − r 次。',
    },
    from: ['eq:rr-rope-matrix'],
    world: distanceCounts(),
    wrong: [
      {
        tex: tex`\#\{(i,j):0\le j\le i\lt N,\ i-j=r\}=N-r+1`,
        teaches: { en: 'a distance of N would then occur once', zh: '那样距离 N 就会出现一次' },
      },
      {
        tex: tex`\#\{(i,j):0\le j\le i\lt N,\ i-j=r\}=N-r-1`,
        teaches: { en: 'the largest distance N − 1 does occur, once', zh: '最大距离 N − 1 确实出现一次' },
      },
    ],
  }),

  'eq:rr-ood': identity({
    says: {
      en: 'The share of pairs whose distance never occurred in training.',
      zh: '训练中从未出现过的距离，占全部词对的比例。',
    },
    from: ['eq:rr-trained'],
    world: distanceCounts(),
    wrong: [
      {
        tex: tex`\#\{(i,j):0\le j\le i\lt L,\ i-j\ge N\}=\frac{(L-N)^2}{L^2}\;${pairs('L')}`,
        teaches: {
          en: 'the diagonal counts half of a square too little',
          zh: '按正方形算，漏了对角线的一半',
        },
      },
      {
        tex: tex`\#\{(i,j):0\le j\le i\lt L,\ i-j\ge N\}=\Big(1-\frac NL\Big)\;${pairs('L')}`,
        teaches: { en: 'a share of pairs, not of positions', zh: '是词对的比例，不是位置的比例' },
      },
    ],
  }),

  'eq:rr-pi-matrix': identity({
    says: {
      en: 'Interpolation divides every distance by k.',
      zh: '内插把每个距离都除以 k。',
    },
    from: ['eq:rr-rope-matrix'],
    world: distancePicture({ of: 'interpolation' }),
    wrong: [
      {
        tex: triangle(over, tex`\frac{L-1}{k}`, tex`\frac{L-1}{k}`),
        erratum: 'E2',
        teaches: {
          en: 'as printed, the corner repeats an entry, and the diagonal below the first is not constant',
          zh: '按原文所印，角上的元素重复了一次，对角线便不再相等',
        },
      },
      {
        tex: triangle((r) => String(r), tex`\frac{L-2}{k}`, tex`\frac{L-1}{k}`),
        teaches: { en: 'near distances are divided as well', zh: '近处的距离同样要除' },
      },
    ],
  }),

  'eq:rr-pi-logit': identity({
    says: {
      en: 'Dividing both positions by k divides their difference.',
      zh: '两个位置都除以 k，位置之差也就除以 k。',
    },
    from: ['eq:rr-operator', 'eq:rr-pi-matrix'],
    world: twoPasses({ d, k: [2, 8, 16] }),
    wrong: [
      {
        tex: tex`\big(${R}^{i/k}${q}\big)^{\top}\big(${R}^{j}${key}\big)=${q}^{\top}${R}^{(j-i)/k}${key}`,
        teaches: { en: 'scaling the query alone is not enough', zh: '只缩放query不够' },
      },
      {
        tex: tex`\big(${R}^{i/k}${q}\big)^{\top}\big(${R}^{j/k}${key}\big)=${q}^{\top}${R}^{(j-i)k}${key}`,
        teaches: { en: 'positions shrink; they do not grow', zh: '位置是缩小，不是放大' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-pi-logit'],
  }),

  'eq:rr-pi-range': identity({
    says: {
      en: 'The divisor that keeps the largest distance within training.',
      zh: '使最大距离不超出训练范围的除数。',
    },
    from: ['eq:rr-pi-matrix', 'eq:rr-trained'],
    world: rangeBoundary({ window: false }),
    wrong: [
      {
        tex: tex`\frac{L-1}{k}\le N-1\;\Longleftrightarrow\;k\ge\frac{L}{N}`,
        erratum: 'C6',
        teaches: {
          en: 'the customary k = L/N leaves the range by a hair: 511.875 > 511',
          zh: '惯用的 k = L/N 略微超出范围：511.875 > 511',
        },
      },
      {
        tex: tex`\frac{L-1}{k}\le N-1\;\Longleftrightarrow\;k\ge\frac{L-1}{N}`,
        teaches: {
          en: 'the largest trained distance is N − 1, not N',
          zh: '训练过的最大距离是 N − 1，不是 N',
        },
      },
    ],
  }),

  'eq:rr-pi-local': identity({
    says: {
      en: 'Between neighbours every plane turns by its frequency divided by k.',
      zh: '相邻位置之间，每个平面转过的角度是其频率的 k 分之一。',
    },
    from: ['eq:rr-pi-logit'],
    world: rotary({ d: [2, 4, 6], reach: 60 }),
    wrong: [
      {
        tex: tex`\phi_s\big(${R}^{j/k}\boldsymbol v,\ ${R}^{(j+1)/k}\boldsymbol v\big)=\theta_s`,
        teaches: { en: 'neighbours stand closer together than in training', zh: '相邻词比训练时靠得更近' },
      },
      {
        tex: tex`\phi_s\big(${R}^{j/k}\boldsymbol v,\ ${R}^{(j+1)/k}\boldsymbol v\big)=\frac{\theta_s}{k^2}`,
        teaches: { en: 'divided once, not twice', zh: '只除一次，不是两次' },
      },
    ],
  }),

  'eq:rr-ntk': identity({
    says: {
      en: 'The original form keeps the fastest frequency and divides the slowest by κ, which is a larger base.',
      zh: '原始形式保持最快的频率，把最慢的除以 κ，这相当于放大底数。',
    },
    from: ['eq:rr-operator'],
    world: extendedFrequencies({ d: [4, 16, 64, 128], by: 'original' }),
    wrong: [
      {
        tex: tex`b'=b\,\kappa^{d/(d-2)}\;\Longleftrightarrow\;${scaled}=\theta_s\,\kappa^{-2s/d}`,
        teaches: { en: 'this exponent belongs to a base of bκ', zh: '这个指数对应的底数是 bκ' },
      },
      {
        tex: tex`b'=b\,\kappa`,
        teaches: {
          en: 'a base of bκ does not reach the slowest frequency divided by κ',
          zh: '底数取 bκ，最慢的频率还不到 κ 分之一',
        },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-ntk'],
  }),

  'eq:rr-ntk-old': identity({
    says: {
      en: 'The old form takes a base κ times as large.',
      zh: 'old 形式把底数放大 κ 倍。',
    },
    from: ['eq:rr-ntk'],
    world: extendedFrequencies({ d: [4, 16, 64], by: 'old' }),
    wrong: [
      {
        tex: tex`${scaled}=\big(b\,\kappa^{d/(d-2)}\big)^{-2s/d}`,
        teaches: { en: 'that is the original form', zh: '那是原始形式' },
      },
      {
        tex: tex`${scaled}=\theta_s\,\kappa^{-2(s+1)/d}`,
        teaches: {
          en: 'that is the fixed form: the fastest frequency changes too',
          zh: '那是 fixed 形式：最快的频率也变了',
        },
      },
    ],
  }),

  'eq:rr-ntk-fixed': identity({
    says: {
      en: 'The fixed form divides every digit of the position by the same factor, the first one included.',
      zh: 'fixed 形式对位置的每一位都除以同一因子，第一位也不例外。',
    },
    from: ['eq:rr-ntk-old'],
    world: extendedFrequencies({ d: [4, 16, 64], by: 'fixed' }),
    wrong: [
      {
        tex: tex`${scaled}=\theta_s\,\kappa^{-2s/d}`,
        teaches: { en: 'without the leading factor it is the old form', zh: '少了开头的因子，就是 old 形式' },
      },
      {
        tex: tex`${scaled}=\theta_s\,\kappa^{-2(s+1)/(d-2)}`,
        teaches: {
          en: 'd/2 equal factors make κ, not d/2 − 1',
          zh: '凑成 κ 的是 d/2 个因子，不是 d/2 − 1 个',
        },
      },
    ],
  }),

  'eq:rr-ntk-mixed': identity({
    says: {
      en: 'The mixed form lets the factors of the digits fall off from the first one on.',
      zh: 'mixed 形式让各位的因子从第一位起逐渐减小。',
    },
    from: ['eq:rr-ntk-fixed'],
    world: extendedFrequencies({ d: [4, 16, 64], by: 'mixed' }),
    wrong: [
      {
        tex: tex`${scaled}=\theta_s\,e^{-a s^{b_{\rm mix}}},\qquad a=\frac{\log\kappa}{(d/2)^{b_{\rm mix}}}`,
        teaches: { en: 'the first digit is scaled as well', zh: '第一位同样要缩放' },
      },
      {
        tex: tex`${scaled}=\theta_s\,e^{-a(s+1)^{b_{\rm mix}}},\qquad a=\frac{\log\kappa}{d/2}`,
        teaches: { en: 'the last frequency would not be divided by κ', zh: '那样最后的频率就不是除以 κ' },
      },
    ],
  }),

  'eq:rr-ntk-special': identity({
    says: {
      en: 'The mixed form runs from interpolation to the fixed form, and always divides the slowest frequency by κ.',
      zh: 'mixed 形式介于内插与 fixed 之间，而最慢的频率总是除以 κ。',
    },
    from: ['eq:rr-ntk-mixed'],
    world: extendedFrequencies({ d: [4, 16, 64], by: 'mixing' }),
    wrong: [
      {
        tex: tex`\theta'_s(1)=\theta_s\,\kappa^{-2s/d}`,
        teaches: { en: 'the old form is not the fixed one', zh: 'old 不等于 fixed' },
      },
      {
        tex: tex`\theta'_s(0)=\theta_s`,
        teaches: { en: 'at exponent 0 every frequency is divided by κ', zh: '指数取 0 时，每个频率都除以 κ' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-ntk-special'],
  }),

  'eq:rr-ntk-phase': identity({
    says: {
      en: 'With the original form all but the slowest plane turn further than they ever did in training.',
      zh: '采用原始形式时，除最慢的平面外，每个平面都转得比训练时更远。',
    },
    from: ['eq:rr-ntk', 'eq:rr-pi-range'],
    world: extendedFrequencies({ d: [4, 16, 64], by: 'original', fromLengths: true }),
    wrong: [
      {
        tex: tex`\frac{(L-1)\,\theta'_s}{(N-1)\,\theta_s}=\kappa^{\,1-2s/d}`,
        teaches: { en: 'that is the excess of the old form', zh: '那是 old 形式的超出倍数' },
      },
      {
        tex: tex`\frac{(L-1)\,\theta'_s}{(N-1)\,\theta_s}=1`,
        erratum: 'C9',
        teaches: {
          en: '“no obvious extrapolation” holds for the slowest plane alone',
          zh: '“没有明显外推”只对最慢的平面成立',
        },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-ntk-phase'],
  }),

  'eq:rr-leaky-rho': identity({
    says: {
      en: 'Distances keep their steps inside the window, and shrink them k-fold outside.',
      zh: '窗口内步长不变，窗口外步长缩为 k 分之一。',
    },
    from: ['eq:rr-eff'],
    world: effectiveDistances({ k: steps }),
    wrong: [
      {
        tex: tex`\rho_{w,k}(r)=\begin{cases}r,&r\lt w\\ \dfrac{r}{k},&r\ge w\end{cases}`,
        teaches: { en: 'the distance would jump at the window', zh: '距离会在窗口处跳变' },
      },
      {
        tex: tex`\rho_{w,k}(r)=\begin{cases}r,&r\lt w\\ w+k(r-w),&r\ge w\end{cases}`,
        teaches: { en: 'far steps shrink; they do not grow', zh: '远处的步长是缩小，不是放大' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-leaky-rho'],
  }),

  'eq:rr-leaky-matrix': identity({
    says: {
      en: 'The distances of Leaky ReRoPE: whole steps near the diagonal, small ones beyond the window.',
      zh: 'Leaky ReRoPE 的距离：对角线附近逐一增加，窗口外小步增加。',
    },
    from: ['eq:rr-leaky-rho'],
    world: distancePicture({ of: 'leaky' }),
    wrong: [
      {
        tex: leakyTriangle(-1),
        teaches: {
          en: 'the step changes at the window, not one before it',
          zh: '步长在窗口处才变，不是提前一步',
        },
      },
      {
        tex: leakyTriangle(1),
        teaches: { en: 'and not one after it', zh: '也不是推后一步' },
      },
    ],
  }),

  'eq:rr-leaky-min': identity({
    says: {
      en: 'The same distance as the smaller of two lines where k is at least 1, and the larger one below.',
      zh: '同一距离：k 不小于 1 时取两条直线中较小者，k 小于 1 时取较大者。',
    },
    from: ['eq:rr-leaky-rho'],
    world: effectiveDistances({ k: [...steps, 3 / 2] }),
    wrong: [
      {
        tex: tex`\rho_{w,k}(r)=\min\!\Big(r,\ w+\dfrac{r-w}{k}\Big)`,
        erratum: 'C7',
        teaches: { en: 'the minimum is wrong for k below 1', zh: 'k 小于 1 时，取最小值是错的' },
      },
      {
        tex: tex`\rho_{w,k}(r)=\max\!\Big(r,\ w+\dfrac{r-w}{k}\Big)`,
        teaches: { en: 'the maximum is wrong for k above 1', zh: 'k 大于 1 时，取最大值是错的' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-leaky-min'],
  }),

  'eq:rr-leaky-relu': identity({
    says: {
      en: 'The distance is a leaky ReLU of the remaining window, turned around.',
      zh: '这个距离就是对“剩余窗口”作 Leaky ReLU，再翻转过来。',
    },
    from: ['eq:rr-leaky-rho'],
    world: effectiveDistances({ k: steps }),
    wrong: [
      {
        tex: tex`\rho_{w,k}(r)=w+\operatorname{LeakyReLU}_{1/k}(r-w),\qquad \operatorname{LeakyReLU}_{\alpha}(z)=\begin{cases}z,&z\gt0\\ \alpha z,&z\le0\end{cases}`,
        teaches: {
          en: 'that leaks inside the window and not outside',
          zh: '那样“泄漏”的是窗口内而不是窗口外',
        },
      },
      {
        tex: tex`\rho_{w,k}(r)=w-\operatorname{LeakyReLU}_{k}(w-r),\qquad \operatorname{LeakyReLU}_{\alpha}(z)=\begin{cases}z,&z\gt0\\ \alpha z,&z\le0\end{cases}`,
        teaches: { en: 'the slope is 1/k', zh: '斜率是 1/k' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-leaky-relu'],
  }),

  'eq:rr-leaky-range': identity({
    says: {
      en: 'Which divisor keeps all distances within training when a window is left alone.',
      zh: '保留窗口时，多大的除数能使所有距离不超出训练范围。',
    },
    from: ['eq:rr-leaky-rho', 'eq:rr-trained'],
    world: rangeBoundary({ window: true }),
    wrong: [
      {
        tex: tex`\rho_{w,k}(L-1)\le N-1\;\Longleftrightarrow\;k\ge\frac{L-w}{N-w}`,
        teaches: { en: 'the largest distances are L − 1 and N − 1', zh: '最大距离分别是 L − 1 与 N − 1' },
      },
      {
        tex: tex`\rho_{w,k}(L-1)\le N-1\;\Longleftrightarrow\;k\ge\frac{L-1}{N-1}`,
        teaches: { en: 'the window takes its part of the range', zh: '窗口要占去一部分范围' },
      },
    ],
  }),

  'eq:rr-leaky-lmax': counted({
    says: {
      en: 'The longest test length that stays within training.',
      zh: '不超出训练范围的最大测试长度。',
    },
    from: ['eq:rr-leaky-range'],
    world: longestLengths(),
    wrong: [
      {
        tex: tex`L_{\max}(w,k)=w+1+\big\lfloor k\,(N-w)\big\rfloor`,
        teaches: { en: 'the largest trained distance is N − 1', zh: '训练过的最大距离是 N − 1' },
      },
      {
        tex: tex`L_{\max}(w,k)=w+\big\lfloor k\,(N-1-w)\big\rfloor`,
        teaches: { en: 'a length is one more than its largest distance', zh: '长度比最大距离多 1' },
      },
    ],
  }),

  'eq:rr-local': identity({
    says: {
      en: 'Inside the window Leaky ReRoPE and ReRoPE are RoPE.',
      zh: '窗口之内，Leaky ReRoPE 与 ReRoPE 就是 RoPE。',
    },
    from: ['eq:rr-leaky-rho', 'eq:rr-eff'],
    world: twoPasses({ d, k: [2, 8, 16], pair: 'near' }),
    wrong: [
      {
        tex: tex`a_{i,j}^{\rm PI}=a_{i,j}^{\rm RoPE}\quad(i-j\lt w)`,
        teaches: { en: 'interpolation changes every distance but 0', zh: '内插改变除 0 以外的所有距离' },
      },
      {
        tex: tex`a_{i,j}^{\rm mixed}=a_{i,j}^{\rm RoPE}\quad(i-j\lt w)`,
        erratum: 'C9',
        teaches: {
          en: 'NTK keeps locality only roughly: the mixed form slows every plane down',
          zh: 'NTK 只是近似保持局域性：mixed 形式使每个平面都变慢',
        },
      },
    ],
  }),

  'eq:rr-limit': limit({
    says: {
      en: 'As the divisor grows, the distance saturates at the window; what remains falls like 1/k.',
      zh: '除数增大时，距离在窗口处饱和；剩余部分按 1/k 减小。',
    },
    from: ['eq:rr-leaky-rho'],
    order: 1,
    world: effectiveDistances({ k: [10], limit: true }),
    wrong: [
      {
        tex: tex`\lim_{k\to\infty}\rho_{w,k}(r)=r`,
        teaches: { en: 'far distances are forgotten', zh: '远处的距离被抹去了' },
      },
      {
        tex: tex`\rho_{w,k}(r)-\min(r,w)=\frac{\max(r-w,0)}{k^2}`,
        teaches: { en: 'the rate is 1/k', zh: '速度是 1/k' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-limit'],
  }),

  'eq:rr-rerope-matrix': identity({
    says: {
      en: 'The distances of ReRoPE count up to the window and stop.',
      zh: 'ReRoPE 的距离数到窗口为止。',
    },
    from: ['eq:rr-limit', 'eq:rr-leaky-matrix'],
    world: distancePicture({ of: 'rerope' }),
    wrong: [
      {
        tex: reropeTriangle('w-1'),
        teaches: { en: 'it stops at w, not at w − 1', zh: '停在 w，而不是 w − 1' },
      },
      {
        tex: reropeTriangle('w', 'w+1'),
        teaches: { en: 'beyond the window nothing grows any more', zh: '窗口之外不再增长' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-rerope-matrix'],
  }),

  'eq:rr-relu': identity({
    says: {
      en: 'Clipping is a ReLU of the remaining window, turned around.',
      zh: '截断就是对“剩余窗口”作 ReLU，再翻转过来。',
    },
    from: ['eq:rr-leaky-relu', 'eq:rr-limit'],
    world: effectiveDistances({ k: [1, 2] }),
    wrong: [
      {
        tex: tex`\min(r,w)=w+\operatorname{ReLU}(r-w)`,
        teaches: { en: 'that is the larger of the two', zh: '那是两者中较大的' },
      },
      {
        tex: tex`\min(r,w)=w-|w-r|`,
        teaches: { en: 'beyond the window it would fall again', zh: '窗口之外又会减小' },
      },
    ],
  }),

  'eq:rr-range': identity({
    says: {
      en: 'No length leads outside the window; a window below N lies inside the trained range.',
      zh: '多长都不会超出窗口；窗口小于 N 时，就在训练范围之内。',
    },
    from: ['eq:rr-rerope-matrix', 'eq:rr-trained'],
    world: saturatingDistance(),
    wrong: [
      {
        tex: tex`\max_{0\le r\lt L}\rho(r)=L-1`,
        teaches: { en: 'the distance saturates', zh: '距离会饱和' },
      },
      {
        tex: tex`\max_{0\le r\lt L}\rho(r)\le N-1\;\Longleftrightarrow\;w\le N`,
        erratum: 'C6',
        teaches: {
          en: 'a window of N is one step outside the trained range',
          zh: '窗口取 N，就已经比训练范围多出一步',
        },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-range'],
  }),

  'eq:rr-blind': identity({
    says: {
      en: 'Permuting the tokens outside the window changes nothing in the output of ReRoPE.',
      zh: '任意置换窗口之外的词，ReRoPE 的输出不变。',
    },
    from: ['eq:rr-rerope-matrix', 'eq:rr-eff'],
    world: farPermutation({ d: [2, 6] }),
    hypotheses: [
      {
        says: { en: 'Only keys with i − j ≥ w are permuted.', zh: '只置换 i − j ≥ w 的key。' },
        dropped: {
          world: farPermutation({ d: [2, 6], reach: -1 }),
          shows: {
            en: 'one key from inside the window takes part, and the output changes',
            zh: '窗口内的一个key也参与置换，输出就变了',
          },
        },
      },
    ],
    wrong: [
      {
        tex: permuted(tex`i-j`),
        teaches: { en: 'RoPE sees the order of far tokens', zh: 'RoPE 看得见远处词的次序' },
        erratum: 'C12',
      },
      {
        tex: permuted(tex`\min(i-j,w+\frac{i-j-w}{k})`),
        teaches: { en: 'Leaky ReRoPE sees a little of it', zh: 'Leaky ReRoPE 也看得见一些' },
        erratum: 'C12',
      },
    ],
    alsoTrue: alsoTrue['eq:rr-blind'],
  }),

  'eq:rr-altered': identity({
    says: {
      en: 'The share of trained pairs that ReRoPE shows at another distance.',
      zh: '在训练过的词对中，ReRoPE 改变了距离的比例。',
    },
    from: ['eq:rr-rerope-matrix', 'eq:rr-trained'],
    world: distanceCounts(),
    wrong: [
      {
        tex: tex`\#\{(i,j):0\le j\le i\lt N,\ i-j\gt w\}=\frac{(N-w)(N-w+1)}{N(N+1)}\;${pairs('N')}`,
        teaches: { en: 'the distance w itself is unchanged', zh: '距离 w 本身不变' },
      },
      {
        tex: tex`\#\{(i,j):0\le j\le i\lt N,\ i-j\gt w\}=\frac{N-w}{N}\;${pairs('N')}`,
        teaches: { en: 'a share of pairs, not of distances', zh: '是词对的比例，不是距离的比例' },
      },
    ],
  }),

  'claim:rr-toeplitz': identity({
    says: {
      en: 'The distances of RoPE, interpolation, Leaky ReRoPE and ReRoPE are Toeplitz; the logits made from them are not.',
      zh: 'RoPE、内插、Leaky ReRoPE、ReRoPE 的距离矩阵都是 Toeplitz 的；由它们得到的logit则不是。',
    },
    from: [
      'eq:rr-rope-matrix',
      'eq:rr-toeplitz',
      'eq:rr-pi-matrix',
      'eq:rr-leaky-matrix',
      'eq:rr-rerope-matrix',
    ],
    world: rotaryAttention({ d }),
    hypotheses: [
      {
        says: { en: 'The contents differ from position to position.', zh: '各位置的内容不同。' },
        dropped: {
          world: rotaryAttention({ d, equal: true }),
          shows: {
            en: 'with one query and one key for all positions the logits are Toeplitz as well',
            zh: '所有位置共用一个query与一个key时，logit也是 Toeplitz 的',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`a_{i+1,j+1}=a_{i,j}`,
        erratum: 'C13',
        teaches: {
          en: 'logits depend on contents, not on distances alone',
          zh: 'logit依赖内容，而不只是距离',
        },
      },
      {
        tex: tex`M_{i+1,j}=M_{i,j}`,
        teaches: { en: 'constant along diagonals, not along columns', zh: '沿对角线不变，而不是沿列' },
      },
      {
        tex: tex`a_{i,j}=${q}^{\top}${R}^{M_{i,j}}${key}`,
        teaches: {
          en: 'the sign: the key is turned back by its distance',
          zh: '符号：key要往回转过它的距离',
        },
      },
    ],
    alsoTrue: alsoTrue['claim:rr-toeplitz'],
  }),

  'eq:rr-additive': identity({
    says: {
      en: 'A distance that is a difference of two positions is a straight line: its second difference vanishes.',
      zh: '能写成两个位置之差的距离只能是直线：二阶差分为零。',
    },
    world: positionDifferences(),
    hypotheses: [
      {
        says: {
          en: 'The distance is a function of the query’s position minus a function of the key’s.',
          zh: '距离等于query位置的函数减去key位置的函数。',
        },
        dropped: {
          world: positionDifferences({ growth: 'clipped' }),
          shows: {
            en: 'the clipped distance of ReRoPE has a kink, and no two functions reproduce it',
            zh: 'ReRoPE 的截断距离有一个折点，任何两个函数都拼不出来',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\rho(r+1)-2\rho(r)+\rho(r-1)=0`,
        world: positionDifferences({ growth: 'square' }),
        teaches: { en: 'r² is not a difference of positions', zh: 'r² 不是两个位置之差' },
      },
      {
        tex: tex`\rho(r+1)-2\rho(r)+\rho(r-1)=0`,
        world: positionDifferences({ growth: 'clipped' }),
        teaches: { en: 'nor is min(r, w)', zh: 'min(r, w) 也不是' },
      },
      {
        tex: tex`\rho(r+1)-\rho(r)=0`,
        teaches: { en: 'the first difference need not vanish', zh: '一阶差分不必为零' },
      },
    ],
  }),

  'eq:rr-kink': identity({
    says: {
      en: 'At the window the second difference is −(1 − 1/k): none for RoPE, −1 in the limit of ReRoPE.',
      zh: '窗口处的二阶差分是 −(1 − 1/k)：RoPE 为 0，ReRoPE 的极限为 −1。',
    },
    from: ['eq:rr-leaky-rho', 'eq:rr-additive'],
    world: effectiveDistances({ k: [1, 2, 8, 16, 1 / 2, 1e6] }),
    wrong: [
      {
        tex: tex`\rho_{w,k}(w+1)-2\rho_{w,k}(w)+\rho_{w,k}(w-1)=0`,
        teaches: { en: 'only RoPE and interpolation have no kink', zh: '没有折点的只有 RoPE 与内插' },
      },
      {
        tex: tex`\rho_{w,k}(w+1)-2\rho_{w,k}(w)+\rho_{w,k}(w-1)=1-\frac1k`,
        teaches: { en: 'the line bends down for k > 1', zh: 'k 大于 1 时向下弯折' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-kink'],
  }),

  'eq:rr-rank': identity({
    says: {
      en: 'Blocks that factor into a matrix for each row and one for each column have together the rank of a single block.',
      zh: '若每个旋转块都能分解为行矩阵与列矩阵之积，则整个块阵的秩等于单个块的秩。',
    },
    from: ['eq:rr-operator', 'eq:rr-additive'],
    world: rotationBlocks(),
    hypotheses: [
      {
        says: { en: 'The distance is a straight line on the rectangle.', zh: '距离在该矩形上是直线。' },
        dropped: {
          world: rotationBlocks({ kinked: true }),
          shows: {
            en: 'across the kink of ReRoPE the rank is larger than d: no factors exist',
            zh: '跨过 ReRoPE 的折点，秩大于 d：分解不存在',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\operatorname{rank}\big[${R}^{-\rho(i-j)}\big]_{i\in I,\,j\in J}=d`,
        world: rotationBlocks({ kinked: true }),
        teaches: { en: 'one rotation cannot make a clipped distance', zh: '一次旋转做不出截断的距离' },
      },
      {
        tex: tex`\operatorname{rank}\big[${R}^{-\rho(i-j)}\big]_{i\in I,\,j\in J}=2d`,
        teaches: { en: 'away from the kink the rank is d', zh: '不跨折点时，秩是 d' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-rank'],
  }),

  'eq:rr-pass1': identity({
    says: { en: 'The first pass is RoPE.', zh: '第一次计算就是 RoPE。' },
    from: ['eq:rr-rope-logit'],
    world: twoPasses({ d, exponents: true }),
    wrong: [
      {
        tex: tex`a^{(1)}_{i,j}=${rotated}=${q}^{\top}${R}^{i-j}${key}`,
        teaches: { en: 'the sign of the exponent', zh: '指数的符号' },
      },
      {
        tex: tex`a^{(1)}_{i,j}=${q}^{\top}\big(${R}^{j}${key}\big)`,
        teaches: { en: 'the query is rotated as well', zh: 'query同样要旋转' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-pass1'],
  }),

  'eq:rr-pass2-leaky': identity({
    says: {
      en: 'The second pass of Leaky ReRoPE: the query stands at w plus its excess over k, the key at j over k.',
      zh: 'Leaky ReRoPE 的第二次计算：query位于 w 加超出部分的 k 分之一，key位于 j 的 k 分之一。',
    },
    from: ['eq:rr-leaky-rho', 'eq:rr-pi-logit'],
    world: twoPasses({ d, k: steps, exponents: true }),
    wrong: [
      {
        tex: tex`a^{(2)}_{i,j}=\big(${R}^{(i-w)/k-w}${q}\big)^{\top}\big(${R}^{j/k}${key}\big)`,
        teaches: { en: 'the window is added to the query’s position', zh: '窗口要加到query的位置上' },
      },
      {
        tex: tex`a^{(2)}_{i,j}=\big(${R}^{(i-w)/k+w}${q}\big)^{\top}\big(${R}^{j}${key}\big)`,
        teaches: { en: 'the key’s position is divided as well', zh: 'key的位置同样要除以 k' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-pass2-leaky'],
  }),

  'eq:rr-pass2-rerope': identity({
    says: {
      en: 'The second pass of ReRoPE: the query is turned by w, the key not at all, so that the exponent is −w.',
      zh: 'ReRoPE 的第二次计算：query转过 w，key不转，因此指数是 −w。',
    },
    from: ['eq:rr-pass2-leaky'],
    world: twoPasses({ d, k: [Infinity], exponents: true }),
    wrong: [
      {
        tex: tex`a^{(2)}_{i,j}=\big(${R}^{w}${q}\big)^{\top}${key}=${q}^{\top}${R}^{w}${key}`,
        erratum: 'E1',
        teaches: {
          en: 'the printed sign: transposing the rotated query turns the exponent around',
          zh: '原文所印的符号：旋转后的query一经转置，指数就要反号',
        },
      },
      {
        tex: tex`a^{(2)}_{i,j}=${q}^{\top}\big(${R}^{w}${key}\big)`,
        teaches: { en: 'the query is turned forward, not the key', zh: '向前转的是query，不是key' },
      },
    ],
  }),

  'eq:rr-pass2-limit': identity({
    says: {
      en: 'The exponent of the leaky pass differs from that of ReRoPE by (j − i + w)/k, which vanishes as k grows.',
      zh: 'Leaky 那一次的指数与 ReRoPE 的指数相差 (j − i + w)/k，k 增大时趋于零。',
    },
    from: ['eq:rr-pass2-leaky', 'eq:rr-pass2-rerope'],
    world: effectiveDistances({ k: steps }),
    wrong: [
      {
        tex: tex`\Big[\frac{j-i+w}{k}-w\Big]-w=\frac{j-i+w}{k}`,
        teaches: { en: 'the limit is −w, not w', zh: '极限是 −w，不是 w' },
      },
      {
        tex: tex`\Big[\frac{j-i+w}{k}-w\Big]-(-w)=j-i+w`,
        teaches: { en: 'the gap shrinks as k grows', zh: 'k 增大时，差距随之缩小' },
      },
    ],
  }),

  'eq:rr-merge': identity({
    says: {
      en: 'Near pairs from the first pass and far pairs from the second make the logits of the effective distance.',
      zh: '近处取第一次计算、远处取第二次计算，合并后就是有效相对位置的logit。',
    },
    from: ['eq:rr-pass1', 'eq:rr-pass2-leaky', 'eq:rr-pass2-rerope', 'eq:rr-eff'],
    world: twoPasses({ d }),
    wrong: [
      {
        tex: tex`a_{i,j}=\begin{cases}a^{(1)}_{i,j},&r\lt w\\ a^{(2)}_{i,j},&r\ge w\end{cases}`,
        world: twoPasses({ d, k: [2, 8, 16], wrongSign: true }),
        teaches: { en: 'turning the query by −w in the second pass', zh: '第二次计算把query转过了 −w' },
      },
      {
        tex: tex`a_{i,j}=\begin{cases}a^{(1)}_{i,j},&-r\lt w\\ a^{(2)}_{i,j},&-r\ge w\end{cases}`,
        teaches: {
          en: 'a causal key is never ahead, so that the second pass is never taken',
          zh: '因果注意力中key不在前方，第二次计算便从不使用',
        },
      },
      {
        tex: tex`a_{i,j}=\begin{cases}a^{(2)}_{i,j},&r\lt w\\ a^{(1)}_{i,j},&r\ge w\end{cases}`,
        teaches: { en: 'the branches in each other’s place', zh: '两个分支互换了' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-merge'],
  }),

  'eq:rr-boundary': identity({
    says: {
      en: 'At the edge of the window both passes agree, so that either may be taken there.',
      zh: '在窗口边缘两次计算一致，取哪一个都可以。',
    },
    from: ['eq:rr-pass1', 'eq:rr-pass2-leaky'],
    world: twoPasses({ d, k: [2, 8, 16, Infinity], pair: 'edge' }),
    wrong: [
      {
        tex: tex`i-j=w+1\;\Longrightarrow\;a^{(1)}_{i,j}=a^{(2)}_{i,j}`,
        world: twoPasses({ d, k: [2, 8, 16], pair: 'beyond' }),
        teaches: { en: 'one step beyond they differ', zh: '再远一步就不同了' },
      },
      {
        tex: tex`i-j=w-1\;\Longrightarrow\;a^{(1)}_{i,j}=a^{(2)}_{i,j}`,
        world: twoPasses({ d, k: [2, 8, 16], pair: 'before' }),
        teaches: { en: 'one step before as well', zh: '近一步也不同' },
      },
    ],
  }),

  'eq:rr-tiles': counted({
    says: {
      en: 'Only the tiles across the window’s edge need both passes, one for each row of tiles beyond the window.',
      zh: '只有跨过窗口边缘的分块需要两次，窗口之后的每行分块各有一个。',
    },
    from: ['eq:rr-merge', 'eq:rr-boundary'],
    world: tileCounts(),
    hypotheses: [
      {
        says: { en: 'The size of a tile divides the window.', zh: '分块边长整除窗口。' },
        dropped: {
          world: tileCounts({ divides: false }),
          shows: {
            en: 'the edge then cuts two tiles in most rows',
            zh: '此时大多数行里有两个分块被边缘切开',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\#\{\text{tiles that need both passes}\}=\frac{L}{B}`,
        teaches: { en: 'the first rows of tiles lie inside the window', zh: '前几行分块整个在窗口之内' },
      },
      {
        tex: tex`\#\{\text{tiles that need both passes}\}=\frac{2(L-w)}{B}`,
        teaches: { en: 'one tile in each row, not two', zh: '每行一个，不是两个' },
      },
    ],
  }),

  'eq:rr-decode': identity({
    says: {
      en: 'In decoding one pass suffices: each key is turned by the larger of two exponents.',
      zh: '解码时算一次就够：每个key转过两个指数中较大的那个。',
    },
    from: ['eq:rr-merge', 'eq:rr-leaky-min'],
    world: decoding(),
    hypotheses: [
      {
        says: { en: 'The divisor is at least 1.', zh: '除数不小于 1。' },
        dropped: {
          world: decoding({ small: true }),
          erratum: 'C7',
          shows: {
            en: 'for k = 1/2 and 1/16 the maximum picks the wrong branch',
            zh: 'k = 1/2 与 1/16 时，最大值选错了分支',
          },
        },
      },
    ],
    wrong: [
      {
        tex: decoded(tex`\min(j-i,\,-w)`, tex`\max(j-i,\,(j-i+w)/k-w)`),
        teaches: {
          en: 'a maximum for ReRoPE, since exponents are negative',
          zh: '指数为负，所以 ReRoPE 取最大值',
        },
      },
      {
        tex: decoded(tex`\max(j-i,\,-w)`, tex`\min(j-i,\,(j-i+w)/k-w)`),
        teaches: { en: 'and for Leaky ReRoPE', zh: 'Leaky ReRoPE 也一样' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-decode'],
  }),

  'eq:rr-decode-cond': identity({
    says: {
      en: 'The maximum is the exponent exactly when k is at least 1, the minimum exactly when k is at most 1.',
      zh: '当且仅当 k 不小于 1 时，最大值是正确的指数；当且仅当 k 不大于 1 时，最小值才是。',
    },
    from: ['eq:rr-leaky-min'],
    world: decodingExponents(),
    wrong: [
      {
        tex: tex`\max\!\Big(-r,\tfrac{w-r}{k}-w\Big)=-\rho_{w,k}(r)`,
        erratum: 'C7',
        teaches: { en: 'the maximum fails for k below 1', zh: 'k 小于 1 时，最大值不成立' },
      },
      {
        tex: tex`\min\!\Big(-r,\tfrac{w-r}{k}-w\Big)=-\rho_{w,k}(r)`,
        teaches: { en: 'the minimum fails for k above 1', zh: 'k 大于 1 时，最小值不成立' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-decode-cond'],
  }),

  'eq:rr-bidir': identity({
    says: {
      en: 'Where keys may come later, the exponent is clipped on both sides.',
      zh: 'key可以在后面时，指数要在两侧截断。',
    },
    from: ['eq:rr-decode'],
    world: encoderExponents(),
    wrong: [
      {
        tex: tex`\text{exponent}=\max(j-i,-w)`,
        erratum: 'C7',
        teaches: { en: 'far future keys would leave the window', zh: '后方很远的key会超出窗口' },
      },
      {
        tex: tex`\text{exponent}=\begin{cases}j-i,&|i-j|\lt w\\ -w,&|i-j|\ge w\end{cases}`,
        erratum: 'C7',
        teaches: {
          en: 'the mask of the reference code sends far future keys into the past',
          zh: '参考代码的掩码会把后方很远的key当成前方的',
        },
      },
    ],
  }),

  'eq:rr-cache': identity({
    says: {
      en: 'A cache of rotated keys with two regions, and the logits that it gives.',
      zh: '分两个区域存放旋转后的key，以及由此得到的logit。',
    },
    from: ['eq:rr-pass1', 'eq:rr-pass2-leaky', 'eq:rr-merge'],
    world: regionCache({ d }),
    wrong: [
      {
        tex: tex`a_{i,j}=\begin{cases}\big(${R}^{i}${q}\big)^{\top}${kept},&r\lt w\\ \big(${R}^{i}${q}\big)^{\top}${kept},&r\ge w\end{cases}`,
        teaches: { en: 'the far region needs its own query', zh: '远处区域要用另一个query' },
      },
      {
        tex: tex`${kept}=${R}^{j}${key}`,
        teaches: {
          en: 'keys outside the window are stored at another angle',
          zh: '窗口外的key按另一角度存放',
        },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-cache'],
  }),

  'eq:rr-migrate': identity({
    says: {
      en: 'With each step one key changes from the near region to the far one, by one rotation.',
      zh: '每一步有一个key从近处移到远处，只需旋转一次。',
    },
    from: ['eq:rr-cache'],
    world: regionCache({ d, moving: true }),
    wrong: [
      {
        tex: tex`m=i-1,\ j=i-w:\quad ${kept}=\hat{\boldsymbol k}^{(m)}_{j}`,
        world: regionCache({ d, moving: true }),
        teaches: { en: 'the key must be turned when it leaves the window', zh: 'key离开窗口时必须再转一次' },
      },
      {
        tex: tex`m=i-1,\ j=i-w:\quad ${kept}=${R}^{\,(j+1)/k-(j+1)}\,\hat{\boldsymbol k}^{(m)}_{j}`,
        teaches: {
          en: 'by its own position, not that of the next one',
          zh: '按它自己的位置转，而不是下一个的',
        },
      },
    ],
  }),

  'eq:rr-cost': counted({
    says: {
      en: 'Rotations of a whole decoding: quadratic when every key is turned anew, linear with two regions.',
      zh: '整个解码过程的旋转次数：每次全部重转是平方级，分两个区域是线性级。',
    },
    from: ['eq:rr-decode', 'eq:rr-migrate'],
    world: rotationCounts(),
    wrong: [
      {
        tex: tex`\#\{\text{rotations, all keys at every step}\}=L^2`,
        teaches: { en: 'step i turns i + 1 keys', zh: '第 i 步只转 i + 1 个key' },
      },
      {
        tex: tex`\#\{\text{rotations, two regions}\}=3L`,
        teaches: {
          en: 'the keys that leave the window are turned once more',
          zh: '离开窗口的key还要再转一次',
        },
      },
    ],
  }),

  'eq:rr-logn-dagger': identity({
    says: {
      en: 'At test time queries beyond the training length are lengthened by log n over log N.',
      zh: '测试时，超出训练长度的query乘以 log n 与 log N 之比。',
    },
    world: queryScales({ d }),
    wrong: [
      {
        tex: tex`\tilde{\boldsymbol q}_n=\max(1,\log n)\,\boldsymbol q_n`,
        teaches: { en: 'the base of the logarithm is N', zh: '对数以 N 为底' },
      },
      {
        tex: tex`\tilde{\boldsymbol q}_n=\min\Big(1,\frac{\log n}{\log N}\Big)\,\boldsymbol q_n`,
        teaches: { en: 'within the training length nothing changes', zh: '训练长度之内不作改变' },
      },
    ],
  }),

  'eq:rr-logn-train': identity({
    says: {
      en: 'With the factor in training, attention is a softmax whose base grows with n.',
      zh: '训练中就带上这一因子时，注意力是一个底数随 n 增大的 softmax。',
    },
    from: ['eq:rr-logn-dagger'],
    world: queryScales({ d }),
    wrong: [
      {
        tex: tex`\boldsymbol p_n=\operatorname{softmax}\Big(\log n\,\frac{K\boldsymbol q_n}{\sqrt d}\Big)`,
        teaches: { en: 'at n = N it has to be the usual scale', zh: 'n = N 时必须回到通常的缩放' },
      },
      {
        tex: tex`\boldsymbol p_n=\operatorname{softmax}\Big(\frac{\log N}{\log n}\,\frac{K\boldsymbol q_n}{\sqrt d}\Big)`,
        teaches: { en: 'longer contexts need sharper attention', zh: '越长越需要更集中的注意力' },
      },
    ],
  }),

  'eq:rr-commute': identity({
    says: {
      en: 'A number passes through a rotation, so that the factor may be put on the query.',
      zh: '数乘与旋转可交换，因此这一因子可以乘在query上。',
    },
    from: ['eq:rr-operator'],
    world: rotary({ d, reach: 60 }),
    wrong: [
      {
        tex: tex`(D\,${R}^{i}\boldsymbol q)^{\top}${R}^{j}\boldsymbol k=\big(${R}^{i}(D\,\boldsymbol q)\big)^{\top}${R}^{j}\boldsymbol k`,
        teaches: { en: 'a gain for each coordinate does not pass', zh: '逐坐标的增益不能交换' },
      },
      {
        tex: tex`(c\,${R}^{i}\boldsymbol q)^{\top}${R}^{j}\boldsymbol k=\big(${R}^{i}(c\,\boldsymbol q)\big)^{\top}${R}^{j}(c\,\boldsymbol k)`,
        teaches: { en: 'the factor counts once', zh: '因子只算一次' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-commute'],
  }),

  'eq:rr-margin': identity({
    says: {
      en: 'With one key ahead of n − 1 equal ones, the scale that keeps its share grows like log n.',
      zh: '一个key领先 n − 1 个相同的key时，保持其份额所需的缩放按 log n 增长。',
    },
    world: scoreMargin(),
    wrong: [
      {
        tex: tex`\lambda=\frac{\log n+\log(1-p)}{\Delta}`,
        teaches: { en: 'the odds count, not the remainder', zh: '起作用的是胜率之比，而不是剩余概率' },
      },
      {
        tex: tex`\lambda=\frac{(n-1)\,p}{(1-p)\,\Delta}`,
        teaches: { en: 'logarithmic growth, not linear', zh: '对数增长，不是线性增长' },
      },
    ],
  }),

  'eq:rr-entropy': identity({
    says: {
      en: 'The entropy of a softmax is the logarithm of its sum less the mean score.',
      zh: 'softmax 的熵，等于归一化因子的对数减去平均分数。',
    },
    world: randomScores(),
    wrong: [
      {
        tex: tex`H=\log\sum_{j=1}^{n}e^{z_j}+\sum_{j=1}^{n}a_jz_j`,
        teaches: { en: 'the sign of the mean score', zh: '平均分数的符号' },
      },
      {
        tex: tex`H=\log\sum_{j=1}^{n}e^{z_j}-\frac1n\sum_{j=1}^{n}z_j`,
        teaches: {
          en: 'the mean is under the softmax, not over all keys alike',
          zh: '平均是按 softmax 加权的，不是等权',
        },
      },
    ],
  }),

  'eq:rr-entropy-gauss': program({
    kind: 'approximation',
    says: {
      en: 'Many Gaussian scores of width s have an entropy of log n − s²/2, up to the sampling error.',
      zh: '大量宽度为 s 的高斯分数，熵约为 log n − s²/2，误差在抽样误差之内。',
    },
    from: ['eq:rr-entropy'],
    why: {
      en: 'the scores are drawn at random, and the difference is compared with its sampling error',
      zh: '分数是随机抽取的，要与抽样误差相比较',
    },
    measures: 'bounded',
    points: 64,
    routes: {
      H: { en: 'entropy of the softmax of drawn scores', zh: '抽取分数的 softmax 的熵' },
      bound: {
        en: 'eight standard errors, from the variance of one score’s influence',
        zh: '八倍标准误，由单个分数影响的方差算出',
      },
    },
    run: gaussianEntropy((logN, s) => logN - (s * s) / 2),
    wrong: [
      {
        tex: tex`H\approx\log n-s^2`,
        teaches: { en: 'half of the variance, not all of it', zh: '是方差的一半，不是全部' },
        run: gaussianEntropy((logN, s) => logN - s * s),
      },
      {
        tex: tex`H\approx\log n-\tfrac12s^2\quad(s=5)`,
        teaches: {
          en: 'beyond s = √(2 log n) a few scores take everything',
          zh: 's 超过 √(2 log n) 之后，少数几个分数占去全部',
        },
        run: gaussianEntropy((logN, s) => logN - (s * s) / 2, [5], 1),
      },
    ],
    formula: '95edf7071439bd10.0233d78c',
  }),

  'eq:rr-scale-law': proportional({
    says: {
      en: 'How the scale must grow depends on the scores: like log n for a fixed margin, like its root for Gaussian ones.',
      zh: '缩放该怎样增长取决于分数的模型：固定间隔时按 log n，高斯分数时按其平方根。',
    },
    from: ['eq:rr-margin', 'eq:rr-entropy-gauss'],
    varied: ['n', 'm'],
    world: keptAttention(),
    wrong: [
      {
        tex: tex`\lambda_1(n)-\lambda_1(m)\propto n-m`,
        teaches: { en: 'not linear in the length', zh: '不是长度的线性函数' },
      },
      {
        tex: tex`\lambda_2(n)-\lambda_2(m)\propto\log n-\log m`,
        teaches: {
          en: 'for Gaussian scores it is the square that grows like log n',
          zh: '高斯分数时，按 log n 增长的是平方',
        },
      },
    ],
  }),

  'eq:rr-decay': identity({
    says: {
      en: 'The average logit of a distance is the trace of its rotation over d.',
      zh: '某一距离上的平均logit，就是该旋转的迹除以 d。',
    },
    from: ['eq:rr-operator'],
    world: rotary({ d, reach: 60 }),
    wrong: [
      {
        tex: tex`g(r)=\frac2d\sum_{s=0}^{d/2-1}\sin(r\theta_s)`,
        teaches: { en: 'at distance 0 it has to be 1', zh: '距离为 0 时必须等于 1' },
      },
      {
        tex: tex`g(r)=\sum_{s=0}^{d/2-1}\cos(r\theta_s)`,
        teaches: { en: 'a mean over the planes', zh: '是对各平面取平均' },
      },
    ],
    alsoTrue: alsoTrue['eq:rr-decay'],
  }),

  'eq:rr-ppl': bound({
    says: {
      en: 'The perplexities that belong to the reported losses.',
      zh: '所报告的损失对应的困惑度。',
    },
    world: perplexities(),
    wrong: [
      {
        tex: tex`2^{1.4967}\approx4.467`,
        teaches: { en: 'the loss is in nats, not in bits', zh: '损失以奈特计，不是比特' },
      },
      {
        tex: tex`e^{1.4996-1.4967}\approx0.013`,
        teaches: {
          en: 'a difference of losses is a ratio of perplexities, not their difference',
          zh: '损失之差对应困惑度之比，而不是困惑度之差',
        },
      },
    ],
  }),
});

/** The output of attention after a permutation of far tokens, for another effective distance. */
function permuted(distance: string): string {
  const weight = tex`e^{${q}^{\top}${R}^{-(${distance})}\boldsymbol k_{\tau(j)}}`;
  return tex`\boldsymbol o_i=\frac{\sum_{j=0}^{i}${weight}\,\boldsymbol v_{\tau(j)}}{\sum_{j=0}^{i}${weight}}`;
}

/** Interpolated entries of a displayed matrix. */
function over(r: number): string {
  return r === 0 ? '0' : tex`\frac${r}k`;
}

/** The logits of decoding with other exponents for ReRoPE and for Leaky ReRoPE. */
function decoded(clipped: string, leaky: string): string {
  const turned = (exponent: string): string => tex`${q}^{\top}\big(${R}^{${exponent}}${key}\big)`;
  return tex`a_{i,j}=\begin{cases}${turned(clipped)}&(\text{ReRoPE})\\ ${turned(leaky)}&(\text{Leaky ReRoPE})\end{cases}`;
}
