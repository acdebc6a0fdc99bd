import { abs, add, div, log, mul, real, sub, type Scalar } from '#numerics';
import { TermAccount } from '../account.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { shapeOf } from '../shape.ts';
import type { Node } from '../tree.ts';
import { isScalar, type Table, type Value } from '../value.ts';

/** KL and TV of two laws on one finite set, which are given by the tables of their probabilities. */
export function distanceOfTables(p: Table, q: Table, self: Node<{ readonly name: 'TV' | 'KL' }>): Value {
  const [left, right] = [p.entries.filter(isScalar), q.entries.filter(isScalar)];
  if (left.length !== right.length) {
    throw new FormulaError('wrong-size/tables', self.range, { left: shapeOf(p), right: shapeOf(q) });
  }
  const account = new TermAccount();
  let sum: Scalar = 0;
  left.forEach((probability, i) => {
    const other = right[i] ?? 0;
    const term = self.data.name === 'TV' ? mul(0.5, abs(sub(probability, other))) : share(probability, other);
    sum = add(sum, term);
    const size = self.data.name === 'TV' ? magnitude(other) : magnitude(term);
    account.entry(size + magnitude(probability), self.range);
  });
  account.close();
  gauge.scale = Math.max(gauge.scale, magnitude(sum));
  return sum;
}

/** p log(p/q); 0 for p = 0. */
function share(p: Scalar, q: Scalar): Scalar {
  return real(p) === 0 ? 0 : mul(p, log(div(p, q)));
}
