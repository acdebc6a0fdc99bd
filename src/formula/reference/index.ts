import { cardinalitiesReference } from './cardinalities.ts';
import { bracketsReference } from './brackets.ts';
import { compositionReference } from './composition.ts';
import type { GroupReference } from './construct.ts';
import { convolutionReference } from './convolution.ts';
import { countingReference } from './counting.ts';
import { directSumsReference } from './direct-sums.ts';
import { environmentsReference } from './environments.ts';
import { extremaReference } from './extrema.ts';
import { distancesReference } from './distances.ts';
import { evaluationReference } from './evaluation.ts';
import { expectationsReference } from './expectations.ts';
import { fractionsReference } from './fractions.ts';
import { functionsReference } from './functions.ts';
import { integralsReference } from './integrals.ts';
import { laplaciansReference } from './laplacians.ts';
import { limitsReference } from './limits.ts';
import { matricesReference } from './matrices.ts';
import { nablaReference } from './nabla.ts';
import { namesReference } from './names.ts';
import { normalLawsReference } from './normal-laws.ts';
import { normsReference } from './norms.ts';
import { numbersReference } from './numbers.ts';
import { partialDerivativesReference } from './partial-derivatives.ts';
import { placesReference } from './places.ts';
import { powersReference } from './powers.ts';
import { productsReference } from './products.ts';
import { recordedReference } from './recorded.ts';
import { relationsReference } from './relations.ts';
import { remaindersReference } from './remainders.ts';
import { roundingReference } from './rounding.ts';
import { setsReference } from './sets.ts';
import { softmaxReference } from './softmax.ts';
import { squareRootsReference } from './square-roots.ts';
import { structureReference } from './structure.ts';
import { suffixesReference } from './suffixes.ts';
import { summationsReference } from './summations.ts';
import { sumsReference } from './sums.ts';
import { wordsReference } from './words.ts';

export type { Construct, Example, GroupReference, Place } from './construct.ts';
export { errors, type ErrorEntry, type ErrorGroup, type Excerpt } from './errors.ts';
export { given } from './given.ts';
export { run } from './run.ts';
export { operatorText, wordedOperators } from './operator-words.ts';
export { signature, typeText, typeWords } from './type-words.ts';

/** The language, construct by construct, in the order in which one learns it. */
export const reference: readonly GroupReference[] = [
  structureReference,
  relationsReference,
  numbersReference,
  namesReference,
  wordsReference,
  bracketsReference,
  sumsReference,
  productsReference,
  powersReference,
  fractionsReference,
  partialDerivativesReference,
  squareRootsReference,
  functionsReference,
  normsReference,
  matricesReference,
  environmentsReference,
  directSumsReference,
  extremaReference,
  placesReference,
  cardinalitiesReference,
  nablaReference,
  laplaciansReference,
  evaluationReference,
  suffixesReference,
  integralsReference,
  summationsReference,
  setsReference,
  countingReference,
  roundingReference,
  softmaxReference,
  expectationsReference,
  normalLawsReference,
  distancesReference,
  compositionReference,
  convolutionReference,
  limitsReference,
  remaindersReference,
  recordedReference,
];
