/** By which route the oracles about rotary positions are computed. */
export const rotaryRoutes = {
  matrix: { en: 'the whole matrix of the rotation', zh: '旋转的整个矩阵' },
  pairs: { en: 'vectors turned pair by pair, then one dot product', zh: '逐对旋转向量，再作一次内积' },
  exponents: { en: 'the key alone turned, by the whole exponent', zh: '只旋转key，一次转过整个指数' },
  dense: { en: 'a d × d matrix for every pair of positions', zh: '每对位置各用一个 d × d 矩阵' },
  twoPasses: { en: 'the two-pass merge', zh: '两次 Attention 矩阵合并' },
  cache: { en: 'a cache that decodes token by token', zh: '逐词解码的缓存' },
  walk: { en: 'steps added up one by one', zh: '一步一步累加' },
  search: { en: 'every case tried', zh: '逐一尝试所有情形' },
} as const;
