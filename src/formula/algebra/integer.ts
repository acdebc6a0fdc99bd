import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { type Value } from '../value.ts';

/** The value as an exact integer; undefined where it is none. */
export function asInteger(value: Value): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

/**
 * The value as an exact integer.
 *
 * @param what needs it, such as `a factorial`
 * @throws FormulaError `wrong-type`
 */
export function integerOf(value: Value, name: string, range: Range): bigint {
  const integer = asInteger(value);
  if (integer !== undefined) return integer;
  throw new FormulaError('wrong-type/integer', range, {
    name,
    value: typeof value === 'number' ? value : shapeOf(value),
  });
}

/** An integer as what it was made from: exact if one of the operands was, else the nearest floating-point number. */
export function likeOperands(integer: bigint, ...operands: readonly Value[]): number | bigint {
  return operands.some((operand) => typeof operand === 'bigint') ? integer : Number(integer);
}
