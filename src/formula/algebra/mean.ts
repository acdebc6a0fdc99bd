import { real } from '#numerics';
import { TermAccount } from '../account.ts';
import type { Environment } from '../environment.ts';
import type { Outcome } from '../event.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import type { Evaluate } from '../tree.ts';
import { AtomicLaw, Law, type Value, type Vector } from '../value.ts';
import { accumulate } from './accumulate.ts';
import { Collector } from './collector.ts';
import { add } from './add.ts';
import { magnitude } from './magnitude.ts';
import { multiply } from './multiply.ts';
import { spaceRule } from './space-rule.ts';

/** The mean of an expression under a law: a quadrature against its density, or a sum over its points. */
export function mean(law: Value, at: (point: Vector) => Value, range: Range): Value {
  if (law instanceof AtomicLaw) return meanOverPoints(law, at, range);
  if (!(law instanceof Law)) {
    throw new FormulaError('wrong-type/expectation-law', range, { value: shapeOf(law) });
  }
  return accumulate(
    spaceRule(law, range),
    (point) => {
      const density = law.density(point);
      // Where a density underflows its share does too, even of an expression that is infinite there, such as its logarithm.
      if (real(density) === 0) return undefined;
      const value = at(point);
      gauge.scale *= magnitude(density);
      return multiply(density, value, range);
    },
    range,
  );
}

/** The mean of an expression over everything that may happen, each outcome binding its names. */
export function meanOverOutcomes(
  outcomes: () => Iterable<Outcome>,
  evaluate: Evaluate,
  environment: Environment,
  range: Range,
): Value {
  const collector = new Collector('\\sum', range);
  for (const { probability, bindings } of outcomes()) {
    if (probability === 0) continue;
    let bound = environment;
    for (const [name, value] of Object.entries(bindings)) bound = bound.bind(name, value);
    const value = multiply(probability, evaluate(bound), range);
    gauge.scale *= probability;
    collector.take(value);
  }
  return collector.close();
}

function meanOverPoints(law: AtomicLaw, at: (point: Vector) => Value, range: Range): Value {
  const account = new TermAccount();
  let sum: Value = 0;
  law.points.forEach((point, i) => {
    const weight = law.weights[i] ?? 0;
    const term = multiply(weight, at(point), range);
    sum = i === 0 ? term : add(sum, term, range);
    account.entry(weight * gauge.scale, range);
  });
  account.close();
  return sum;
}
