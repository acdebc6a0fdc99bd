import { describe, expect, it } from 'vitest';
import { compare, Environment, group, understand, type Scope } from '#formula';
import { errorOf } from '../error-of.ts';
import { valueOf } from '../value-of.ts';

const { raw } = String;

/** The residual of an equation in units of its derived tolerance. */
function excess(tex: string, scope: Scope): number {
  const { links, definitions } = understand(tex, scope);
  return Math.max(
    ...links.map((link) => {
      const { difference, scale, operations } = compare(link, Environment.of(scope, definitions), tex);
      return difference / (operations * 2 ** -53 * scale);
    }),
  );
}

const shear = (x: number): Scope => ({
  bindings: {
    x,
    N: [
      [-1, x],
      [0, -1],
    ],
    M: [
      [2, 1, 0],
      [0.3, 3, 0.5],
      [0.1, 0, 1.5],
    ],
    '\\mathcal{R}': group((t) => [
      [1, t],
      [0, 1],
    ]),
  },
});

describe('functions of matrices', () => {
  it('keep their tolerance for sheared matrices, and are broken by a relative error of 1e-4', () => {
    const right = raw`\exp N = e^{-1}\begin{pmatrix}1&x\\0&1\end{pmatrix}`;
    for (const x of [0, 1, 50, 1e4]) expect(excess(right, shear(x))).toBeLessThanOrEqual(1);
    // What a strong shear costs is not known exactly, so that its tolerance is wide.
    for (const x of [0, 1, 50]) expect(excess(right.replace('=', '=1.0001'), shear(x))).toBeGreaterThan(1e3);
  });

  it('undo one another where there is a principal logarithm', () => {
    expect(excess(raw`\exp(\log M) = M`, shear(1))).toBeLessThanOrEqual(1);
    expect(excess(raw`\log(\exp M) = M`, shear(1))).toBeLessThanOrEqual(1);
    expect(excess(raw`\log(\exp M) = 1.0001 M`, shear(1))).toBeGreaterThan(1e3);
    expect(errorOf(raw`\log(-M) = M`, shear(1)).slug).toBe('wrong-type');
  });

  it('are powers with any real exponent, whole ones also negative', () => {
    expect(excess(raw`(M^{1/3})^3 = M`, shear(1))).toBeLessThanOrEqual(1);
    expect(excess(raw`M^{-2} M^2 = M^0`, shear(1))).toBeLessThanOrEqual(1);
    expect(excess(raw`M^{1.5} M^{-0.5} = M`, shear(1))).toBeLessThanOrEqual(1);
    expect(excess(raw`M^{1.5} M^{-0.5} = 1.0001M`, shear(1))).toBeGreaterThan(1e3);
  });

  it('have members at real parameters, where the world gives a group', () => {
    expect(valueOf(raw`\mathcal{R}^{1/2}\mathcal{R}^{x}`, shear(2))).toEqual([
      [1, 2.5],
      [0, 1],
    ]);
    expect(errorOf(raw`\mathcal{R} + 1 = 0`, shear(2)).slug).toBe('wrong-type');
  });

  it('are differentiated, twice as well', () => {
    const scope: Scope = { bindings: { t: 0.4, ...shear(1).bindings } };
    expect(excess(raw`\frac{d}{dt}\exp(tM) = M\exp(tM)`, scope)).toBeLessThanOrEqual(1);
    expect(excess(raw`\frac{d}{dt}\frac{d}{dt}\exp(tM) = M^2\exp(tM)`, scope)).toBeLessThanOrEqual(1);
    expect(excess(raw`\frac{d}{dt}\frac{d}{dt}\exp(tM) = 1.0001M^2\exp(tM)`, scope)).toBeGreaterThan(1e3);
  });
});
