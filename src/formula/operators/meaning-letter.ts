import { asymptotics, laws } from '../chapters.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import type { Group } from '../registry.ts';
import { numberSet } from './number-set.ts';
import { parseSymbol } from './symbol-grammar.ts';

const calligraphicO = '\\mathcal{O}';

/** The letter, with or without braces around it, in front of a bracket that comes next. */
function calledLetter(parser: Parser): string | undefined {
  const isGroup = parser.isAt('{') && parser.peek(2).text === '}';
  return parser.peek(isGroup ? 3 : 1).text === '(' ? parser.peek(isGroup ? 1 : 0).text : undefined;
}

/** `\mathcal` is part of a name, except for `\mathcal{N}(` and the remainder `\mathcal{O}(`. */
export const calligraphic: Group = {
  name: 'normal laws',
  prefix: {
    '\\mathcal': (parser, token) => {
      const letter = calledLetter(parser);
      const isRemainder =
        letter === 'O' &&
        (parser.names.guesses === true || !parser.names.isBound(calligraphicO, calligraphicO, 0));
      if (letter !== 'N' && !isRemainder) return parseSymbol(parser, token);
      parser.groupTokens();
      return isRemainder
        ? asymptotics.now.parseRemainder(parser, token)
        : laws.now.parseNormal(parser, token);
    },
  },
};

/** `\mathbb` is a number set except for `\mathbb{E}`, which takes the mean. */
export const blackboard: Group = {
  name: 'expectations',
  prefix: {
    '\\mathbb': (parser, token) => {
      const letter = parser
        .groupTokens()
        .map(({ text }) => text)
        .join('');
      if (letter === 'E') return laws.now.parseExpectation(parser, token);
      return node(numberSet, [], { letter }, parser.rangeSince(token));
    },
  },
};

/** `O` is a name, except for the remainder `O(h^p)`. */
export const orders: Group = {
  name: 'remainders',
  prefix: {
    O: (parser, token) =>
      parser.isAt('(') ? asymptotics.now.parseRemainder(parser, token) : parseSymbol(parser, token),
  },
};
