import { describe, expect, it } from 'vitest';
import { compare, Environment, understand, type Scope } from '#formula';
import { errorOf } from '../error-of.ts';
import { valueOf } from '../value-of.ts';

const { raw } = String;
const at = (x: number): Scope => ({
  bindings: { x, v: [1, -2, 3], '\\mathrm{far}': 0, '\\mathrm{near}': 1 },
});

describe('cases', () => {
  it('are chosen by the first condition that holds', () => {
    const tex = raw`\begin{cases}-1,&x\lt0\\0,&0\le x\lt1\\x,&\text{otherwise}\end{cases}`;
    expect([-2, 0, 0.5, 3].map((x) => valueOf(tex, at(x)))).toEqual([-1, 0, 0, 3]);
    expect(valueOf(raw`\begin{cases}1&\text{if }x>0\\2&\text{if }x\le0\end{cases}`, at(1))).toBe(1);
  });

  it('may be named by words that the world binds', () => {
    expect(valueOf(raw`\begin{cases}1&(\text{far})\\2&(\text{near})\end{cases}`, at(0))).toBe(2);
  });

  it('refuse what no case covers, and what has no condition', () => {
    expect(errorOf(raw`x = \begin{cases}1,&x>5\end{cases}`, at(1)).slug).toBe('failed-evaluation');
    expect(errorOf(raw`x = \begin{cases}1\\2\end{cases}`, at(1)).slug).toBe('not-supported');
    expect(errorOf(raw`x = \begin{cases}1,&v>5\\2,&x>0\end{cases}`, at(1)).slug).toBe('wrong-type');
  });
});

describe('the smallest and the largest', () => {
  it('are taken of numbers, of a column, entry by entry, and over indexes', () => {
    expect(valueOf(raw`\max(x, 2, 5) + \min(x, 0)`, at(-1))).toBe(4);
    expect(valueOf(raw`\max(v)`, at(0))).toBe(3);
    expect(valueOf(raw`\min(v, 0)`, at(0))).toEqual([0, -2, 0]);
    expect(valueOf(raw`\operatorname{clip}(x, -1, 1)`, at(7))).toBe(1);
    expect(valueOf(raw`\min_{1\le i\le 4} (i-x)^2`, at(3))).toBe(0);
  });

  it('count what a selection leaves', () => {
    expect(valueOf(raw`\#\{(i,j):1\le i<j\le 5,\ i+j=6\}`, at(0))).toBe(2);
    expect(valueOf(raw`\#\{\text{red balls}\}`, { bindings: { '\\#\\{\\text{red balls}\\}': 7 } })).toBe(7);
  });
});

describe('an equivalence with an inequality', () => {
  const holds = (tex: string, x: number): boolean => {
    const { links, definitions } = understand(tex, at(x));
    return links.every((link) => compare(link, Environment.of(at(x), definitions), tex).difference === 0);
  };

  it('compares what is true on both sides', () => {
    for (const x of [-1, 0.2, 0.5, 3]) expect(holds(raw`x^2 < x \iff 0 < x < 1`, x)).toBe(true);
    expect(holds(raw`x^2 < x \iff x < 1`, -1)).toBe(false);
    for (const x of [0, 1]) expect(holds(raw`x^2 = x \iff x \le 1`, x)).toBe(true);
    expect(holds(raw`x^2 = x \iff x \le 1`, 0.5)).toBe(false);
  });

  it('allows equal sides what their rounding explains', () => {
    expect(holds(raw`\sqrt{x}\sqrt{x} = x \iff x \ge 0`, 3)).toBe(true);
  });

  it('is a statement on each side where it is one of equalities', () => {
    expect(understand(raw`x = 1 \iff 2x = 2`, at(1)).links).toHaveLength(2);
  });
});
