import type { LedgerEntry, Sample } from '#verification';

/** A sample point with the given residual, as the engine reports it. */
export const sampleAt = (residual: number, tolerance = 4e-13): Sample => ({
  at: { d: '2', t: '0.4', '\\boldsymbol{x}_t': '(0.31, -1.2)' },
  left: '0.031',
  right: '-0.031',
  residual,
  tolerance,
});

/** The ledger entry of a verified identity, with what a test changes. */
export const entry = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  label: 'eq:continuity',
  number: 22,
  tex: String.raw`\frac{\partial}{\partial t}p_t = -\nabla\cdot(f p_t)`,
  place: { file: 'content/articles/diffusion-ode/article.en.mdx', line: 210, column: 1 },
  kind: 'identity',
  verdict: 'verified',
  says: { en: 'What flows in stays.', zh: '流入的留下。' },
  relation: '=',
  executed: 'formula',
  points: { requested: 256, evaluated: 256, skipped: 0 },
  residual: 3.1e-15,
  tolerance: 4.2e-13,
  toleranceFrom: { operations: 3800, stated: {} },
  order: null,
  law: null,
  slack: null,
  controls: [
    {
      tex: String.raw`\frac{\partial}{\partial t}p_t = \nabla\cdot(f p_t)`,
      teaches: { en: 'the sign', zh: '符号' },
      rejected: true,
      by: 'residual',
      figure: 3.2e12,
      worst: sampleAt(1.3),
    },
    {
      tex: String.raw`\frac{\partial}{\partial t}p_t = -p_t\nabla\cdot f`,
      teaches: { en: 'the density is carried', zh: '密度被输运' },
      rejected: true,
      by: 'residual',
      figure: 8e11,
      worst: sampleAt(0.4),
    },
  ],
  ownControl: null,
  hypotheses: [],
  reading: String.raw`\left(\frac{\partial}{\partial t}p_t\right) = -\left(\nabla\cdot(f p_t)\right)`,
  samples: [sampleAt(3.1e-15), sampleAt(0)],
  residuals: [
    { residual: 3.1e-15, tolerance: 4.2e-13 },
    { residual: 0, tolerance: 4.2e-13 },
    { residual: 2e-16, tolerance: 3e-13 },
  ],
  world: {
    id: 'score-flow',
    says: { en: 'A mixture carried by a flow.', zh: '随流而动的混合。' },
    parameters: {
      d: { kind: 'choice', says: { en: 'dimension', zh: '维数' }, values: [1, 2, 3, 8] },
      t: { kind: 'interval', says: { en: 'time', zh: '时刻' }, lower: 0, upper: 1.5 },
    },
    routes: { p: { en: 'quadrature', zh: '求积' } },
  },
  premises: ['eq:log-continuity'],
  seed: 20221,
  settings: {},
  milliseconds: 84,
  failure: null,
  ...changes,
});
