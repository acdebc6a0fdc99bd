import type { Group } from '../registry.ts';
import { cardinalities } from './cardinality.ts';
import { brackets } from './bracket.ts';
import { compositions } from './composition.ts';
import { convolutions } from './convolution.ts';
import { evaluations } from './evaluated-at.ts';
import { directSums } from './direct-sum.ts';
import { extrema } from './extremum.ts';
import { fractions } from './fraction.ts';
import { countings } from './counting.ts';
import { divergences } from './divergence-of-laws.ts';
import { expectations } from './expectation-grammar.ts';
import { functions } from './function.ts';
import { integrals } from './integral-grammar.ts';
import { laplacians } from './laplace.ts';
import { limitsOfSequences } from './limit.ts';
import { environments } from './environment-grammar.ts';
import { matrices } from './matrix.ts';
import { nablas } from './nabla-grammar.ts';
import { normals } from './normal.ts';
import { norms } from './norm.ts';
import { numbers } from './number.ts';
import { places } from './optimum.ts';
import { partials } from './partial.ts';
import { powers } from './superscript.ts';
import { products } from './product.ts';
import { recordedNotions } from './recorded-grammar.ts';
import { remainders } from './remainder.ts';
import { roundings } from './rounding.ts';
import { sets } from './set.ts';
import { summations } from './summation-grammar.ts';
import { suffixes } from './suffix.ts';
import { sums } from './sum.ts';
import { softmaxes } from './softmax.ts';
import { squareRoots } from './square-root.ts';
import { symbols } from './symbol-grammar.ts';
import { upright } from './word.ts';

/** Every group of operators; later groups win where two register the same command. */
export const groups: readonly Group[] = [
  numbers,
  symbols,
  brackets,
  sums,
  products,
  powers,
  fractions,
  functions,
  squareRoots,
  matrices,
  environments,
  directSums,
  extrema,
  cardinalities,
  norms,
  nablas,
  partials,
  places,
  integrals,
  summations,
  expectations,
  normals,
  divergences,
  compositions,
  convolutions,
  evaluations,
  laplacians,
  suffixes,
  limitsOfSequences,
  remainders,
  recordedNotions,
  sets,
  countings,
  softmaxes,
  roundings,
  upright,
];
