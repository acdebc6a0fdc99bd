import { describe, expect, it } from 'vitest';
import { average, family, map, ofEvents, range, table, type Event, type Scope } from '#formula';
import { errorOf } from '../error-of.ts';
import { rawValueOf, valueOf } from '../value-of.ts';

const { raw } = String;

/** The arguments as text: `x_3=1` for a variable with a value, `x_3` for a free one. */
function told(events: readonly Event[]): string {
  return events
    .map(
      ({ name, indexes, value }) =>
        `${name}_${indexes.map(Number).join()}${value === undefined ? '' : `=${Number(value)}`}`,
    )
    .join(' ');
}

let heard = '';
const scope: Scope = {
  bindings: {
    t: 3,
    b: 7,
    p: ofEvents((groups, given) => {
      heard = [groups.map(told).join('; '), told(given)].join(' | ');
      return 0.5;
    }),
    x: family((i: number) => (i < 3 ? 10 * i : undefined)),
    z: family((i: number) => i),
    f: map((...values: number[]) => values.reduce((sum, value) => sum + value, 0)),
    r: table([0.5, 0.5]),
    q: table([0.25, 0.75]),
    '\\mathcal{P}': average('j', [
      [1, 0.25],
      [2, 0.75],
    ]),
  },
  domains: { z: range(0, 2) },
};

/** What a function of random variables hears of a call. */
function hears(call: string): string {
  valueOf(call, scope);
  return heard;
}

describe('a function of random variables', () => {
  it('hears which variables its arguments are, and their values', () => {
    expect(hears(raw`p(x_1\mid x_2)`)).toBe('x_1=10 | x_2=20');
    expect(hears(raw`p(x_t=b|x_{t-1})`)).toBe('x_3=7 | x_2=20');
    expect(hears('p(b)')).toBe('b_=7 | ');
    expect(hears('p(0)')).toBe('_=0 | ');
  });

  it('hears of free variables', () => {
    expect(hears('p(x_t)')).toBe('x_3 | ');
    expect(hears(raw`p(x_1=\cdot\mid x_2)`)).toBe('x_1 | x_2=20');
    expect(hears(raw`p(\cdot)`)).toBe('_ | ');
  });

  it('hears of runs and of all variables below a subscript', () => {
    expect(hears(raw`p(z_1,\dots,z_t)`)).toBe('z_1=1 z_2=2 z_3=3 | ');
    expect(hears(raw`p(z_1;\dots;z_t)`)).toBe('z_1=1; z_2=2; z_3=3 | ');
    expect(hears(raw`p(x_1\mid z_{<t},z_{\le 1})`)).toBe('x_1=10 | z_1=1 z_2=2 z_1=1');
    expect(hears(raw`p(z_1=f(z_1),z_2=f(z_1,z_2),\dots,z_t=f(z_1,\dots,z_t))`)).toBe('z_1=1 z_2=3 z_3=6 | ');
  });

  it('is refused where it is not said which variables are meant', () => {
    expect(errorOf(raw`p(z_{>t}) = 1`, scope).message).toBe('it is not said which variables these are');
  });
});

describe('beside random variables', () => {
  it('a run of arguments is written out', () => {
    expect(valueOf(raw`f(z_1,\dots,z_t)`, scope)).toBe(6);
    expect(valueOf(raw`f(z_1,\dots,z_0)`, scope)).toBe(0);
  });

  it('an integral runs over every name of a run', () => {
    expect(valueOf(raw`\int (z_1+10z_2)\,dz_1\cdots dz_{t-1}`, scope)).toBe(99);
  });

  it('tables meet entry by entry', () => {
    expect(valueOf(raw`\mathrm{KL}(r\Vert q)`, scope)).toBeCloseTo(
      0.5 * Math.log(2) + 0.5 * Math.log(2 / 3),
      15,
    );
    expect(valueOf(raw`\mathrm{TV}(r, q)`, scope)).toBe(0.25);
    expect(rawValueOf(raw`2\log(r q)-\log(r^2)`, scope)).toBeInstanceOf(Object);
    expect(errorOf(raw`r + \operatorname{softmax}(b) = r`, scope).message).toBe(
      '`softmax` takes a column, not a number',
    );
  });

  it('a name that averages takes the mean of what stands in its brackets', () => {
    expect(valueOf(raw`\mathcal{P}[j^2]`, scope)).toBe(3.25);
  });

  it('a delta with two indices is 1 where they are equal', () => {
    expect(valueOf(raw`\sum_{i=1}^{t}\delta_{i,2}z_i+\delta_{tb}`, scope)).toBe(2);
  });

  it('the words of an argument or of a factor are a name', () => {
    expect(errorOf(raw`f(\text{centre}) = 1`, scope).message).toContain('centre');
    expect(errorOf(raw`2\cdot(\text{empty product}) = 1`, scope).message).toContain('emptyproduct');
  });
});
