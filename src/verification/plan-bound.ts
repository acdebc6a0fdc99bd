import type { Link } from '#formula';
import { inequality, type Demands } from './inequality.ts';
import { inequation } from './inequation.ts';
import type { Plan } from './plan.ts';
import { once, relationOf } from './plan-equality.ts';
import { rounded } from './rounded.ts';
import { sameIntegers } from './same-integers.ts';

export { inequality } from './inequality.ts';

/** Both sides equal as integers, exactly. */
export function planCount(link: Link, tex: string): Plan {
  return {
    kind: 'equality',
    relation: relationOf(link, (observations) => sameIntegers(observations.flatMap(({ levels }) => levels))),
    measure: once(link, tex),
  };
}

/** Two sides that differ everywhere. */
export function planDifference(link: Link, tex: string): Plan {
  return {
    kind: 'inequality',
    relation: relationOf(link, (observations) => inequation(observations.flatMap(({ levels }) => levels))),
    measure: once(link, tex),
  };
}

/** The left side rounded to the digits that the right side shows. */
export function planRounded(link: Link, tex: string, unit: number): Plan {
  return {
    kind: 'inequality',
    relation: relationOf(link, (observations) =>
      rounded(
        observations.flatMap(({ levels }) => levels),
        unit,
      ),
    ),
    measure: once(link, tex),
  };
}

/** One side below the other. */
export function planInequality(link: Link, tex: string, demands: Demands): Plan {
  return {
    kind: 'inequality',
    relation: relationOf(link, (observations) =>
      inequality(
        observations.flatMap(({ levels }) => levels),
        demands,
      ),
    ),
    measure: once(link, tex),
  };
}
