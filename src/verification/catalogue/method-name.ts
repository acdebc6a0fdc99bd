import type { Language, Text } from '../../i18n/text.ts';

const names: Readonly<Record<string, Text>> = {
  quadrature: { en: 'the quadrature', zh: '数值积分' },
  solver: { en: 'the solver', zh: '方程求解' },
  difference: { en: 'the differences', zh: '差分' },
  extrapolation: { en: 'the extrapolation', zh: '外推' },
};

/** The name of a method that states an error; a program may name others, which are shown as they are. */
export function methodName(method: string, language: Language): string {
  return names[method]?.[language] ?? method;
}
