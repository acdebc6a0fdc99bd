import {
  approximation,
  assumption,
  bound,
  definition,
  derivation,
  identity,
  inLaw,
  limit,
  program,
} from '#verification';
import {
  atomicPrior,
  atomicScore,
  blowUp,
  collapse,
  driftingMixture,
  eulerStep,
  flowPoints,
  foldedStep,
  gaussianWave,
  heatFlow,
  heatFlowAlong,
  heatLaw,
  inflow,
  legendreFlow,
  linearMap,
  mergingFlow,
  narrowing,
  noiseSchedules,
  noisyPair,
  posterior,
  quantileFlow,
  quantileKept,
  scaledPrior,
  scoreModel,
  shiftedGaussians,
  smallMatrix,
  smoothField,
  smoothFlow,
  splittingFlow,
  twoMixtures,
  weightedSample,
  wrongReturn,
} from '#worlds';
import { reverseEuler, reverseForward, reverseWide } from './programs/reverse.ts';
import { brownianHeat, noisyData } from './programs/laws.ts';

const tex = String.raw;

// Pieces of formulas that many wrong variants share.
const x = tex`\boldsymbol{x}`;
const xt = tex`\boldsymbol{x}_t`;
const f = tex`\boldsymbol{f}_t(${xt})`;
const fx = tex`\boldsymbol{f}_t(${x})`;
const p = tex`p_t(${xt})`;
const px = tex`p_t(${x})`;
const next = tex`\boldsymbol{x}_{t+\Delta t}`;
const nabla = tex`\nabla_{${xt}}`;
const nablax = tex`\nabla_{${x}}`;
const dt = tex`\frac{\partial}{\partial t}`;
const jacobianF = tex`\frac{\partial ${f}}{\partial ${xt}}`;
const jacobianStep = tex`\frac{\partial ${next}}{\partial ${xt}}`;
const increment = tex`\log p_{t+\Delta t}(${next})-\log ${p}`;
const wave = tex`e^{-i\boldsymbol{\omega}\cdot${x}}`;
const transform = tex`\mathcal{F}_t(\boldsymbol{\omega})`;
const posteriorLaw = tex`\boldsymbol{x}_0\sim p(\boldsymbol{x}_0\mid${xt})`;
const priorT = tex`\mathcal{N}(\boldsymbol{0},\sigma_T^2\boldsymbol{I})`;

// Why some formulas that the machine makes are true as well.
const endOfStep = {
  en: 'a velocity or density at the other end of the step, or a derivative of it, differs by O(Δt), and stands beside a factor of that size: the change is O(Δt²)',
  zh: '取步长另一端的速度、密度或其导数，只相差 O(Δt)，而旁边还有一个同阶的因子：改变量是 O(Δt²)',
};
const orientation = {
  en: 'the Jacobian of a flow is the identity at first and never singular, since the flow can be undone; so its determinant stays positive',
  zh: '流的雅可比矩阵开始时是单位阵，又因流可逆而永不奇异，所以行列式始终为正',
};
const anyGauge = {
  en: 'any antisymmetric matrix and any function g of the density will do: ∇·(A∇g(p)) = 0, and ∇p·A∇g(p) = g′(p) ∇p·A∇p = 0',
  zh: '任何反对称矩阵、任何密度的函数 g 都可以：∇·(A∇g(p)) = 0，且 ∇p·A∇g(p) = g′(p) ∇p·A∇p = 0',
};
const fewTerms = {
  en: 'finitely many terms more or fewer, each of size O(1/N), do not change the limit',
  zh: '多几项或少几项，每项只有 O(1/N)，不改变极限',
};
const atMostOne = {
  en: 'what is at most 0 is at most 1; the relation before it is unchanged',
  zh: '不大于 0 就不大于 1；前面的关系没有改变',
};
const anyDensity = {
  en: 'reflecting the space, or taking another time, leaves a density whose mass is one as well',
  zh: '空间反射或换一个时刻，仍是总质量为 1 的密度',
};
const multipleOfZero = {
  en: 'a multiple of a quantity tends to 0 when the quantity does',
  zh: '一个量趋于 0，它的倍数也趋于 0',
};
const sameDeterminant = {
  en: 'a matrix and its transpose have one determinant, so that det(AA) = det(AᵀAᵀ) = (det A)² = det(AᵀA)',
  zh: '矩阵与其转置行列式相同，故 det(AA) = det(AᵀAᵀ) = (det A)² = det(AᵀA)',
};
const evenGaussian = {
  en: 'the Gaussian is even, so that turning its argument or the frequency changes nothing',
  zh: '高斯函数是偶函数，自变量或频率反号都不改变什么',
};
const byDistance = {
  en: 'the law of x_t given x₀ depends on their distance alone, so that the two may change places',
  zh: 'x_t 在给定 x₀ 时的分布只依赖两者的距离，因此两者可以互换',
};

export default derivation({
  'eq:ode': definition({
    says: {
      en: 'A point moves with a velocity that depends on time and place.',
      zh: '点以随时间和位置而变的速度运动。',
    },
  }),

  'eq:flow-map': definition({
    says: {
      en: 'The flow map carries the position at time s to the position at time t.',
      zh: '流映射把时刻 s 的位置送到时刻 t 的位置。',
    },
    from: ['eq:ode'],
  }),

  'eq:flow-inverse': identity({
    says: { en: 'Integrating forth and back returns to the start.', zh: '先正向、再反向积分，回到出发点。' },
    from: ['eq:flow-map'],
    world: smoothField({ d: [1, 2, 3, 8] }),
    hypotheses: [
      {
        says: { en: 'The velocity is locally Lipschitz.', zh: '速度局部满足利普希茨条件。' },
        dropped: {
          world: mergingFlow(),
          shows: {
            en: 'trajectories merge in finite time, and nothing tells them apart again',
            zh: '轨迹在有限时间内汇合，再也分不开',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\Phi_{T\to 0}\circ\Phi_{0\to T} = \mathrm{id}`,
        world: wrongReturn({ d: [1, 2, 3, 8], mistake: 'sign' }),
        teaches: {
          en: 'negating the velocity is not enough: the clock must run backward',
          zh: '只把速度反号不够：时钟也必须倒着走',
        },
      },
      {
        tex: tex`\Phi_{T\to 0}\circ\Phi_{0\to T} = \mathrm{id}`,
        world: wrongReturn({ d: [1, 2, 3, 8], mistake: 'clock' }),
        teaches: {
          en: 'with the clock turned the sign must not turn as well',
          zh: '时钟已经倒走，就不能再反号',
        },
      },
      {
        tex: tex`\Phi_{0\to T} = \mathrm{id}`,
        teaches: { en: 'the flow does move the points', zh: '流确实移动了点' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\Phi_{0\to T}\circ\Phi_{T\to 0} = \mathrm{id}`,
        because: {
          en: 'a left inverse of an invertible map is its right inverse as well, and a flow can be undone',
          zh: '可逆映射的左逆也是右逆，而流是可逆的',
        },
      },
    ],
  }),

  'eq:gronwall': bound({
    says: {
      en: 'Two trajectories part at most exponentially, at the rate of the Lipschitz constant.',
      zh: '两条轨迹至多以利普希茨常数为速率指数地分离。',
    },
    from: ['eq:flow-map'],
    world: smoothField({ d: [1, 2, 3, 8], extremal: true }),
    attained: true,
    hypotheses: [
      {
        says: { en: 'The velocity has the Lipschitz constant L.', zh: '速度以 L 为利普希茨常数。' },
        dropped: {
          world: splittingFlow(),
          shows: {
            en: 'two points that are as close as one likes part at once',
            zh: '任意接近的两点立刻分开',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\lVert\Phi_{0\to t}(${x})-\Phi_{0\to t}(\boldsymbol{y})\rVert \le e^{Lt/2}\,\lVert${x}-\boldsymbol{y}\rVert, \qquad L = \sum_{k=1}^{4}\lVert\boldsymbol{a}_k\rVert\,\lVert\boldsymbol{w}_k\rVert`,
        teaches: { en: 'half the exponent is too little', zh: '指数减半就不够了' },
      },
      {
        tex: tex`\lVert\Phi_{0\to t}(${x})-\Phi_{0\to t}(\boldsymbol{y})\rVert \le \lVert${x}-\boldsymbol{y}\rVert`,
        teaches: { en: 'distances do grow', zh: '距离确实会增大' },
      },
    ],
  }),

  'eq:ode-diff': approximation({
    says: {
      en: 'One Euler step differs from the flow by a term of second order.',
      zh: '一步欧拉法与流之差是二阶小量。',
    },
    from: ['eq:ode'],
    world: smoothFlow({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`${next}-${xt} = -${f}\,\Delta t+O(\Delta t^2)`,
        teaches: { en: 'the sign of the velocity', zh: '速度的符号' },
      },
      {
        tex: tex`${next}-${xt} = \frac12${f}\,\Delta t+O(\Delta t^2)`,
        teaches: { en: 'half a step falls behind', zh: '半步就落后了' },
      },
    ],
    alsoTrue: [
      { tex: tex`${next}-${xt} = \boldsymbol{f}_t(${next})\,\Delta t+O(\Delta t^2)`, because: endOfStep },
    ],
  }),

  'eq:push-mass': identity({
    says: {
      en: 'The mass in a set is the mass in its image under the flow.',
      zh: '集合中的质量等于其在流下的像中的质量。',
    },
    from: ['eq:flow-map'],
    world: heatFlow({ d: [1] }),
    wrong: [
      {
        tex: tex`\int_A ${px}\,d${x} = \int_A p_{t+\Delta t}(\boldsymbol{y})\,d\boldsymbol{y}`,
        teaches: { en: 'the set has to be carried along', zh: '集合必须随之移动' },
      },
      {
        tex: tex`\int_A ${px}\,d${x} = \int_A p_{t+\Delta t}\big(\Phi_{t\to t+\Delta t}(${x})\big)\,d${x}`,
        teaches: { en: 'the stretching of the set has been forgotten', zh: '忘了集合的伸缩' },
      },
    ],
  }),

  'eq:change-of-variables': identity({
    says: {
      en: 'The density at the new place, times the factor by which the volume has grown, is the old density.',
      zh: '新位置上的密度乘以体积放大的倍数，等于原来的密度。',
    },
    from: ['eq:push-mass'],
    world: heatFlowAlong({ d: [1, 2, 3, 8], points: flowPoints(20) }),
    hypotheses: [
      {
        says: { en: 'The step is one-to-one.', zh: '这一步是一一映射。' },
        dropped: {
          world: foldedStep(),
          erratum: 'E8',
          shows: {
            en: 'the step is so large that the map folds: two points land on one and their densities add',
            zh: '步长大到映射折叠：两点落在一处，密度相加',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`${p} = p_{t+\Delta t}(${next})`,
        teaches: { en: 'a density is not simply carried along', zh: '密度不只是被搬运' },
      },
      {
        tex: tex`p_{t+\Delta t}(${next}) = ${p}\left|\det${jacobianStep}\right|`,
        teaches: { en: 'expansion dilutes, it does not concentrate', zh: '膨胀使密度变稀，而不是变浓' },
      },
    ],
    alsoTrue: [{ tex: tex`${p} = p_{t+\Delta t}(${next})(\det${jacobianStep})`, because: orientation }],
  }),

  'eq:abs-det': identity({
    says: {
      en: 'The bars mean the absolute value: the factor by which a linear map changes volumes.',
      zh: '竖线表示绝对值：线性映射改变体积的倍数。',
    },
    world: linearMap({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`\det\boldsymbol{A} = \sqrt{\det\big(\boldsymbol{A}^{\top}\boldsymbol{A}\big)}`,
        teaches: { en: 'without the bars a density could be negative', zh: '去掉竖线，密度可能为负' },
      },
      {
        tex: tex`\lVert\boldsymbol{A}\rVert = \sqrt{\det\big(\boldsymbol{A}^{\top}\boldsymbol{A}\big)}`,
        erratum: 'E1',
        teaches: { en: 'a norm is not a change of volume', zh: '范数不是体积的变化' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\left|\det\boldsymbol{A}\right| = \sqrt{\det\big(\boldsymbol{A}\boldsymbol{A}\big)}`,
        because: sameDeterminant,
      },
      {
        tex: tex`\left|\det\boldsymbol{A}\right| = \sqrt{\det\big(\boldsymbol{A}^{\top}\boldsymbol{A}^{\top}\big)}`,
        because: sameDeterminant,
      },
    ],
  }),

  'eq:euler-jacobian': identity({
    says: {
      en: 'The Jacobian of one Euler step is the identity plus the Jacobian of the velocity times the step.',
      zh: '一步欧拉法的雅可比矩阵，等于单位阵加上步长乘以速度的雅可比矩阵。',
    },
    from: ['eq:ode-diff'],
    world: eulerStep({ d: [2, 3, 8] }),
    wrong: [
      {
        tex: tex`${jacobianStep} = \boldsymbol{I}+\left(${jacobianF}\right)^{\top}\Delta t`,
        teaches: { en: 'rows are outputs, columns are inputs', zh: '行对应输出，列对应输入' },
      },
      {
        tex: tex`${jacobianStep} = ${jacobianF}\,\Delta t`,
        teaches: { en: 'a small step is close to the identity', zh: '小步接近恒等映射' },
      },
    ],
  }),

  'eq:det-expansion': approximation({
    says: {
      en: 'The determinant near the identity, to second order in the perturbation.',
      zh: '单位阵附近的行列式，展开到扰动的二阶。',
    },
    world: smallMatrix({ d: [3, 8] }),
    wrong: [
      {
        tex: tex`\det(\boldsymbol{I}+\varepsilon\boldsymbol{A}) = 1+\varepsilon\operatorname{tr}\boldsymbol{A}+\frac{\varepsilon^2}{2}\Big[(\operatorname{tr}\boldsymbol{A})^2+\operatorname{tr}(\boldsymbol{A}^2)\Big]+O(\varepsilon^3)`,
        teaches: { en: 'the sign of the second trace', zh: '第二个迹的符号' },
      },
      {
        tex: tex`\det(\boldsymbol{I}+\varepsilon\boldsymbol{A}) = 1+\varepsilon\operatorname{tr}\boldsymbol{A}+\frac{\varepsilon^2}{2}\Big[(\operatorname{tr}\boldsymbol{A})^2-\lVert\boldsymbol{A}\rVert^2\Big]+O(\varepsilon^3)`,
        teaches: { en: 'the trace of the square is not the squared norm', zh: '平方的迹不是范数的平方' },
      },
    ],
  }),

  'eq:det-first-order': approximation({
    says: {
      en: 'To first order the volume grows by the trace of the Jacobian.',
      zh: '在一阶近似下，体积的增长率是雅可比矩阵的迹。',
    },
    from: ['eq:euler-jacobian', 'eq:det-expansion'],
    world: smoothFlow({ d: [2, 3, 8], points: flowPoints(30) }),
    wrong: [
      {
        tex: tex`\left|\det${jacobianStep}\right| = 1-\Delta t\,\operatorname{tr}${jacobianF}+O(\Delta t^2)`,
        teaches: { en: 'a source makes volumes grow', zh: '有源则体积增大' },
      },
      {
        tex: tex`\left|\det${jacobianStep}\right| = 1+\frac{\Delta t}{d}\,\operatorname{tr}${jacobianF}+O(\Delta t^2)`,
        teaches: { en: 'the trace is a sum, not a mean', zh: '迹是和，不是平均' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\left|\det${jacobianStep}\right| = 1+\Delta t\,\operatorname{tr}\frac{\partial\boldsymbol{f}_t(${next})}{\partial${xt}}+O(\Delta t^2)`,
        because: endOfStep,
      },
      {
        tex: tex`(\det${jacobianStep}) = 1+\Delta t\,\operatorname{tr}\frac{\partial${f}}{\partial${xt}}+O(\Delta t^2)`,
        because: orientation,
      },
    ],
  }),

  'eq:trace-divergence': identity({
    says: {
      en: 'The trace of the Jacobian of the velocity is its divergence, a number.',
      zh: '速度的雅可比矩阵的迹就是它的散度，是一个数。',
    },
    world: smoothField({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`\operatorname{tr}\frac{\partial${fx}}{\partial${x}} = \sum_{i=1}^{d}\sum_{j=1}^{d}\frac{\partial f_{t,i}(${x})}{\partial x_j}`,
        teaches: { en: 'only the diagonal counts', zh: '只算对角线' },
      },
      {
        tex: tex`\operatorname{tr}\frac{\partial${fx}}{\partial${x}} = \frac{\partial f_{t,1}(${x})}{\partial x_1}`,
        teaches: { en: 'every coordinate contributes', zh: '每个坐标都有贡献' },
      },
    ],
  }),

  'eq:det-exp': approximation({
    says: {
      en: 'To first order a factor close to one is an exponential.',
      zh: '在一阶近似下，接近 1 的因子就是指数。',
    },
    from: ['eq:trace-divergence'],
    world: smoothFlow({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`1+${nabla}\cdot${f}\,\Delta t = e^{-${nabla}\cdot${f}\,\Delta t}+O(\Delta t^2)`,
        teaches: { en: 'the sign of the exponent', zh: '指数的符号' },
      },
      {
        tex: tex`1+${nabla}\cdot${f}\,\Delta t = e^{\frac12${nabla}\cdot${f}\,\Delta t}+O(\Delta t^2)`,
        teaches: { en: 'half the exponent', zh: '指数减半' },
      },
    ],
  }),

  'eq:approx-ode': approximation({
    says: {
      en: 'Along one step the log-density falls by the divergence times the step.',
      zh: '沿着一步，对数密度的减少量是散度乘以步长。',
    },
    from: ['eq:change-of-variables', 'eq:det-first-order', 'eq:trace-divergence', 'eq:det-exp'],
    world: heatFlowAlong({ d: [1, 2, 3, 8], points: flowPoints(20) }),
    wrong: [
      {
        tex: tex`${increment} = ${nabla}\cdot${f}\,\Delta t+O(\Delta t^2)`,
        teaches: { en: 'where the flow spreads, the density falls', zh: '流散开之处，密度下降' },
      },
      {
        tex: tex`${increment} = -\frac12${nabla}\cdot${f}\,\Delta t+O(\Delta t^2)`,
        teaches: { en: 'half the divergence', zh: '散度减半' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`${increment} = -${nabla}\cdot\boldsymbol{f}_t(${next})\,\Delta t+O(\Delta t^2)`,
        because: endOfStep,
      },
    ],
  }),

  'eq:instantaneous': identity({
    says: {
      en: 'The log-density seen by a moving point falls at the rate of the divergence.',
      zh: '随点运动所见的对数密度，以散度为速率下降。',
    },
    from: ['eq:approx-ode'],
    world: heatFlowAlong({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`\frac{d}{dt}\log ${p} = ${nabla}\cdot${f}`,
        teaches: { en: 'the sign: spreading dilutes', zh: '符号：散开则变稀' },
      },
      {
        tex: tex`${dt}\log ${p} = -${nabla}\cdot${f}`,
        teaches: {
          en: 'the point moves along; a fixed point sees more',
          zh: '点是随动的；固定点看到的不止这些',
        },
      },
    ],
  }),

  'eq:liouville': identity({
    says: {
      en: 'Over a finite time the logarithm of the volume factor is the divergence added up along the path.',
      zh: '在有限时间内，体积倍数的对数等于散度沿路径的累积。',
    },
    from: ['eq:instantaneous'],
    world: heatFlowAlong({ d: [1, 2, 3, 8], from: 0, points: flowPoints(20) }),
    wrong: [
      {
        tex: tex`\log\left|\det\frac{\partial\Phi_{0\to T}(\boldsymbol{x}_0)}{\partial\boldsymbol{x}_0}\right| = T\,\nabla_{\boldsymbol{x}_0}\cdot\boldsymbol{f}_0(\boldsymbol{x}_0)`,
        teaches: { en: 'the divergence must be followed along the path', zh: '散度必须沿路径跟踪' },
      },
      {
        tex: tex`\log\left|\det\frac{\partial\Phi_{0\to T}(\boldsymbol{x}_0)}{\partial\boldsymbol{x}_0}\right| = \frac{1}{d}\int_0^T${nabla}\cdot${f}\,dt`,
        teaches: { en: 'no division by the dimension', zh: '不除以维数' },
      },
      {
        tex: tex`\log p_T(\boldsymbol{x}_T) = \log p_0(\boldsymbol{x}_0)+\int_0^T${nabla}\cdot${f}\,dt`,
        teaches: { en: 'the sign of the density', zh: '密度一式的符号' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\begin{aligned} \log(\det\frac{\partial\Phi_{0\to T}(\boldsymbol{x}_0)}{\partial\boldsymbol{x}_0}) &= \int_0^T${nabla}\cdot${f}\,dt \\ \log p_T(\boldsymbol{x}_T) &= \log p_0(\boldsymbol{x}_0)-\int_0^T${nabla}\cdot${f}\,dt \end{aligned}`,
        because: orientation,
      },
    ],
  }),

  'eq:euler-product': limit({
    says: {
      en: 'The product of the determinants of many small Euler steps tends to the exponential of the integral.',
      zh: '许多小欧拉步的行列式之积，趋于积分的指数。',
    },
    from: ['eq:euler-jacobian', 'eq:liouville'],
    order: 1,
    start: 6,
    world: smoothFlow({ d: [1, 2], from: 0 }),
    wrong: [
      {
        tex: tex`\lim_{N\to\infty}\sum_{k=0}^{N-1}\log\left|\det\Big(\boldsymbol{I}+\tfrac{T}{2N}\frac{\partial\boldsymbol{f}_{t_k}(\boldsymbol{x}_{t_k})}{\partial\boldsymbol{x}_{t_k}}\Big)\right| = \int_0^T${nabla}\cdot${f}\,dt, \qquad t_k = \tfrac{kT}{N}`,
        teaches: { en: 'half steps reach half the limit', zh: '步长减半，极限也减半' },
      },
      {
        tex: tex`\lim_{N\to\infty}\sum_{k=0}^{N-1}\log\left|\det\Big(\boldsymbol{I}-\tfrac{T}{N}\frac{\partial\boldsymbol{f}_{t_k}(\boldsymbol{x}_{t_k})}{\partial\boldsymbol{x}_{t_k}}\Big)\right| = \int_0^T${nabla}\cdot${f}\,dt, \qquad t_k = \tfrac{kT}{N}`,
        teaches: { en: 'the sign of the step', zh: '步长的符号' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\lim_{N\to\infty}\sum_{k=0}^{N+1}\log\left|\det\Big(\boldsymbol{I}+\tfrac{T}{N}\frac{\partial\boldsymbol{f}_{t_k}(\boldsymbol{x}_{t_k})}{\partial\boldsymbol{x}_{t_k}}\Big)\right| = \int_0^T${nabla}\cdot${f}\,dt, \qquad t_k = \tfrac{kT}{N}`,
        because: fewTerms,
      },
      {
        tex: tex`\lim_{N\to\infty}\sum_{k=0}^{N}\log\left|\det\Big(\boldsymbol{I}+\tfrac{T}{N}\frac{\partial\boldsymbol{f}_{t_k}(\boldsymbol{x}_{t_k})}{\partial\boldsymbol{x}_{t_k}}\Big)\right| = \int_0^T${nabla}\cdot${f}\,dt, \qquad t_k = \tfrac{kT}{N}`,
        because: fewTerms,
      },
      {
        tex: tex`\lim_{N\to\infty}\sum_{k=1}^{N-1}\log\left|\det\Big(\boldsymbol{I}+\tfrac{T}{N}\frac{\partial\boldsymbol{f}_{t_k}(\boldsymbol{x}_{t_k})}{\partial\boldsymbol{x}_{t_k}}\Big)\right| = \int_0^T${nabla}\cdot${f}\,dt, \qquad t_k = \tfrac{kT}{N}`,
        because: fewTerms,
      },
      {
        tex: tex`\lim_{N\to\infty}\sum_{k=0}^{N-2}\log\left|\det\Big(\boldsymbol{I}+\tfrac{T}{N}\frac{\partial\boldsymbol{f}_{t_k}(\boldsymbol{x}_{t_k})}{\partial\boldsymbol{x}_{t_k}}\Big)\right| = \int_0^T${nabla}\cdot${f}\,dt, \qquad t_k = \tfrac{kT}{N}`,
        because: fewTerms,
      },
      {
        tex: tex`\lim_{N\to\infty}\sum_{k=0}^{N-1}\log(\det\Big(\boldsymbol{I}+\tfrac{T}{N}\frac{\partial\boldsymbol{f}_{t_k}(\boldsymbol{x}_{t_k})}{\partial\boldsymbol{x}_{t_k}}\Big)) = \int_0^T${nabla}\cdot${f}\,dt, \qquad t_k = \tfrac{kT}{N}`,
        because: {
          en: 'as N grows the matrix tends to the identity, whose determinant is positive, so that the bars change nothing in the limit',
          zh: 'N 增大时矩阵趋于单位阵，行列式为正，取极限时竖线不改变什么',
        },
      },
    ],
  }),

  'eq:taylor': approximation({
    says: {
      en: 'The same increment by the chain rule, for a displacement that need not follow any flow.',
      zh: '用链式法则得到的同一增量；位移不必沿着任何流。',
    },
    world: driftingMixture({ d: [1, 2, 3], along: 'line' }),
    wrong: [
      {
        tex: tex`${increment} = (${next}-${xt})\cdot${nabla}\log ${p}+O(\Delta t^2)`,
        teaches: { en: 'the density itself changes in time', zh: '密度本身也随时间变化' },
      },
      {
        tex: tex`${increment} = -(${next}-${xt})\cdot${nabla}\log ${p}+\Delta t\,${dt}\log ${p}+O(\Delta t^2)`,
        teaches: { en: 'the direction of the displacement', zh: '位移的方向' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\begin{aligned} ${increment} ={}& (${next}-${xt})\cdot${nabla}\log p_{t+\Delta t}(${xt}) \\ &+\Delta t\,${dt}\log ${p}+O(\Delta t^2) \end{aligned}`,
        because: endOfStep,
      },
      {
        tex: tex`\begin{aligned} ${increment} ={}& (${next}-${xt})\cdot${nabla}\log p_t(${next}) \\ &+\Delta t\,${dt}\log ${p}+O(\Delta t^2) \end{aligned}`,
        because: endOfStep,
      },
      {
        tex: tex`\begin{aligned} ${increment} ={}& (${next}-${xt})\cdot${nabla}\log ${p} \\ &+\Delta t\,${dt}\log p_{t+\Delta t}(${xt})+O(\Delta t^2) \end{aligned}`,
        because: endOfStep,
      },
      {
        tex: tex`\begin{aligned} ${increment} ={}& (${next}-${xt})\cdot${nabla}\log ${p} \\ &+\Delta t\,${dt}\log p_t(${next})+O(\Delta t^2) \end{aligned}`,
        because: endOfStep,
      },
    ],
  }),

  'eq:taylor-inserted': approximation({
    says: {
      en: 'The increment when the displacement is an Euler step.',
      zh: '位移取一步欧拉法时的增量。',
    },
    from: ['eq:ode-diff', 'eq:taylor'],
    world: driftingMixture({ d: [1, 2, 3], along: 'field' }),
    wrong: [
      {
        tex: tex`${increment} = \Delta t\,${f}\cdot${nabla}\log ${p}+O(\Delta t^2)`,
        teaches: { en: 'the derivative in time has been dropped', zh: '漏了对时间的导数' },
      },
      {
        tex: tex`${increment} = \Delta t\,\Big[-${f}\cdot${nabla}\log ${p}+${dt}\log ${p}\Big]+O(\Delta t^2)`,
        teaches: { en: 'the sign of the transport term', zh: '输运项的符号' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`${increment} = \Delta t\,\Big[\boldsymbol{f}_t(${next})\cdot${nabla}\log ${p}+${dt}\log ${p}\Big]+O(\Delta t^2)`,
        because: endOfStep,
      },
      {
        tex: tex`${increment} = \Delta t\,\Big[${f}\cdot${nabla}\log p_{t+\Delta t}(${xt})+${dt}\log ${p}\Big]+O(\Delta t^2)`,
        because: endOfStep,
      },
      {
        tex: tex`${increment} = \Delta t\,\Big[${f}\cdot${nabla}\log p_t(${next})+${dt}\log ${p}\Big]+O(\Delta t^2)`,
        because: endOfStep,
      },
      {
        tex: tex`${increment} = \Delta t\,\Big[${f}\cdot${nabla}\log ${p}+${dt}\log p_{t+\Delta t}(${xt})\Big]+O(\Delta t^2)`,
        because: endOfStep,
      },
      {
        tex: tex`${increment} = \Delta t\,\Big[${f}\cdot${nabla}\log ${p}+${dt}\log p_t(${next})\Big]+O(\Delta t^2)`,
        because: endOfStep,
      },
    ],
  }),

  'eq:log-continuity': identity({
    says: {
      en: 'Two expressions for one increment: divergence against transport and change in time.',
      zh: '同一增量的两种写法：散度，对输运与随时间的变化。',
    },
    from: ['eq:approx-ode', 'eq:taylor-inserted'],
    world: heatFlowAlong({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`${nabla}\cdot${f} = ${f}\cdot${nabla}\log ${p}+${dt}\log ${p}`,
        teaches: { en: 'the sign of the divergence', zh: '散度的符号' },
      },
      {
        tex: tex`-${nabla}\cdot${f} = -${f}\cdot${nabla}\log ${p}+${dt}\log ${p}`,
        teaches: { en: 'the sign of the transport term', zh: '输运项的符号' },
      },
    ],
  }),

  'eq:log-removed': identity({
    says: {
      en: 'Multiplying by the density turns derivatives of its logarithm into its own.',
      zh: '乘以密度，对数的导数就变成密度自身的导数。',
    },
    from: ['eq:log-continuity'],
    world: heatFlowAlong({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`${dt}${p} = -${p}\,${nabla}\cdot${f}`,
        teaches: { en: 'the density is carried along too', zh: '密度也在被输运' },
      },
      {
        tex: tex`${dt}${p} = -${f}\cdot${nabla}${p}`,
        teaches: { en: 'the flow also spreads', zh: '流还会散开' },
      },
      {
        tex: tex`${p}\,${nabla}\log\big(${p}+\epsilon\big) = ${nabla}${p}`,
        erratum: 'E7',
        teaches: {
          en: 'the logarithm needs a positive density; a floor under it changes the score',
          zh: '取对数需要密度为正；给它垫一个下限就改变了得分',
        },
      },
    ],
  }),

  'eq:continuity': identity({
    says: {
      en: 'The density at a fixed point changes by what flows in and out.',
      zh: '固定点上的密度变化，等于流入与流出之差。',
    },
    from: ['eq:log-removed'],
    world: heatFlowAlong({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`${dt}${p} = ${nabla}\cdot\big(${f}\,${p}\big)`,
        teaches: { en: 'the sign: mass would be created', zh: '符号：质量会凭空产生' },
      },
      {
        tex: tex`${dt}${p} = -${p}\,${nabla}\cdot${f}`,
        teaches: { en: 'the density itself is carried along too', zh: '密度本身也在被输运' },
      },
    ],
  }),

  'eq:flux-box': identity({
    says: {
      en: 'The mass in a box falls by what leaves through its faces.',
      zh: '盒中质量的减少，等于从各面流出的量。',
    },
    from: ['eq:continuity'],
    world: heatFlow({ d: [1, 2], points: 32 }),
    wrong: [
      {
        tex: tex`\frac{d}{dt}\int_V ${px}\,d${x} = \oint_{\partial V}${px}\,${fx}\cdot\boldsymbol{n}\,dS`,
        teaches: { en: 'the normal points outward', zh: '法向指向外侧' },
      },
      {
        tex: tex`\frac{d}{dt}\int_V ${px}\,d${x} = -\oint_{\partial V}${fx}\cdot\boldsymbol{n}\,dS`,
        teaches: { en: 'mass flows, not bare velocity', zh: '流动的是质量，不是单纯的速度' },
      },
    ],
  }),

  'eq:no-flux': assumption({
    says: {
      en: 'No net mass escapes to infinity; then the total mass stays one.',
      zh: '没有净质量逃到无穷远；于是总质量保持为 1。',
    },
    from: ['eq:flux-box'],
    dropped: {
      world: inflow(),
      conclusion: 'eq:quantile',
      shows: {
        en: 'mass flows in at −∞, and every particle has more of it on its left than at its start',
        zh: '质量从 −∞ 流入，每个粒子左侧的质量比起始时多',
      },
    },
  }),

  'eq:gauge': identity({
    says: {
      en: 'A rotation along the level sets of the density changes the velocity but not the density.',
      zh: '沿密度等值面的旋转改变速度，却不改变密度。',
    },
    from: ['eq:continuity'],
    world: heatFlow({ d: [2, 3] }),
    hypotheses: [
      {
        says: { en: 'The matrix is antisymmetric.', zh: '矩阵反对称。' },
        dropped: {
          world: heatFlow({ d: [2, 3], symmetric: true }),
          shows: {
            en: 'a symmetric matrix moves mass across the level sets',
            zh: '对称矩阵使质量穿过等值面',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}+\boldsymbol{A}^{\top}\boldsymbol{A}\,${nablax}\log ${px}\big)\,${px}\Big)`,
        teaches: { en: 'the matrix must be antisymmetric', zh: '矩阵必须反对称' },
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}+\boldsymbol{A}\,${x}\big)\,${px}\Big)`,
        teaches: {
          en: 'a rotation about the origin does not follow the level sets',
          zh: '绕原点的旋转并不沿着等值面',
        },
      },
    ],
    alsoTrue: [
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}-\boldsymbol{A}\,${nablax}\log ${px}\big)\,${px}\Big) \qquad (\boldsymbol{A}^{\top}=-\boldsymbol{A})`,
        because: anyGauge,
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}\big)\,${px}\Big) \qquad (\boldsymbol{A}^{\top}=-\boldsymbol{A})`,
        because: anyGauge,
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}+2\cdot \boldsymbol{A}\,${nablax}\log ${px}\big)\,${px}\Big) \qquad (\boldsymbol{A}^{\top}=-\boldsymbol{A})`,
        because: anyGauge,
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}+1.01\cdot \boldsymbol{A}\,${nablax}\log ${px}\big)\,${px}\Big) \qquad (\boldsymbol{A}^{\top}=-\boldsymbol{A})`,
        because: anyGauge,
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}+\boldsymbol{A}\,${nablax}\log ${px}^2\big)\,${px}\Big) \qquad (\boldsymbol{A}^{\top}=-\boldsymbol{A})`,
        because: anyGauge,
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}+\boldsymbol{A}^{\top}\,${nablax}\log ${px}\big)\,${px}\Big) \qquad (\boldsymbol{A}^{\top}=-\boldsymbol{A})`,
        because: anyGauge,
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}+\boldsymbol{A}\,${nablax}\exp ${px}\big)\,${px}\Big) \qquad (\boldsymbol{A}^{\top}=-\boldsymbol{A})`,
        because: anyGauge,
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\Big(\big(${fx}+\boldsymbol{A}\,${nablax}(${px})\big)\,${px}\Big) \qquad (\boldsymbol{A}^{\top}=-\boldsymbol{A})`,
        because: anyGauge,
      },
    ],
  }),

  'eq:ode-f-grad': assumption({
    says: {
      en: 'The velocity is chosen against the score, scaled by a positive semidefinite matrix.',
      zh: '取速度为得分的反方向，并以半正定矩阵缩放。',
    },
    dropped: {
      world: narrowing(),
      conclusion: 'eq:entropy-production',
      shows: {
        en: 'with a negative matrix the velocity gathers mass, and the log-density rises',
        zh: '矩阵取负，速度使质量聚拢，对数密度上升',
      },
    },
  }),

  'eq:fick': identity({
    says: {
      en: 'The flux is proportional to the negative gradient of the density: Fick’s law.',
      zh: '通量与密度的负梯度成正比：菲克定律。',
    },
    from: ['eq:ode-f-grad'],
    world: legendreFlow({ d: [1, 2, 3] }),
    wrong: [
      {
        tex: tex`${fx}\,${px} = \boldsymbol{D}_t(${x})\,${nablax}${px}`,
        teaches: { en: 'the flux runs downhill', zh: '通量顺坡而下' },
      },
      {
        tex: tex`${fx}\,${px} = -\boldsymbol{D}_t(${x})\,${nablax}\log ${px}`,
        teaches: { en: 'the flux carries the density as a factor', zh: '通量里含有密度这个因子' },
      },
    ],
  }),

  'eq:diffusion': identity({
    says: {
      en: 'With Fick’s law the continuity equation is the diffusion equation, also for a matrix that varies in space.',
      zh: '代入菲克定律，连续性方程就是扩散方程；扩散矩阵可以随空间变化。',
    },
    from: ['eq:continuity', 'eq:fick'],
    world: legendreFlow({ d: [1, 2, 3] }),
    wrong: [
      {
        tex: tex`${dt}${px} = \operatorname{tr}\left(\boldsymbol{D}_t(${x})\,\frac{\partial}{\partial${x}}\left(${nablax}${px}\right)\right)`,
        teaches: {
          en: 'the matrix varies in space: it may not be pulled out of the divergence',
          zh: '矩阵随空间变化：不能提到散度外面',
        },
      },
      {
        tex: tex`${dt}${px} = -${nablax}\cdot\big(\boldsymbol{D}_t(${x})\,${nablax}${px}\big)`,
        teaches: { en: 'the sign: this would sharpen instead of smooth', zh: '符号：那会变尖而不是变平' },
      },
    ],
  }),

  'eq:heat': identity({
    says: {
      en: 'A scalar diffusion coefficient that depends on time alone gives the heat equation.',
      zh: '扩散系数是只依赖时间的标量时，得到热传导方程。',
    },
    from: ['eq:diffusion'],
    world: heatFlow({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`${dt}${px} = 2D_t\,${nablax}^2 ${px}`,
        teaches: { en: 'the factor two belongs to the variance', zh: '因子 2 属于方差' },
      },
      {
        tex: tex`${dt}${px} = \dot{\sigma}_t\,${nablax}^2 ${px}`,
        teaches: { en: 'the coefficient is σ̇ times σ', zh: '系数是 σ̇ 乘 σ' },
      },
    ],
  }),

  'eq:logp-along': identity({
    says: {
      en: 'Along the path the log-density changes by its Laplacian; only the frozen landscape is descended.',
      zh: '沿轨迹，对数密度按其拉普拉斯变化；下降的只是冻结的地形。',
    },
    from: ['eq:instantaneous', 'eq:ode-f-grad'],
    world: heatFlowAlong({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`\frac{d}{dt}\log ${p} = D_t\,\lVert${nabla}\log ${p}\rVert^2`,
        teaches: { en: 'the Laplacian is not the squared gradient', zh: '拉普拉斯不是梯度的平方' },
      },
      {
        tex: tex`${f}\cdot${nabla}\log ${p} = D_t\,\lVert${nabla}\log ${p}\rVert^2`,
        teaches: { en: 'the motion runs downhill', zh: '运动是顺坡而下的' },
      },
      {
        tex: tex`\frac{d}{dt}\log ${p} \le 0`,
        erratum: 'E3',
        teaches: {
          en: 'a point in a valley between two bumps sees its density rise',
          zh: '两峰之间谷底的点，所见的密度在上升',
        },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\begin{aligned} \frac{d}{dt}\log ${p} &= D_t\,\nabla_{${xt}}^2\log ${p} \\ ${f}\cdot${nabla}\log ${p} &= -D_t\,\lVert${nabla}\log ${p}\rVert^2 \le 1 \end{aligned}`,
        because: atMostOne,
      },
    ],
  }),

  'eq:entropy-production': identity({
    says: {
      en: 'On average the log-density falls, at the rate of the Fisher information.',
      zh: '平均而言对数密度下降，速率是费希尔信息。',
    },
    from: ['eq:logp-along'],
    world: heatFlow({ d: [1] }),
    hypotheses: [
      {
        says: { en: 'The diffusion coefficient is not negative.', zh: '扩散系数非负。' },
        dropped: {
          world: narrowing(),
          erratum: 'E9',
          shows: {
            en: 'with a negative coefficient the density sharpens and the sign turns',
            zh: '系数为负时密度变尖，符号随之反转',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\frac{d}{dt}\mathbb{E}_{${x}\sim p_t}\big[\log ${px}\big] = -2D_t\,\mathbb{E}_{${x}\sim p_t}\big[\lVert${nablax}\log ${px}\rVert^2\big]`,
        teaches: { en: 'a factor of two', zh: '多了因子 2' },
      },
      {
        tex: tex`\frac{d}{dt}\mathbb{E}_{${x}\sim p_t}\big[\log ${px}\big] = D_t\,\mathbb{E}_{${x}\sim p_t}\big[\lVert${nablax}\log ${px}\rVert^2\big]`,
        teaches: { en: 'entropy grows', zh: '熵是增加的' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\frac{d}{dt}\mathbb{E}_{${x}\sim p_t}\big[\log ${px}\big] = -D_t\,\mathbb{E}_{${x}\sim p_t}\big[\lVert${nablax}\log ${px}\rVert^2\big] \le 1`,
        because: atMostOne,
      },
    ],
  }),

  'eq:sde-equivalent': inLaw({
    says: {
      en: 'Brownian motion with that intensity has the same marginal laws.',
      zh: '强度相应的布朗运动具有相同的边缘分布。',
    },
    from: ['eq:heat'],
    why: {
      en: 'an equality of laws: samples are compared with a distribution function',
      zh: '这是分布的相等：用样本与分布函数比较',
    },
    ...brownianHeat,
    formula: '2beaf4464e394400.9977e52b',
  }),

  'eq:fourier-def': definition({
    says: { en: 'The Fourier transform of the density in space.', zh: '密度对空间的傅里叶变换。' },
  }),

  'eq:fourier-deriv': identity({
    says: {
      en: 'A gradient becomes a factor iω, a Laplacian the factor −‖ω‖².',
      zh: '梯度变成因子 iω，拉普拉斯变成因子 −‖ω‖²。',
    },
    from: ['eq:fourier-def'],
    world: heatLaw({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`\int${nablax}${px}\,${wave}\,d${x} = -i\boldsymbol{\omega}\,${transform}`,
        teaches: { en: 'the sign of the first factor', zh: '第一个因子的符号' },
      },
      {
        tex: tex`\int${nablax}^2 ${px}\,${wave}\,d${x} = \lVert\boldsymbol{\omega}\rVert^2\,${transform}`,
        teaches: { en: 'two factors i make a minus', zh: '两个 i 相乘得负号' },
      },
      {
        tex: tex`\int${nablax}^2 ${px}\,${wave}\,d${x} = -\lVert\boldsymbol{\omega}\rVert\,${transform}`,
        teaches: { en: 'the frequency enters squared', zh: '频率以平方出现' },
      },
    ],
  }),

  'eq:fourier-ode': identity({
    says: {
      en: 'Each frequency decays by an ordinary differential equation of its own.',
      zh: '每个频率各自按一个常微分方程衰减。',
    },
    from: ['eq:heat', 'eq:fourier-deriv'],
    world: heatLaw({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`${dt}${transform} = D_t\,\lVert\boldsymbol{\omega}\rVert^2\,${transform}`,
        teaches: { en: 'frequencies decay, they do not grow', zh: '频率衰减，而不是增长' },
      },
      {
        tex: tex`${dt}${transform} = -\dot{\sigma}_t\,\lVert\boldsymbol{\omega}\rVert^2\,${transform}`,
        teaches: { en: 'the coefficient is σ̇ times σ', zh: '系数是 σ̇ 乘 σ' },
      },
    ],
  }),

  'eq:sigma-D': identity({
    says: {
      en: 'The variance is twice the coefficient added up over time.',
      zh: '方差是扩散系数对时间积分的两倍。',
    },
    world: noiseSchedules(),
    hypotheses: [
      {
        says: { en: 'The noise starts at zero.', zh: '噪声从零开始。' },
        dropped: {
          world: noiseSchedules({ noisyStart: true }),
          shows: { en: 'the integral misses the variance of the start', zh: '积分漏掉了起始时的方差' },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\sigma_t^2 = \int_0^t D_s\,ds`,
        teaches: { en: 'the factor two', zh: '因子 2' },
      },
      {
        tex: tex`D_t = \dot{\sigma}_t`,
        erratum: 'E5',
        teaches: {
          en: 'the coefficient stays finite where σ̇ does not: only σ² has to be smooth',
          zh: 'σ̇ 发散处系数仍有限：需要光滑的只是 σ²',
        },
      },
    ],
  }),

  'eq:fourier-sol': identity({
    says: {
      en: 'The transform at time t is the first one times a Gaussian in the frequency.',
      zh: '时刻 t 的变换等于初始变换乘以频率的高斯函数。',
    },
    from: ['eq:fourier-ode', 'eq:sigma-D'],
    world: heatLaw({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`${transform} = \mathcal{F}_0(\boldsymbol{\omega})\,\exp\Big(-\sigma_t^2\,\lVert\boldsymbol{\omega}\rVert^2\Big)`,
        teaches: { en: 'the one half', zh: '二分之一' },
      },
      {
        tex: tex`${transform} = \mathcal{F}_0(\boldsymbol{\omega})\,\exp\Big(-\tfrac12\sigma_t\,\lVert\boldsymbol{\omega}\rVert^2\Big)`,
        teaches: { en: 'the variance, not the standard deviation', zh: '是方差，不是标准差' },
      },
    ],
  }),

  'eq:gauss-fourier': identity({
    says: {
      en: 'The Fourier transform of a Gaussian is a Gaussian.',
      zh: '高斯函数的傅里叶变换仍是高斯函数。',
    },
    from: ['eq:fourier-deriv'],
    world: gaussianWave({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`\int\mathcal{N}(${x};\boldsymbol{0},\sigma^2\boldsymbol{I})\,${wave}\,d${x} = e^{-\sigma\lVert\boldsymbol{\omega}\rVert^2/2}`,
        teaches: { en: 'the variance, not the standard deviation', zh: '是方差，不是标准差' },
      },
      {
        tex: tex`\int\mathcal{N}(${x};\boldsymbol{0},\sigma^2\boldsymbol{I})\,${wave}\,d${x} = e^{-\frac{\lVert\boldsymbol{\omega}\rVert^2}{2\sigma^2}}`,
        teaches: { en: 'wide in space is narrow in frequency', zh: '空间里宽，频率里就窄' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\int\mathcal{N}(-${x};\boldsymbol{0},\sigma^2\boldsymbol{I})\,${wave}\,d${x} = e^{-\sigma^2\lVert\boldsymbol{\omega}\rVert^2/2}`,
        because: evenGaussian,
      },
      {
        tex: tex`\int\mathcal{N}(${x};\boldsymbol{0},\sigma^2\boldsymbol{I})\,e^{i\boldsymbol{\omega}\cdot${x}}\,d${x} = e^{-\sigma^2\lVert\boldsymbol{\omega}\rVert^2/2}`,
        because: evenGaussian,
      },
    ],
  }),

  'eq:convolution': identity({
    says: {
      en: 'The transform of a convolution is the product of the transforms.',
      zh: '卷积的变换等于变换的乘积。',
    },
    from: ['eq:fourier-def'],
    world: twoMixtures(),
    wrong: [
      {
        tex: tex`\int p(${x})\,q(${x})\,${wave}\,d${x} = \int p(${x})\,${wave}\,d${x}\,\int q(${x})\,${wave}\,d${x}`,
        teaches: { en: 'a pointwise product is not a convolution', zh: '逐点乘积不是卷积' },
      },
      {
        tex: tex`\int\Big(\int p(\boldsymbol{y})\,q(${x}+\boldsymbol{y})\,d\boldsymbol{y}\Big)${wave}\,d${x} = \int p(${x})\,${wave}\,d${x}\,\int q(${x})\,${wave}\,d${x}`,
        teaches: { en: 'a correlation is not a convolution', zh: '互相关不是卷积' },
      },
    ],
  }),

  'eq:heat-sol': identity({
    says: {
      en: 'The heat equation smooths the initial density with a Gaussian of variance σ².',
      zh: '热传导方程用方差为 σ² 的高斯函数平滑初始密度。',
    },
    from: ['eq:fourier-sol', 'eq:gauss-fourier', 'eq:convolution'],
    world: posterior({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`${p} = \int\mathcal{N}(${xt};\boldsymbol{x}_0,\tfrac12\sigma_t^2\boldsymbol{I})\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0`,
        teaches: {
          en: 'the variance is twice the integral of D, not the integral',
          zh: '方差是 D 的积分的两倍，而不是积分本身',
        },
      },
      {
        tex: tex`${p} = \int\mathcal{N}(${xt};\boldsymbol{x}_0,\sigma_t\boldsymbol{I})\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0`,
        teaches: { en: 'the variance, not the standard deviation', zh: '是方差，不是标准差' },
      },
      {
        tex: tex`${p} = \int\frac{1}{(2\pi\sigma_t^2)^{d}}\exp\left(-\frac{\lVert${xt}-\boldsymbol{x}_0\rVert^2}{2\sigma_t^2}\right)p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0`,
        teaches: { en: 'the normalisation: exponent d/2', zh: '归一化：指数是 d/2' },
      },
    ],
  }),

  'eq:semigroup': identity({
    says: { en: 'Smoothing twice adds the variances.', zh: '平滑两次，方差相加。' },
    from: ['eq:heat-sol'],
    world: twoMixtures(),
    wrong: [
      {
        tex: tex`\int\mathcal{N}(${x};\boldsymbol{y},\sigma_b^2\boldsymbol{I})\Big(\int\mathcal{N}(\boldsymbol{y};\boldsymbol{x}_0,\sigma_a^2\boldsymbol{I})\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0\Big)d\boldsymbol{y} = \int\mathcal{N}\big(${x};\boldsymbol{x}_0,(\sigma_a+\sigma_b)^2\boldsymbol{I}\big)\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0`,
        teaches: { en: 'standard deviations do not add', zh: '标准差不相加' },
      },
      {
        tex: tex`\int\mathcal{N}(${x};\boldsymbol{y},\sigma_b^2\boldsymbol{I})\Big(\int\mathcal{N}(\boldsymbol{y};\boldsymbol{x}_0,\sigma_a^2\boldsymbol{I})\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0\Big)d\boldsymbol{y} = \int\mathcal{N}\big(${x};\boldsymbol{x}_0,\tfrac12(\sigma_a^2+\sigma_b^2)\boldsymbol{I}\big)\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0`,
        teaches: { en: 'the variances add; they are not averaged', zh: '方差相加，而不是平均' },
      },
    ],
  }),

  'eq:heat-sol-2': identity({
    says: {
      en: 'The marginal density is the data smoothed by noise, and its mass stays one.',
      zh: '边缘密度是被噪声平滑的数据，总质量保持为 1。',
    },
    from: ['eq:heat-sol'],
    world: posterior({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`${p} = \int\mathcal{N}(${xt};\boldsymbol{x}_0,\sigma_t\boldsymbol{I})\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0`,
        teaches: { en: 'the variance, not the standard deviation', zh: '是方差，不是标准差' },
      },
      {
        tex: tex`${p} = \int\mathcal{N}(${xt};\boldsymbol{x}_0,\sigma_t^2\boldsymbol{I})\,d\boldsymbol{x}_0`,
        teaches: { en: 'every data point counts by its probability', zh: '每个数据点按其概率计入' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`${p} = \int\mathcal{N}(${xt};\boldsymbol{x}_0,\sigma_t^2\boldsymbol{I})\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0, \qquad \int p_t(-${xt})\,d${xt} = 1`,
        because: anyDensity,
      },
      {
        tex: tex`${p} = \int\mathcal{N}(${xt};\boldsymbol{x}_0,\sigma_t^2\boldsymbol{I})\,p_0(\boldsymbol{x}_0)\,d\boldsymbol{x}_0, \qquad \int p_0(${xt})\,d${xt} = 1`,
        because: anyDensity,
      },
    ],
  }),

  'eq:prob-flow': identity({
    says: {
      en: 'Points that keep their quantile move against the score.',
      zh: '保持分位数不变的点，逆着得分运动。',
    },
    from: ['eq:ode-f-grad', 'eq:sigma-D', 'eq:heat-sol-2'],
    world: quantileFlow(),
    wrong: [
      {
        tex: tex`\frac{d${xt}}{dt} = -2\dot{\sigma}_t\,\sigma_t\,${nabla}\log ${p}`,
        teaches: {
          en: 'the drift of the reverse SDE has the factor two, the ODE has not',
          zh: '反向 SDE 的漂移带因子 2，ODE 没有',
        },
      },
      {
        tex: tex`\frac{d${xt}}{dt} = -\dot{\sigma}_t\,${nabla}\log ${p}`,
        teaches: { en: 'σ̇ times σ', zh: '是 σ̇ 乘 σ' },
      },
      {
        tex: tex`\frac{d${xt}}{dt} = \dot{\sigma}_t\,\sigma_t\,${nabla}\log ${p}`,
        teaches: { en: 'noise drives points away from the data', zh: '加噪把点推离数据' },
      },
    ],
  }),

  'eq:quantile': identity({
    says: {
      en: 'On the line the flow keeps the probability to the left of every point.',
      zh: '在直线上，流保持每一点左侧的概率不变。',
    },
    from: ['eq:prob-flow'],
    world: quantileKept(),
    hypotheses: [
      {
        says: {
          en: 'The velocity grows at most linearly, so that no particle runs away.',
          zh: '速度至多线性增长，因而没有粒子逃逸。',
        },
        dropped: {
          world: blowUp(),
          erratum: 'E2',
          shows: {
            en: 'a velocity c/p solves the continuity equation, and yet the particles run off to infinity',
            zh: '速度 c/p 满足连续性方程，粒子却跑到无穷远',
          },
        },
      },
      {
        says: { en: 'The data have a density.', zh: '数据有密度。' },
        dropped: {
          world: collapse(),
          erratum: 'E6',
          shows: {
            en: 'from a single atom every path starts at the same point: there is no map from data to noise',
            zh: '数据只有一个原子时，所有轨迹从同一点出发：从数据到噪声的映射不存在',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`F_t(x_0) = F_0(x_0)`,
        teaches: { en: 'the point has to move', zh: '点必须移动' },
      },
      {
        tex: tex`F_t(x_t) = F_t(x_0)`,
        teaches: { en: 'the law has to change with the point', zh: '分布要与点一起变化' },
      },
    ],
  }),

  'eq:score-finite': identity({
    says: {
      en: 'For finitely many data points the score points to their softmax-weighted mean.',
      zh: '数据为有限个点时，得分指向它们的 softmax 加权平均。',
    },
    from: ['eq:heat-sol-2'],
    world: atomicScore({ d: [1, 2, 3] }),
    wrong: [
      {
        tex: tex`${nablax}\log ${px} = \frac{1}{\sigma_t}\Big(\sum_{i=1}^{n}w_i(${x})\,\boldsymbol{x}_0^{(i)}-${x}\Big), \qquad w_i(${x}) = \frac{\exp\Big(-\frac{\lVert${x}-\boldsymbol{x}_0^{(i)}\rVert^2}{2\sigma_t^2}\Big)}{\sum_{j=1}^{n}\exp\Big(-\frac{\lVert${x}-\boldsymbol{x}_0^{(j)}\rVert^2}{2\sigma_t^2}\Big)}`,
        teaches: { en: 'divide by the variance', zh: '除以方差' },
      },
      {
        tex: tex`${nablax}\log ${px} = \frac{1}{\sigma_t^2}\Big(\frac{1}{n}\sum_{i=1}^{n}\boldsymbol{x}_0^{(i)}-${x}\Big)`,
        teaches: { en: 'near points weigh more', zh: '近处的点权重更大' },
      },
    ],
  }),

  'eq:tweedie': identity({
    says: {
      en: 'The mean of the data given a noisy point is that point plus σ² times the score.',
      zh: '给定含噪点时数据的均值，等于该点加上 σ² 乘得分。',
    },
    from: ['eq:heat-sol-2'],
    world: posterior({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`\mathbb{E}_{${posteriorLaw}}\big[\boldsymbol{x}_0\big] = ${xt}+\sigma_t\,${nabla}\log ${p}`,
        teaches: { en: 'σ² and not σ', zh: '是 σ²，不是 σ' },
      },
      {
        tex: tex`\mathbb{E}_{${posteriorLaw}}\big[\boldsymbol{x}_0\big] = ${xt}-\sigma_t^2\,${nabla}\log ${p}`,
        teaches: { en: 'the score points towards the data', zh: '得分指向数据' },
      },
      {
        tex: tex`\mathbb{E}_{\boldsymbol{x}_0\sim p_0}\big[\boldsymbol{x}_0\big] = ${xt}+\sigma_t^2\,${nabla}\log ${p}`,
        teaches: { en: 'the posterior mean, not the mean of the data', zh: '是后验均值，不是数据的均值' },
      },
    ],
  }),

  'eq:velocity-denoiser': identity({
    says: {
      en: 'The velocity points away from the denoised point.',
      zh: '速度背离去噪后的点。',
    },
    from: ['eq:prob-flow', 'eq:tweedie'],
    world: quantileFlow(),
    wrong: [
      {
        tex: tex`\frac{d${xt}}{dt} = \frac{\dot{\sigma}_t}{\sigma_t}\Big(${xt}-\mathbb{E}_{\boldsymbol{x}_0\sim p_0}\big[\boldsymbol{x}_0\big]\Big)`,
        teaches: { en: 'the posterior mean, not the mean of the data', zh: '是后验均值，不是数据的均值' },
      },
      {
        tex: tex`\frac{d${xt}}{dt} = \frac{\dot{\sigma}_t}{\sigma_t}\Big(\mathbb{E}_{${posteriorLaw}}\big[\boldsymbol{x}_0\big]-${xt}\Big)`,
        teaches: { en: 'forward in time the data are left behind', zh: '时间向前时，点离数据而去' },
      },
    ],
  }),

  'eq:reparam': inLaw({
    says: {
      en: 'A sample of the terminal law is a data point plus independent noise.',
      zh: '末端分布的样本，就是数据点加上独立的噪声。',
    },
    from: ['eq:heat-sol-2'],
    why: {
      en: 'an equality of laws: samples are compared with a distribution function',
      zh: '这是分布的相等：用样本与分布函数比较',
    },
    ...noisyData,
    formula: 'e5a3a7a42bf1fa4a.4dececa2',
  }),

  'eq:prior': limit({
    says: {
      en: 'As the noise outgrows the data, the terminal law becomes a Gaussian.',
      zh: '噪声远大于数据时，末端分布趋于高斯分布。',
    },
    from: ['eq:heat-sol-2'],
    order: 1,
    start: 16,
    world: scaledPrior(),
    hypotheses: [
      {
        says: { en: 'The data keep their size while the noise grows.', zh: '噪声增大时，数据的尺度不变。' },
        dropped: {
          world: scaledPrior({ growing: true }),
          erratum: 'E4',
          shows: {
            en: 'a large σ is not enough when the data are as large: the scale of the data decides',
            zh: '数据同样大时，σ 大也不够：要看数据的尺度',
          },
        },
      },
    ],
    wrong: [
      {
        tex: tex`\lim_{\sigma_T\to\infty}\mathrm{TV}\big(p_T,\,\mathcal{N}(\boldsymbol{0},2\sigma_T^2\boldsymbol{I})\big) = 0`,
        teaches: { en: 'the width has to match', zh: '宽度必须吻合' },
      },
      {
        tex: tex`\lim_{\sigma_T\to\infty}\sigma_T\,\mathrm{TV}\big(p_T,\,${priorT}\big) = 0`,
        teaches: { en: 'the distance falls like 1/σ, not faster', zh: '距离像 1/σ 那样下降，不会更快' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\lim_{\sigma_T\to\infty}2\cdot \mathrm{TV}\big(p_T,\,\mathcal{N}(\boldsymbol{0},\sigma_T^2\boldsymbol{I})\big) = 0`,
        because: multipleOfZero,
      },
      {
        tex: tex`\lim_{\sigma_T\to\infty}1.01\cdot \mathrm{TV}\big(p_T,\,\mathcal{N}(\boldsymbol{0},\sigma_T^2\boldsymbol{I})\big) = 0`,
        because: multipleOfZero,
      },
    ],
  }),

  'eq:prior-tv': identity({
    says: {
      en: 'The distance of two Gaussians of one width in closed form.',
      zh: '两个同宽高斯分布之间距离的闭式。',
    },
    from: ['eq:prior'],
    world: shiftedGaussians(),
    wrong: [
      {
        tex: tex`\mathrm{TV}\big(\mathcal{N}(\boldsymbol{x}_0,\sigma_T^2\boldsymbol{I}),\,${priorT}\big) = \operatorname{erf}\left(\frac{\lVert\boldsymbol{x}_0\rVert}{\sqrt{2}\,\sigma_T}\right)`,
        teaches: { en: 'the missing factor two', zh: '漏了因子 2' },
      },
      {
        tex: tex`\mathrm{TV}\big(\mathcal{N}(\boldsymbol{x}_0,\sigma_T^2\boldsymbol{I}),\,${priorT}\big) = \operatorname{erf}\left(\frac{\lVert\boldsymbol{x}_0\rVert^2}{2\sqrt{2}\,\sigma_T}\right)`,
        teaches: { en: 'the distance enters, not its square', zh: '用的是距离，不是距离的平方' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\mathrm{TV}\big(\mathcal{N}(-\boldsymbol{x}_0,\sigma_T^2\boldsymbol{I}),\,\mathcal{N}(\boldsymbol{0},\sigma_T^2\boldsymbol{I})\big) = \operatorname{erf}\left(\frac{\lVert\boldsymbol{x}_0\rVert}{2\sqrt{2}\,\sigma_T}\right)`,
        because: {
          en: 'reflecting the line carries one pair of laws into the other, and keeps the distance',
          zh: '直线的反射把一对分布变成另一对，距离不变',
        },
      },
    ],
  }),

  'eq:prior-kl': bound({
    says: {
      en: 'The relative entropy to the prior is at most half the ratio of the second moment to σ²; one atom attains it.',
      zh: '与先验的相对熵至多是二阶矩与 σ² 之比的一半；单个原子取到等号。',
    },
    from: ['eq:heat-sol-2'],
    world: atomicPrior(),
    attained: true,
    wrong: [
      {
        tex: tex`\mathrm{KL}\big(p_T\,\Vert\,${priorT}\big) \le \frac{\mathbb{E}_{\boldsymbol{x}_0\sim p_0}\big[\lVert\boldsymbol{x}_0\rVert^2\big]}{4\sigma_T^2}`,
        teaches: { en: 'half the bound fails for a single atom', zh: '界减半，对单个原子就不成立' },
      },
      {
        tex: tex`\mathrm{KL}\big(p_T\,\Vert\,${priorT}\big) \le \frac{\mathbb{E}_{\boldsymbol{x}_0\sim p_0}\big[\lVert\boldsymbol{x}_0\rVert^2\big]^2}{4\sigma_T^4}`,
        teaches: { en: 'the fourth power needs centred data', zh: '四次方要求数据已中心化' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`\mathrm{KL}\big(\mathcal{N}(\boldsymbol{0},\sigma_T^2\boldsymbol{I})\,\Vert\,p_T\big) \le \frac{\mathbb{E}_{\boldsymbol{x}_0\sim p_0}\big[\lVert\boldsymbol{x}_0\rVert^2\big]}{2\sigma_T^2}`,
        because: {
          en: 'relative entropy is convex in its second law: it is at most the mean of those against the single Gaussians, which is the right side',
          zh: '相对熵关于第二个分布是凸的：它不超过对各单个高斯的相对熵的平均，而那正是右边',
        },
      },
    ],
  }),

  'eq:csm': definition({
    says: {
      en: 'The loss by which a model learns the score of the noise around each data point.',
      zh: '让模型学习每个数据点周围噪声得分的损失。',
    },
    from: ['eq:heat-sol-2'],
  }),

  'eq:cond-score': identity({
    says: {
      en: 'The score of the noise around one data point is minus the noise, scaled.',
      zh: '单个数据点周围的得分，就是缩放后的负噪声。',
    },
    world: noisyPair({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`${nabla}\log\mathcal{N}(${xt};\boldsymbol{x}_0,\sigma_t^2\boldsymbol{I}) = -\frac{\boldsymbol{\varepsilon}}{\sigma_t^2}`,
        teaches: { en: 'ε is already divided by σ', zh: 'ε 已经除过 σ' },
      },
      {
        tex: tex`${nabla}\log\mathcal{N}(${xt};\boldsymbol{x}_0,\sigma_t^2\boldsymbol{I}) = \frac{${xt}-\boldsymbol{x}_0}{\sigma_t^2}`,
        teaches: { en: 'the score points back to the data', zh: '得分指回数据' },
      },
    ],
  }),

  'eq:posterior-score': identity({
    says: {
      en: 'The score of the mixture is the posterior mean of the conditional scores.',
      zh: '混合分布的得分，是条件得分的后验平均。',
    },
    from: ['eq:heat-sol-2', 'eq:cond-score'],
    world: posterior({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`${nabla}\log ${p} = \mathbb{E}_{\boldsymbol{x}_0\sim p_0}\big[${nabla}\log p_t(${xt}\mid\boldsymbol{x}_0)\big]`,
        teaches: {
          en: 'average over the posterior, not over the data',
          zh: '按后验平均，而不是按数据分布平均',
        },
      },
      {
        tex: tex`${nabla}${p} = \mathbb{E}_{${posteriorLaw}}\big[${nabla}\log p_t(${xt}\mid\boldsymbol{x}_0)\big]`,
        teaches: { en: 'the density has to be divided out', zh: '要除以密度' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`${nabla}\log ${p} = \mathbb{E}_{${posteriorLaw}}\big[${nabla}\log p_t(\boldsymbol{x}_0\mid${xt})\big]`,
        because: byDistance,
      },
    ],
  }),

  'eq:bias-variance': identity({
    says: {
      en: 'A mean square distance splits into the variance and the distance to the mean.',
      zh: '均方距离等于方差加上到均值的距离的平方。',
    },
    world: weightedSample({ d: [1, 2, 3, 8] }),
    wrong: [
      {
        tex: tex`\mathbb{E}\big[\lVert\boldsymbol{z}-\boldsymbol{c}\rVert^2\big] = \mathbb{E}\big[\lVert\boldsymbol{z}-\mathbb{E}[\boldsymbol{z}]\rVert^2\big]-\lVert\boldsymbol{c}-\mathbb{E}[\boldsymbol{z}]\rVert^2`,
        teaches: { en: 'any other point is worse than the mean', zh: '任何别的点都不如均值' },
      },
      {
        tex: tex`\mathbb{E}\big[\lVert\boldsymbol{z}-\boldsymbol{c}\rVert^2\big] = \mathbb{E}\big[\lVert\boldsymbol{z}-\boldsymbol{m}\rVert^2\big]+\lVert\boldsymbol{c}-\boldsymbol{m}\rVert^2`,
        teaches: { en: 'the mean has to be weighted', zh: '均值必须加权' },
      },
    ],
  }),

  'eq:bayes-swap': identity({
    says: {
      en: 'Data first and then noise, or the noisy point first and then its origin: one joint law.',
      zh: '先取数据再加噪，或先取含噪点再取来源：同一个联合分布。',
    },
    from: ['eq:heat-sol-2'],
    world: posterior({ d: [1, 2, 3], points: 24 }),
    wrong: [
      {
        tex: tex`${p}\,p_0(\boldsymbol{x}_0) = p_t(${xt}\mid\boldsymbol{x}_0)\,p_0(\boldsymbol{x}_0)`,
        teaches: { en: 'the two are not independent', zh: '两者不独立' },
      },
      {
        tex: tex`${p}\,p_t(${xt}\mid\boldsymbol{x}_0) = p(\boldsymbol{x}_0\mid${xt})\,p_0(\boldsymbol{x}_0)`,
        teaches: { en: 'the conditionals have been swapped', zh: '两个条件分布写反了' },
      },
    ],
    alsoTrue: [
      {
        tex: tex`${p}\,p(\boldsymbol{x}_0\mid${xt}) = p_t(\boldsymbol{x}_0\mid${xt})\,p_0(\boldsymbol{x}_0)`,
        because: byDistance,
      },
    ],
  }),

  'eq:csm-decomposition': identity({
    says: {
      en: 'The conditional loss is the distance to the true score plus a number that no model can change.',
      zh: '条件损失等于到真实得分的距离，加上与模型无关的常数。',
    },
    from: ['eq:csm', 'eq:posterior-score', 'eq:bias-variance', 'eq:bayes-swap'],
    world: scoreModel({ d: [1, 2] }),
    wrong: [
      {
        tex: tex`\mathcal{L}_{\mathrm{csm}}(\boldsymbol{\theta};t) = \mathbb{E}_{${xt}\sim p_t}\big[\lVert\boldsymbol{s}_{\boldsymbol{\theta}}(${xt},t)-${nabla}\log ${p}\rVert^2\big]`,
        teaches: { en: 'the constant is not zero', zh: '那个常数不为零' },
      },
      {
        tex: tex`\mathcal{L}_{\mathrm{csm}}(\boldsymbol{\theta};t) = \mathbb{E}_{${xt}\sim p_t}\big[\lVert\boldsymbol{s}_{\boldsymbol{\theta}}(${xt},t)+${nabla}\log ${p}\rVert^2\big]+\frac{d}{\sigma_t^2}-\mathbb{E}_{${xt}\sim p_t}\big[\lVert${nabla}\log ${p}\rVert^2\big]`,
        teaches: { en: 'the sign of the target', zh: '目标的符号' },
      },
      {
        tex: tex`\mathcal{L}_{\mathrm{csm}}(\boldsymbol{\theta};t) = \mathbb{E}_{${xt}\sim p_t}\big[\lVert\boldsymbol{s}_{\boldsymbol{\theta}}(${xt},t)-${nabla}\log ${p}\rVert^2\big]+\frac{d}{\sigma_t}-\mathbb{E}_{${xt}\sim p_t}\big[\lVert${nabla}\log ${p}\rVert^2\big]`,
        teaches: { en: 'the variance of the target is d/σ²', zh: '目标的方差是 d/σ²' },
      },
    ],
  }),

  'alg:reverse': program({
    kind: 'algorithm',
    says: {
      en: 'Stepping back from noise lands on the quantile curve with an error of first order.',
      zh: '从噪声逐步倒推，落在分位数曲线上，误差是一阶的。',
    },
    from: ['eq:prob-flow', 'eq:quantile', 'eq:prior'],
    why: {
      en: 'an algorithm: its steps are run and its end is compared',
      zh: '这是算法：逐步运行，比较终点',
    },
    ...reverseEuler,
    wrong: [
      {
        tex: tex`\boldsymbol{x}_{\sigma_T} = 2\sigma_T\,\boldsymbol{\varepsilon}`,
        teaches: { en: 'noise of twice the width ends elsewhere', zh: '噪声加宽一倍，终点就不同' },
        run: reverseWide,
      },
      {
        tex: tex`\boldsymbol{x}_{\sigma-\Delta\sigma} = \boldsymbol{x}_{\sigma}-\sigma\,\Delta\sigma\,\nabla_{\boldsymbol{x}_\sigma}\log p_\sigma(\boldsymbol{x}_\sigma)`,
        teaches: { en: 'backward in time the sign turns', zh: '时间倒走，符号随之反转' },
        run: reverseForward,
      },
    ],
    formula: '0954f7257f31b2aa.a249e206',
  }),
});
