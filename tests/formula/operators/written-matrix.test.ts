import { describe, expect, it } from 'vitest';
import { family, type Scope } from '#formula';
import { errorOf } from '../error-of.ts';
import { valueOf } from '../value-of.ts';

const { raw } = String;
const A = [
  [2, 1],
  [1, 3],
];
const scope: Scope = {
  bindings: {
    A,
    d: 5,
    n: 4,
    x: [5, 6],
    R: family((k: number) => [
      [k, -k],
      [k, k],
    ]),
    '\\theta': family((k: number) => 10 * k),
  },
};

describe('a written matrix', () => {
  it('is a matrix of numbers, a column or a row', () => {
    expect(valueOf(raw`\begin{pmatrix}1&2\\3&n\end{pmatrix}`, scope)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(valueOf(raw`\begin{bmatrix}1\\n\end{bmatrix}`, scope)).toEqual([1, 4]);
    expect(valueOf(raw`\left[\begin{array}{c|c}1&n\end{array}\right]`, scope)).toEqual([[1, 4]]);
  });

  it('is put together from blocks, with zeros and identities of the size that fits', () => {
    expect(valueOf(raw`\begin{pmatrix}A&x\\0&1\end{pmatrix}`, scope)).toEqual([
      [2, 1, 5],
      [1, 3, 6],
      [0, 0, 1],
    ]);
    expect(valueOf(raw`\begin{pmatrix}A&I\\0&A\end{pmatrix}`, scope)).toEqual([
      [2, 1, 1, 0],
      [1, 3, 0, 1],
      [0, 0, 2, 1],
      [0, 0, 1, 3],
    ]);
  });

  it('gives a block of zeros that nothing sizes what is left of the dimension', () => {
    const value = valueOf(raw`\begin{pmatrix}A&0\\0&0\end{pmatrix}`, scope);
    expect(value).toHaveLength(5);
  });

  it('is a determinant between bars, a norm between double ones', () => {
    expect(valueOf(raw`\begin{vmatrix}1&2\\3&4\end{vmatrix}`, scope)).toBeCloseTo(-2, 12);
    expect(valueOf(raw`\begin{Vmatrix}3&0\\0&4\end{Vmatrix}`, scope)).toBe(5);
  });

  it('counts up between the blocks of a diagonal', () => {
    const tex = raw`\begin{pmatrix}\theta_1&0&\cdots&0\\0&\theta_2&\cdots&0\\\vdots&\vdots&\ddots&\vdots\\0&0&\cdots&\theta_n\end{pmatrix}`;
    expect(valueOf(tex, scope)).toEqual([
      [10, 0, 0, 0],
      [0, 20, 0, 0],
      [0, 0, 30, 0],
      [0, 0, 0, 40],
    ]);
    expect(errorOf(`${tex} = 0`, { bindings: { ...scope.bindings, n: 2 } }).message).toContain(
      '3 blocks are shown',
    );
  });

  it('counts up in pairs where the dots are two wide, and along one column', () => {
    const pair = raw`\begin{pmatrix}0&-\theta_1&\cdots&\cdots&0&0\\\theta_1&0&\cdots&\cdots&0&0\\\vdots&\vdots&\ddots&\ddots&\vdots&\vdots\\\vdots&\vdots&\ddots&\ddots&\vdots&\vdots\\0&0&\cdots&\cdots&0&-\theta_3\\0&0&\cdots&\cdots&\theta_3&0\end{pmatrix}`;
    expect(valueOf(raw`\det${pair}`, scope)).toBeCloseTo(36e6, -1);
    expect(valueOf(raw`\begin{pmatrix}\theta_1\\\vdots\\\theta_n\end{pmatrix}`, scope)).toEqual([
      10, 20, 30, 40,
    ]);
  });

  it('refuses blocks that do not fit, and ends that are missing', () => {
    expect(errorOf(raw`\begin{pmatrix}A&1\end{pmatrix} = 0`, scope).slug).toBe('wrong-size');
    expect(errorOf(raw`\begin{pmatrix}1&2\\3\end{pmatrix} = 0`, scope).slug).toBe('wrong-size');
    expect(errorOf(raw`A = \begin{pmatrix}1&2`, scope).slug).toBe('unbalanced');
    expect(errorOf(raw`A = \begin{pmatrix}1\end{bmatrix}`, scope).slug).toBe('unbalanced');
  });
});

describe('dots that cannot be filled in', () => {
  const toeplitz = Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 6 }, (__, j) => Math.max(0, i - j)),
  );
  const picture = raw`\begin{pmatrix}0\\1&0\\2&1&0\\\ddots&\ddots&\ddots&\ddots\\N-1&\ddots&2&1&0\end{pmatrix}`;
  const shown: Scope = { displayed: 'M', bindings: { M: toeplitz, N: 6 } };

  it('are compared with the matrix that the world names', () => {
    expect(() => errorOf(picture, shown)).toThrow('nothing is wrong');
    expect(errorOf(picture, { bindings: { N: 6 } }).slug).toBe('no-relation');
  });

  it('show no more than there is', () => {
    const small = toeplitz.slice(0, 3).map((row) => row.slice(0, 3));
    expect(errorOf(picture, { displayed: 'M', bindings: { M: small, N: 3 } }).slug).toBe('wrong-size');
    expect(errorOf(picture, { displayed: 'M', bindings: { M: 3, N: 3 } }).slug).toBe('wrong-type');
  });
});

describe('a direct sum', () => {
  it('counts up between terms around dots, after terms of another kind', () => {
    expect(valueOf(raw`\operatorname{diag}(7)\oplus\theta_1\oplus\cdots\oplus\theta_3`, scope)).toEqual([
      [7, 0, 0, 0],
      [0, 10, 0, 0],
      [0, 0, 20, 0],
      [0, 0, 0, 30],
    ]);
    expect(valueOf(raw`\operatorname{tr}\Big(\bigoplus_{k=1}^{n} R_k\Big)`, scope)).toBe(20);
    expect(errorOf(raw`A\oplus\cdots\oplus x = 0`, scope).slug).toBe('wrong-type');
    expect(errorOf(raw`1\oplus\cdots\oplus 1 = 0`, scope).slug).toBe('wrong-size');
  });
});
