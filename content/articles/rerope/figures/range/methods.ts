/** The methods of the figure, as they are offered. */
export const methods = [
  'rope',
  'interpolation',
  'ntk',
  'ntk-old',
  'ntk-fixed',
  'ntk-mixed',
  'leaky',
  'rerope',
] as const;
