import * as numerics from '#numerics';
import { directSum } from '../algebra/direct-sum.ts';
import { pointwise } from '../algebra/point.ts';
import { rankOf } from '../algebra/rank-of.ts';
import { hadamard, squareMatrix } from '../algebra/square-matrix.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import type { Token } from '../lexer.ts';
import { isNode, node } from '../node.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Range } from '../range.ts';
import type { Group, Prefix } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { isNumeric, isVector, Picture, type Numeric, type Value } from '../value.ts';
import { parseArgument } from './argument.ts';
import { ellipsis } from './ellipsis.ts';

/** `\det A`. */
export const determinant: Operator<null> = {
  name: 'determinant',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a determinant has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const matrix = squareMatrix(evaluate(environment), '\\det', self.range);
      gauge.scale = hadamard(matrix, gauge.scale);
      return numerics.determinant(matrix);
    };
  },
  read: (self, read) => `\\det${parenthesised(self.parts.map((part) => read(part)).join(''))}`,
};

/** `\operatorname{tr} A`. */
export const trace: Operator<null> = {
  name: 'trace',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a trace has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) =>
      numerics.trace(squareMatrix(evaluate(environment), '\\operatorname{tr}', self.range));
  },
  read: (self, read) => `\\operatorname{tr}${parenthesised(self.parts.map((part) => read(part)).join(''))}`,
};

/** `\\operatorname{diag}(a, b, \\dots)`: the matrix with numbers or square blocks on its diagonal; of a column, with its entries. */
export const diagonal: Operator<null> = {
  name: 'diagonal',
  compile(self, compile) {
    const cells = self.parts.map((part) => (isNode(part, ellipsis) ? null : pointwise(part, compile)));
    return (environment) => {
      let scale = 0;
      const blocks = cells.map((cell) => {
        const value = cell?.(environment) ?? null;
        scale += cell === null ? 0 : gauge.scale;
        return value;
      });
      gauge.scale = scale;
      const whole = blocks.filter((block) => block !== null);
      const [only] = whole;
      if (whole.length < blocks.length) return new Picture([numbersOn(blocks, self.range)], true);
      return directSum(
        blocks.length === 1 && only !== undefined && isVector(only) ? only : whole,
        self.range,
      );
    };
  },
  read: (self, read) =>
    `\\operatorname{diag}\\left(${self.parts.map((part) => bare(read(part))).join(',')}\\right)`,
};

/** `\\operatorname{rank} A`: the number of pivots of an elimination that are not explained by rounding. */
export const rank: Operator<null> = {
  name: 'rank',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a rank has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const value = rankOf(evaluate(environment), self.range);
      gauge.scale = value;
      return value;
    };
  },
  read: (self, read) => `\\operatorname{rank}${parenthesised(self.parts.map((part) => read(part)).join(''))}`,
};

function numbersOn(blocks: readonly (Value | null)[], range: Range): readonly (Numeric | null)[] {
  return blocks.map((block) => {
    if (block === null || isNumeric(block)) return block;
    throw new FormulaError('wrong-type/diagonal', range, { value: shapeOf(block) });
  });
}

function parseDiagonal(parser: Parser, token: Token): Node {
  const open = parser.expect('(');
  const parts = parser.fresh(() => {
    const list = [parser.expression()];
    while (parser.take(',')) list.push(parser.expression());
    parser.expect(')', open);
    return list;
  });
  return node(diagonal, parts, null, parser.rangeSince(token));
}

/** Parses the one operand behind `rank`, with what stands below its bracket. */
function parseRank(parser: Parser, token: Token): Node {
  const operand = parser.operand();
  return node(rank, [operand], null, parser.rangeSince(token));
}

function prefix(operator: Operator<null>): Prefix {
  return (parser, token) => node(operator, [parseArgument(parser)], null, parser.rangeSince(token));
}

export const matrices: Group = {
  name: 'matrices',
  prefix: {
    '\\det': prefix(determinant),
    '\\operatorname{tr}': prefix(trace),
    '\\operatorname{diag}': parseDiagonal,
    '\\operatorname{rank}': parseRank,
  },
};
