import { fingerprint, type Link, type Scope } from '#formula';
import { CheckError } from './check-error.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { measureLink } from './measure-link.ts';
import type { Plan } from './plan.ts';
import { relationOf } from './plan-pointwise.ts';
import { proportion } from './proportion.ts';

/** How often the varied names are drawn anew at each point. */
const variations = 4;

/** One ratio for all values of the varied names. */
export function planProportion(link: Link, tex: string, entry: FormulaEntry): Plan {
  if (entry.kind !== 'proportionality' || entry.varied.length === 0) {
    throw new CheckError(
      'a proportionality needs to know what varies',
      "make the entry proportional({ varied: ['x'], … })",
      link.range,
    );
  }
  const { varied } = entry;
  return {
    kind: 'proportion',
    relation: relationOf(link, proportion),
    measure: (context) => {
      const { scope } = context;
      const others = Array.from({ length: variations }, (_, k) =>
        withVaried(scope, context.another(k + 1), varied),
      );
      return [scope, ...others].map((drawn) => measureLink(link, context.environment(drawn), tex));
    },
  };
}

/** The scope with some of its names bound as in another draw. */
function withVaried(scope: Scope, other: Scope, varied: readonly string[]): Scope {
  const names = new Set(varied.map(fingerprint));
  const taken = Object.entries(other.bindings).filter(([name]) => names.has(fingerprint(name)));
  if (taken.length < names.size) {
    throw new CheckError(
      `the world binds none of the varied names ${varied.join(', ')}`,
      `it binds ${Object.keys(other.bindings).join(', ')}`,
    );
  }
  return { ...scope, bindings: { ...scope.bindings, ...Object.fromEntries(taken) } };
}
