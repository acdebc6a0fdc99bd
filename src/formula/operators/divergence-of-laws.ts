import { div, log, mul, real } from '#numerics';
import { accumulate } from '../algebra/accumulate.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { spaceRule } from '../algebra/space-rule.ts';
import { totalVariation } from '../algebra/total-variation.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Group, Prefix } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { distanceOfTables } from './distance-of-tables.ts';
import { Law, Table, type Value } from '../value.ts';
import { parseArguments } from './call-grammar.ts';

/** `\mathrm{TV}(p, q)`, half the integral of |p − q|, or `\mathrm{KL}(p \Vert q)`, the relative entropy. */
export const divergenceOfLaws: Operator<{ readonly name: 'TV' | 'KL' }> = {
  name: 'distance of laws',
  compile(self, compile) {
    const [first, second] = self.parts;
    if (first === undefined || second === undefined) throw new Error('two laws are compared');
    const left = compile(first);
    const right = compile(second);
    return (environment) => {
      const [a, b] = [left(environment), right(environment)];
      if (a instanceof Table && b instanceof Table) return distanceOfTables(a, b, self);
      const p = asLaw(a, first);
      const q = asLaw(b, second);
      return self.data.name === 'TV' ? totalVariation(p, q, self.range) : relativeEntropy(p, q, self);
    };
  },
  read(self, read) {
    const laws = self.parts.map((part) => bare(read(part, 'function')));
    return `\\mathrm{${self.data.name}}\\left(${laws.join(self.data.name === 'TV' ? ',' : '\\,\\Vert\\,')}\\right)`;
  },
};

function relativeEntropy(p: Law, q: Law, self: Node): Value {
  return accumulate(
    spaceRule(p, self.range),
    (point) => {
      const density = p.density(point);
      // Where p underflows its share of the integral does too.
      if (real(density) === 0) return undefined;
      const share = mul(density, log(div(density, q.density(point))));
      gauge.scale = magnitude(share) + magnitude(density);
      return share;
    },
    self.range,
  );
}

function asLaw(value: Value, part: Node): Law {
  if (value instanceof Law) return value;
  throw new FormulaError('wrong-type/law', part.range, { value: shapeOf(value) });
}

function named(name: 'TV' | 'KL'): Prefix {
  return (parser: Parser, token: Token) => {
    const { parts } = parseArguments(parser);
    if (parts.length !== 2) {
      throw new FormulaError('wrong-size/two-laws', parser.rangeSince(token), { name, given: parts.length });
    }
    return node(divergenceOfLaws, parts, { name }, parser.rangeSince(token));
  };
}

export const divergences: Group = {
  name: 'distances of laws',
  prefix: { '\\mathrm{TV}': named('TV'), '\\mathrm{KL}': named('KL') },
};
