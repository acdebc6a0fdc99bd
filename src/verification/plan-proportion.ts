import type { Link } from '#formula';
import { CheckError } from './check-error.ts';
import { constantDifference } from './constant-difference.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { measureLink } from './measure-link.ts';
import type { Plan } from './plan.ts';
import { relationOf } from './plan-equality.ts';
import { proportion } from './proportion.ts';
import { reason } from './reason.ts';
import type { Relation } from './subject.ts';
import { variationsOf } from './varied.ts';

/** One ratio for all values of the varied names. */
export function planProportion(link: Link, tex: string, entry: FormulaEntry): Plan {
  return planVaried('proportion', proportion, link, tex, entry);
}

/** One difference for all values of the varied names. */
export function planConstant(link: Link, tex: string, entry: FormulaEntry): Plan {
  return planVaried('constant', constantDifference, link, tex, entry);
}

function planVaried(
  kind: 'proportion' | 'constant',
  judge: Relation['judge'],
  link: Link,
  tex: string,
  entry: FormulaEntry,
): Plan {
  const varied = entry.kind === 'proportionality' || entry.kind === 'constant' ? entry.varied : [];
  if (varied.length === 0) {
    const cause = kind === 'constant' ? 'nothing-varies-up-to-constant' : 'nothing-varies-in-proportion';
    throw new CheckError(reason(cause), link.range);
  }
  return {
    kind,
    relation: relationOf(link, judge),
    measure: (context) =>
      variationsOf(context, varied).map((drawn) => measureLink(link, context.environment(drawn), tex)),
  };
}
