import { Dual, expm, part, primal, real, scale, type Scalar } from '#numerics';
import { gauge } from '../gauge.ts';
import type { Matrix } from '../value.ts';

type Real = readonly (readonly Scalar[])[];

/**
 * The exponential of a real square matrix; derivatives in its entries are kept.
 *
 * The gauge's scale is the size of the result times 1 + the size of the argument's terms, times how far ‖e^{A/2}‖²
 * exceeds ‖e^A‖: nothing for a normal matrix, the hump of a sheared one.
 */
export function exponentialOfMatrix(a: Real): Matrix {
  const terms = gauge.scale;
  const value = withDerivatives(a);
  const half = sizeOf(expm(a.map((row) => scale(0.5, row.map(real)))));
  const size = sizeOf(value);
  const hump = size === 0 ? 1 : Math.max(1, (half * half) / (Math.sqrt(a.length) * size));
  gauge.scale = totalOf(value) * (1 + terms) * hump;
  return value;
}

/** exp(A + Eε) is exp A + ε times the upper right block of exp((A, E; 0, A)). */
function withDerivatives(a: Real): Real {
  const tag = Math.max(0, ...a.flatMap((row) => row.map((x) => (x instanceof Dual ? x.tag : 0))));
  if (tag === 0) return expm(a);
  const d = a.length;
  const plain = a.map((row) => row.map((x) => primal(x, tag)));
  const both = withDerivatives([
    ...plain.map((row, i) => [...row, ...(a[i] ?? []).map((x) => part(x, tag))]),
    ...plain.map((row) => [...row.map(() => 0), ...row]),
  ]);
  return both
    .slice(0, d)
    .map((row) => row.slice(0, d).map((x, j): Scalar => new Dual(tag, x, row[d + j] ?? 0)));
}

/** The Frobenius norm of the real parts. */
function sizeOf(a: Real): number {
  return Math.hypot(...a.flatMap((row) => row.map(real)));
}

function totalOf(a: Real): number {
  return a.reduce((sum, row) => sum + row.reduce<number>((within, x) => within + Math.abs(real(x)), 0), 0);
}
