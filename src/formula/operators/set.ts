import { finiteSet } from '../algebra/finite-set.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Group } from '../registry.ts';
import type { Operator } from '../tree.ts';
import { compileList, parseList } from './list.ts';

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

export const sets: Group = {
  name: 'sets',
  prefix: {
    '\\{': (parser, token) => {
      const elements = parser.isAt('\\}') ? [] : parser.fresh(() => parseList(parser));
      parser.expect('\\}', token);
      return node(set, elements, null, parser.rangeSince(token));
    },
  },
};
