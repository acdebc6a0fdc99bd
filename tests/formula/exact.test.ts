import { describe, expect, it } from 'vitest';
import { compare, Environment, range, setOf, understand, type Comparison, type Scope } from '#formula';
import { errorOf } from './error-of.ts';
import { rawValueOf } from './value-of.ts';

const { raw } = String;

const scope: Scope = { bindings: { n: 30n, k: 4n, m: 7, x: 0.5, S: setOf([1, 2, 3]), D: setOf([1, 2]) } };
const value = (expression: string) => rawValueOf(expression, scope);

function compared(tex: string): Comparison {
  const { links, definitions } = understand(tex, scope);
  const [link] = links;
  if (link === undefined) throw new Error('there is a link');
  return compare(link, Environment.of(scope, definitions), tex);
}

describe('integers that the world binds exactly', () => {
  it('stay exact in sums, products, powers, factorials and binomials', () => {
    expect(value('n^{20}+1')).toBe(30n ** 20n + 1n);
    expect(value('n!')).toBe(265252859812191058636308480000000n);
    expect(value(raw`\binom{n}{k}`)).toBe(27405n);
    expect(value(raw`\sum_{i=0}^{n}\binom{n}{i}`)).toBe(2n ** 30n);
    expect(value(raw`\prod_{i=1}^{k} i`)).toBe(24n);
    expect(value('-n+m')).toBe(-23n);
  });

  it('make exact fractions, and integers of them again', () => {
    expect(value(raw`\frac{n}{k}\cdot 2`)).toBe(15n);
    expect(value(raw`\left\lfloor\frac{n}{k}\right\rfloor`)).toBe(7n);
    expect(value(raw`\left\lceil-\frac{n}{k}\right\rceil`)).toBe(-7n);
    expect(value(raw`n\bmod m`)).toBe(2n);
    expect(value('n^{-1} n')).toBe(1n);
  });

  it('are compared to the last digit', () => {
    expect(compared('n^{20} = n^{19}\\cdot30')).toMatchObject({ difference: 0, operations: 0 });
    expect(compared('n^{20} = n^{20}+1')).toMatchObject({ difference: 1, operations: 0, signed: 1 });
  });

  it('do not meet numbers that have been rounded', () => {
    expect(errorOf('n = n+x', scope)).toMatchObject({
      slug: 'wrong-type',
      message: 'an exact integer meets a number that has been rounded',
    });
    expect(errorOf('n = n^{x}', scope).slug).toBe('wrong-type');
  });

  it('are refused where they grow beyond bounds', () => {
    expect(errorOf('n = n^{n^{n}}', scope)).toMatchObject({ slug: 'too-much-work' });
    expect(errorOf('n = (n^{2000})!', scope)).toMatchObject({ slug: 'too-much-work' });
    expect(errorOf('1 = n/(k-4)', scope)).toMatchObject({ slug: 'failed-evaluation' });
  });
});

describe('numbers that count', () => {
  it('have factorials, binomials and integer parts', () => {
    expect(value('m!')).toBe(5040);
    expect(value(raw`\binom42\cdot3`)).toBe(18);
    expect(value(raw`\binom{m}{-1}+\binom{2}{m}`)).toBe(0);
    expect(value(raw`\binom{x}{2}`)).toBe(-0.125);
    expect(value(raw`\lfloor 2.5\rfloor+\lceil 2.5\rceil`)).toBe(5);
    expect(errorOf('x! = 1', scope).message).toBe('`n!` takes an integer, not 0.5');
    expect(errorOf('(-2)! = 1', scope).message).toBe('−2 has no factorial');
  });

  it('count the elements of sets', () => {
    expect(value(raw`|S|`)).toBe(3n);
    expect(value(raw`|S\times D|`)).toBe(6n);
    expect(value(raw`|\{1,\dots,m,2\}|`)).toBe(7n);
    expect(compared(raw`\{1,2,3\} = S`)).toMatchObject({ difference: 0 });
    expect(compared(raw`\{1,2\} = S`)).toMatchObject({ difference: 1 });
  });

  it('are 1 or 0 as an Iverson bracket holds', () => {
    expect(value(raw`\sum_{i=1}^{m}[2\le i<5]`)).toBe(3);
    expect(value('[m=7]+[m\\ne 7]')).toBe(1);
  });
});

describe('a list with dots', () => {
  const sums = {
    bindings: { n: 5, o: 1, ...Object.fromEntries([1, 2, 3].map((i) => [`q_${i}`, i % 2])), S: range(1, 2) },
  };
  it('counts up between its members', () => {
    expect(rawValueOf(raw`|\{q_1,\dots,q_3\}|`, sums)).toBe(2n);
    expect(rawValueOf(raw`|\{o,\dots,n\}|`, sums)).toBe(5n);
    expect(rawValueOf(raw`|\{1,2,\dots,n\}|`, sums)).toBe(5n);
    expect(rawValueOf(raw`|\{1,2,\dots,o\}|`, sums)).toBe(1n);
  });
});
