import type { Link } from '#formula';
import { CheckError } from './check-error.ts';
import { constantDifference } from './constant-difference.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { measureLink } from './measure-link.ts';
import type { Plan } from './plan.ts';
import { relationOf } from './plan-equality.ts';
import { proportion } from './proportion.ts';
import type { Relation } from './subject.ts';
import { variationsOf } from './varied.ts';

/** One ratio for all values of the varied names. */
export function planProportion(link: Link, tex: string, entry: FormulaEntry): Plan {
  return planVaried('proportion', proportion, link, tex, entry, 'proportional');
}

/** One difference for all values of the varied names. */
export function planConstant(link: Link, tex: string, entry: FormulaEntry): Plan {
  return planVaried('constant', constantDifference, link, tex, entry, 'upToConstant');
}

function planVaried(
  kind: 'proportion' | 'constant',
  judge: Relation['judge'],
  link: Link,
  tex: string,
  entry: FormulaEntry,
  constructor: string,
): Plan {
  const varied = entry.kind === 'proportionality' || entry.kind === 'constant' ? entry.varied : [];
  if (varied.length === 0) {
    throw new CheckError(
      `a ${kind === 'constant' ? 'relation up to a constant' : 'proportionality'} needs to know what varies`,
      `make the entry ${constructor}({ varied: ['x'], … })`,
      link.range,
    );
  }
  return {
    kind,
    relation: relationOf(link, judge),
    measure: (context) =>
      variationsOf(context, varied).map((drawn) => measureLink(link, context.environment(drawn), tex)),
  };
}
