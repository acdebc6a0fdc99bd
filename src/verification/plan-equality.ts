import { hasNames, type Link } from '#formula';
import { equality } from './equality.ts';
import { measureLink } from './measure-link.ts';
import type { Plan } from './plan.ts';
import type { Relation } from './subject.ts';

/** What every relation knows of its link. */
export function relationOf(link: Link, judge: Relation['judge']): Relation {
  return { index: link.index, tex: link.tex, sign: link.sign, range: link.range, judge };
}

/** Measures a link once at each point. */
export function once(link: Link, tex: string): Plan['measure'] {
  return (context) => [measureLink(link, context.environment(), tex)];
}

/** Both sides equal. */
export function planEquality(link: Link, tex: string): Plan {
  return {
    kind: 'equality',
    relation: relationOf(link, (observations) =>
      equality(
        observations.flatMap(({ levels }) => levels),
        !hasNames(link),
      ),
    ),
    measure: once(link, tex),
  };
}
