/** The methods of the figure, as they are offered. */
export const methods = ['rope', 'interpolation', 'ntk', 'leaky', 'rerope'] as const;
