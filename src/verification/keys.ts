import type { CheckedEntry, Entry } from './entry.ts';

const common = ['form', 'kind', 'says', 'from'];
const executed = [...common, 'world', 'wrong', 'hypotheses', 'alsoTrue'];
const written = [...common, 'why', 'parameters', 'routes', 'wrong', 'formula'];
const programmed = [...written, 'measures', 'points', 'run'];

const variant = ['tex', 'teaches', 'erratum'];

/** The keys that a wrong variant may have. */
export const wrongKeys: Readonly<Record<CheckedEntry['form'], ReadonlySet<string>>> = {
  formula: new Set([...variant, 'world']),
  law: new Set([...variant, 'sample']),
  program: new Set([...variant, 'run']),
};

const statedKeys = { definition: [], assumption: ['dropped'], reported: ['source'], refutation: ['refuted'] };

/** The keys that what drops a hypothesis may have; that of an assumption names its conclusion. */
export const droppedKeys: ReadonlySet<string> = new Set(['world', 'shows', 'erratum']);

/** The keys that an entry may have, or null when it is none of the engine's. */
export function keysOf(entry: Entry): ReadonlySet<string> | null {
  switch (entry.form) {
    case 'stated':
      return new Set([...common, ...statedKeys[entry.kind]]);
    case 'law':
      return new Set([...written, 'samples', 'sample', 'against']);
    case 'program':
      return new Set(entry.measures === 'error' ? [...programmed, 'order', 'start'] : programmed);
    case 'formula':
      switch (entry.kind) {
        case 'approximation':
          return new Set([...executed, 'order', 'exact']);
        case 'proportionality':
        case 'constant':
          return new Set([...executed, 'varied']);
        case 'bound':
          return new Set([...executed, 'attained']);
        case 'limit':
          return new Set([...executed, 'order', 'start']);
        default:
          return new Set(executed);
      }
    default:
      return null;
  }
}
