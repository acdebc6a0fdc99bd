import { lists, matrices } from '../chapters.ts';
import type { Group } from '../registry.ts';
import { brackets } from './bracket.ts';
import { parseEllipsis } from './ellipsis.ts';
import { fractions } from './fraction.ts';
import { blackboard, calligraphic, orders } from './meaning-letter.ts';
import { numbers } from './number.ts';
import { products } from './product.ts';
import { powers } from './superscript.ts';
import { sums } from './sum.ts';
import { symbols } from './symbol-grammar.ts';
import { upright } from './word.ts';

/** What a chapter reads that its token alone does not call for. */
const continued: readonly Group[] = [
  {
    name: 'suffixes',
    postfix: {
      "'": (...place) => lists.now.parsePrime(...place),
      _: (...place) => lists.now.parseSubscript(...place),
    },
  },
  {
    name: 'environments',
    prefix: { '\\begin': (...place) => matrices.now.parseEnvironment(...place) },
  },
  { name: 'direct sums', prefix: { '\\cdots': parseEllipsis } },
];

/** The groups of operators that every formula may use at once; those of the chapters come on demand. */
export const core: readonly Group[] = [
  numbers,
  symbols,
  brackets,
  sums,
  products,
  powers,
  fractions,
  calligraphic,
  blackboard,
  orders,
  upright,
  ...continued,
];
