import { operations, type Scalar, type TensorRule } from '#numerics';
import { TermAccount } from '../account.ts';
import { gauge, state } from '../gauge.ts';
import type { Range } from '../range.ts';
import type { Value } from '../value.ts';
import { add, subtract } from './add.ts';
import { magnitude } from './magnitude.ts';
import { multiply } from './multiply.ts';

/**
 * A weighted sum over the nodes of an embedded rule; the difference to its coarser companion is the stated error.
 *
 * @param integrand evaluated at a node, a column of the rule's dimension; undefined where it contributes nothing
 * @param length a common factor of all weights
 */
export function accumulate(
  rule: TensorRule,
  integrand: (node: readonly number[]) => Value | undefined,
  range: Range,
  length: Scalar = 1,
): Value {
  const account = new TermAccount();
  let fine: Value | undefined;
  let coarse: Value | undefined;
  for (let i = 0; i < rule.nodes.length; i += 1) {
    const weight = rule.weights[i] ?? 0;
    const light = rule.coarse[i] ?? 0;
    const value = integrand(rule.nodes[i] ?? []);
    if (value === undefined) continue;
    const size = Math.abs(weight) * gauge.scale;
    if (typeof value === 'number' && (fine === undefined || typeof fine === 'number')) {
      fine = (fine ?? 0) + weight * value;
      coarse = (typeof coarse === 'number' ? coarse : 0) + light * value;
    } else {
      fine = plus(fine, multiply(weight, value, range), range);
      coarse = plus(coarse, multiply(light, value, range), range);
    }
    account.entry(size, range);
  }
  account.close();
  operations.count += 1;
  if (fine === undefined || coarse === undefined) return 0;
  const scale = gauge.scale;
  if (scale > 0) state('quadrature', magnitude(subtract(fine, coarse, range)) / scale);
  gauge.scale = scale * magnitude(length);
  return length === 1 ? fine : multiply(length, fine, range);
}

function plus(sum: Value | undefined, term: Value, range: Range): Value {
  return sum === undefined ? term : add(sum, term, range);
}
