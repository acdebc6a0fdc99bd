import { show, type Environment } from '#formula';
import { Complex, Dual } from '#numerics';

/** How many names a row of the sample table may show. */
const mostNames = 8;
const longestVector = 8;

/** The numbers and short vectors that names stand for, as text. */
export function shownBindings(environment: Environment): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of environment.root.bindings.keys()) {
    if (Object.keys(shown).length === mostNames) break;
    const value = environment.get(name);
    if (value === undefined) continue;
    const isNumber = typeof value === 'number' || value instanceof Dual || value instanceof Complex;
    const isVector = Array.isArray(value) && !Array.isArray(value[0]) && value.length <= longestVector;
    if (isNumber || isVector) shown[name] = show(value);
  }
  return shown;
}
