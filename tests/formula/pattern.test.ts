import { beforeAll, describe, expect, it } from 'vitest';
import { fetchAll } from '../../src/numerics/index.ts';
import { outline, parse, skipped, unknownNames } from '../../src/formula/index.ts';

const { raw } = String;
const of = (tex: string) => outline(parse(tex, unknownNames));
const continuity = raw`\frac{\partial}{\partial t}p_t(\boldsymbol{x}_t) = -\nabla_{\boldsymbol{x}_t}\cdot\big(\boldsymbol{f}_t(\boldsymbol{x}_t)\,p_t(\boldsymbol{x}_t)\big)`;

/** How much is skipped where the fragment is found in the formula. */
const cost = (fragment: string, formula: string) => skipped(of(fragment), of(formula));

beforeAll(fetchAll);

describe('outline', () => {
  it('is plain data without the brackets that only group', () => {
    expect(of('(a + (b - 2)) c')).toEqual([
      'product',
      ['sum', ['name a'], ['sum', ['name b'], ['minus', ['number 2']]]],
      ['name c'],
    ]);
  });

  it('keeps relations, subscripts, dots and the names that run', () => {
    expect(of(raw`\dot{\sigma}_t = \sum_{k=1}^{n} a_k`)).toEqual([
      'relation =',
      ['dot', ['name \\sigma', ['name t']]],
      ['summation \\sum', ['name a', ['name k']], ['number 1'], ['name n'], ['name k']],
    ]);
  });
});

describe('a fragment', () => {
  it('is found below what it does not mention', () => {
    expect(cost(raw`\nabla\cdot f`, continuity)).toBeGreaterThan(0);
    expect(cost(raw`\nabla\cdot (f p)`, continuity)).toBeGreaterThan(0);
    expect(cost(raw`\frac{\partial p}{\partial t}`, continuity)).toBeGreaterThan(0);
  });

  it('is not found where its operator or its name is another', () => {
    expect(cost(raw`\nabla f`, continuity)).toBeNull();
    expect(cost(raw`\nabla\cdot g`, continuity)).toBeNull();
    expect(cost(raw`\frac{d p}{dt}`, continuity)).toBeNull();
  });

  it('stands for names with subscripts, primes and bold type, and not the other way round', () => {
    expect(cost('x', raw`\boldsymbol{x}_t`)).not.toBeNull();
    expect(cost('h', raw`h'`)).not.toBeNull();
    expect(cost(raw`\boldsymbol{x}_t`, 'x')).toBeNull();
    expect(cost(raw`\boldsymbol{x}`, 'x + y')).toBeNull();
  });

  it('may turn sums, products and equations around, and nothing else', () => {
    expect(cost('b + a', 'a + b')).not.toBeNull();
    expect(cost('b = a', 'a = b')).not.toBeNull();
    expect(cost(raw`\frac{b}{a}`, raw`\frac{a}{b}`)).toBeNull();
    expect(cost('b - a', 'a - b')).toBeNull();
  });

  it('costs nothing where it is the formula itself, and more the more is skipped', () => {
    expect(cost(continuity, continuity)).toBe(0);
    const near = cost(raw`\nabla\cdot f`, raw`\nabla\cdot f = 0`);
    const far = cost(raw`\nabla\cdot f`, continuity);
    expect(near).toBeLessThan(far ?? 0);
    expect(cost('a + b', 'a + b')).toBeLessThan(cost('b + a', 'a + b') ?? 0);
  });

  it('with many equal parts is answered in a moment', () => {
    const sum = (terms: number) => of(new Array(terms).fill('x_{a+b}').join(' + '));
    const start = performance.now();
    expect(skipped(sum(60), sum(120))).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
