import { intervalRule, neg, real, sub, tensorRule, type Scalar } from '#numerics';
import { TermAccount } from '../account.ts';
import { FormulaError } from '../error.ts';
import { gauge, spend } from '../gauge.ts';
import type { Range } from '../range.ts';
import type { Law, Value } from '../value.ts';
import { accumulate } from './accumulate.ts';
import { add } from './add.ts';
import { multiply } from './multiply.ts';

/** How many widths from its centre a law may still have mass that float64 can tell from 0. */
const reach = 20;
/** Where sign changes of p − q are looked for, per width of the narrower law. */
const density = 3;
const nodes = 16;

/**
 * ½ ∫ |p − q| in one dimension, integrated between the sign changes of p − q so that no panel has a kink.
 *
 * @throws FormulaError `wrong-size` above one dimension
 */
export function totalVariation(p: Law, q: Law, range: Range): Value {
  const [pc, qc] = [p.centre[0] ?? 0, q.centre[0] ?? 0];
  const [pw, qw] = [p.width[0] ?? 1, q.width[0] ?? 1];
  if (p.centre.length !== 1 || q.centre.length !== 1) {
    throw new FormulaError('wrong-size/total-variation', range);
  }
  const difference = (x: number): Scalar => sub(p.density([x]), q.density([x]));
  const from = Math.min(pc - reach * pw, qc - reach * qw);
  const to = Math.max(pc + reach * pw, qc + reach * qw);
  const narrow = Math.min(pw, qw);
  // Laws of very different widths would be scanned for ever.
  spend(((to - from) * density) / narrow, range);
  const account = new TermAccount();
  let sum: Value = 0;
  for (const [a, b] of panels(
    signChanges((x) => real(difference(x)), from, to, narrow / density),
    4 * narrow,
  )) {
    let size = 0;
    const piece = accumulate(
      tensorRule([intervalRule(a, b, nodes)]),
      ([x = 0]) => {
        const [first, second] = [p.density([x]), q.density([x])];
        size += real(first) - real(second);
        gauge.scale = Math.abs(real(first)) + Math.abs(real(second));
        return sub(first, second);
      },
      range,
    );
    sum = add(sum, size < 0 ? negated(piece) : piece, range);
    account.entry(gauge.scale, range);
  }
  account.close();
  gauge.scale /= 2;
  return multiply(0.5, sum, range);
}

function negated(piece: Value): Value {
  return neg(piece as Scalar);
}

/** The ends of the pieces on which a function has one sign. */
function signChanges(f: (x: number) => number, from: number, to: number, step: number): number[] {
  const ends = [from];
  let before = f(from);
  for (let x = from; x < to; x += step) {
    const after = f(x + step);
    if (before * after < 0) ends.push(root(f, x, x + step));
    before = after;
  }
  return [...ends, to];
}

/** The pieces between ends, cut into panels no longer than a width. */
function panels(ends: readonly number[], width: number): [number, number][] {
  return ends.slice(1).flatMap((end, i) => {
    const start = ends[i] ?? end;
    const count = Math.max(1, Math.ceil((end - start) / width));
    const at = (k: number): number => start + ((end - start) * k) / count;
    return Array.from({ length: count }, (_, k): [number, number] => [at(k), at(k + 1)]);
  });
}

function root(f: (x: number) => number, a: number, b: number): number {
  let [low, high] = [a, b];
  const sign = Math.sign(f(low));
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(f(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
