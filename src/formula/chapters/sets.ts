import type { Group } from '../registry.ts';
import { cardinalities } from '../operators/cardinality.ts';
import { countings } from '../operators/counting.ts';
import { extrema } from '../operators/extremum.ts';
import { places } from '../operators/optimum.ts';
import { recordedNotions } from '../operators/recorded-grammar.ts';
import { roundings } from '../operators/rounding.ts';
import { sets } from '../operators/set.ts';
import { summations } from '../operators/summation-grammar.ts';

export { pairs, sameSet } from '../algebra/finite-set.ts';

/** Sets, sums over them, and what is counted or chosen in them. */
export const groups: readonly Group[] = [
  cardinalities,
  countings,
  extrema,
  places,
  recordedNotions,
  roundings,
  sets,
  summations,
];
