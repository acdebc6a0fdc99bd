/** Relation signs by how they are checked; the spellings of the same sign side by side. */
const lessEqual = new Set(['\\le', '\\leq', '\\leqslant', '≤']);
const less = new Set(['<', '\\lt']);
const greaterEqual = new Set(['\\ge', '\\geq', '\\geqslant', '≥']);
const greater = new Set(['>', '\\gt']);
const approximate = new Set(['\\approx', '≈']);
const proportional = new Set(['\\propto', '∝']);
const different = new Set(['\\ne', '\\neq', '≠']);
const equal = new Set(['=', '\\equiv', '≡']);

/** How a sign compares its sides; null for one that the engine cannot check. */
export function signKind(
  sign: string,
):
  | { readonly kind: 'equal' | 'different' | 'approximate' | 'proportional' }
  | { readonly kind: 'ordered'; readonly strict: boolean; readonly ascending: boolean }
  | null {
  if (equal.has(sign)) return { kind: 'equal' };
  if (different.has(sign)) return { kind: 'different' };
  if (approximate.has(sign)) return { kind: 'approximate' };
  if (proportional.has(sign)) return { kind: 'proportional' };
  const strict = less.has(sign) || greater.has(sign);
  const ascending = less.has(sign) || lessEqual.has(sign);
  if (strict || ascending || greaterEqual.has(sign)) return { kind: 'ordered', strict, ascending };
  return null;
}
