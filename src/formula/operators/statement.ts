import { operations, real } from '#numerics';
import { subtract } from '../algebra/add.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import { span } from '../range.ts';
import type { Evaluate, Link, Node, Operator } from '../tree.ts';
import { shapeOf } from '../shape.ts';
import { isScalar } from '../value.ts';

/** The sign of each relation; its sides are the parts, two by two. */
interface StatementData {
  readonly signs: readonly string[];
}

/** Half the spacing of the float64 numbers next to 1. */
const roundoff = 2 ** -53;

/** Whether relations hold together, as 1 or 0; equal sides may differ by what their rounding explains. */
export const statement: Operator<StatementData> = {
  name: 'truth of a statement',
  compile(self, compile) {
    const tests = self.data.signs.map((sign, i) => {
      const [left, right] = [self.parts[2 * i], self.parts[2 * i + 1]];
      if (left === undefined || right === undefined) throw new Error('a relation has two sides');
      return truthOf(sign, left, right, compile);
    });
    return (environment) => {
      const before = operations.count;
      const isTrue = tests.every((test) => test(environment));
      operations.count = before;
      gauge.scale = 1;
      return isTrue ? 1 : 0;
    };
  },
  read: ({ parts, data: { signs } }, read) => {
    const rows = signs.map((sign, i) =>
      [parts[2 * i], parts[2 * i + 1]]
        .map((side) => (side === undefined ? '' : bare(read(side))))
        .join(` ${sign} `),
    );
    return `\\left[${rows.join(',\\ ')}\\right]`;
  },
};

function truthOf(
  sign: string,
  left: Node,
  right: Node,
  compile: (part: Node) => Evaluate,
): (environment: Parameters<Evaluate>[0]) => boolean {
  const [first, second] = [pointwise(left, compile), pointwise(right, compile)];
  const range = span(left.range, right.range);
  return (environment) => {
    const before = operations.count;
    const a = first(environment);
    const { scale } = gauge;
    const b = second(environment);
    const tolerance = (operations.count - before) * roundoff * (scale + gauge.scale);
    const stated = Object.values(gauge.stated).reduce((sum, error) => sum + error, 0) * (scale + gauge.scale);
    const slack = tolerance + stated;
    if (sign === '=' || sign === '\\ne') return magnitude(subtract(a, b, range)) <= slack === (sign === '=');
    if (!isScalar(a) || !isScalar(b)) {
      const odd = isScalar(a) ? b : a;
      throw new FormulaError('wrong-type/ordered', range, { value: shapeOf(odd) });
    }
    const ahead = real(b) - real(a);
    if (sign === '<') return ahead > slack;
    if (sign === '>') return -ahead > slack;
    return sign === '\\le' ? ahead >= -slack : ahead <= slack;
  };
}

/** The statement that several links make together. */
export function statementOf(links: readonly Link[]): Node {
  const parts = links.flatMap(({ left, right }) => [left, right]);
  const [first] = links;
  const range = span(first?.range ?? { start: 0, end: 0 }, links.at(-1)?.range ?? { start: 0, end: 0 });
  return node(statement, parts, { signs: links.map(({ sign }) => sign) }, range);
}
