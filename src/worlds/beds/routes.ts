/** By which route the oracles of the worlds are computed. */
export const routes = {
  density: { en: 'closed form of the heated mixture', zh: '受热混合高斯的闭式' },
  score: { en: 'softmax over the components, without differentiation', zh: '对各分量取 softmax，不经过求导' },
  ode: { en: 'integrated as an ODE', zh: '数值积分常微分方程' },
  jacobian: { en: 'closed form, without differentiation', zh: '闭式，不经过求导' },
  quantile: { en: 'inverse of the distribution function', zh: '分布函数的反函数' },
  posterior: { en: 'closed form of Bayes’ rule for a mixture', zh: '混合高斯贝叶斯公式的闭式' },
  schedule: { en: 'closed form, independent of the other two', zh: '闭式，与另外两者无关' },
  atoms: { en: 'sum of bumps over the data points', zh: '对各数据点的高斯求和' },
} as const;
