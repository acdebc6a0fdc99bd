import { finiteSet } from '../algebra/finite-set.ts';
import { gauge } from '../gauge.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Group } from '../registry.ts';
import type { Node, Operator } from '../tree.ts';
import { setTokens } from './cardinality.ts';
import { compileList, parseList } from './list.ts';
import { record } from './recorded.ts';

/** `\{a, b, c\}` and `\{q_1,\dots,q_n\}`: a finite set; an element that is named twice is in it once. */
export const set: Operator<null> = {
  name: 'set',
  compile(self, compile) {
    const evaluate = compileList(self.parts, compile);
    return (environment) => {
      const elements = evaluate(environment);
      gauge.scale = 0;
      return finiteSet(elements);
    };
  },
  read: (self, read) => `\\left\\{${self.parts.map((part) => bare(read(part))).join(',')}\\right\\}`,
};

/** `\{(X,Y):[X,B]=0\}`, `\{\text{fields}\}`: a set that is described, as it is written. */
function described(parser: Parser, open: Token): Node {
  setTokens(parser, open);
  const range = parser.rangeSince(open);
  return record(parser.tex.slice(range.start, range.end), [], range);
}

export const sets: Group = {
  name: 'sets',
  prefix: {
    '\\{': (parser, token) => {
      if (parser.isAt('\\text')) return described(parser, token);
      const elements = parser.isAt('\\}') ? [] : parser.fresh(() => parseList(parser));
      if (elements.length > 0 && parser.isAt(':')) return described(parser, token);
      parser.expect('\\}', token);
      return node(set, elements, null, parser.rangeSince(token));
    },
  },
};
