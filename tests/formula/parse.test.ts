import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, reading, scaleTerm, unknownNames, type Clause, type Names } from '#formula';

const { raw } = String;

/** The clauses of a formula in one line each: role, and the sign of every link. */
function outline(tex: string, names: Names = unknownNames): string[] {
  return parse(tex, names).clauses.map(
    ({ role, links }) => `${role} ${links.map(({ sign }) => sign).join(' ')}`,
  );
}

function onlyClause(tex: string): Clause {
  const [clause] = parse(tex, unknownNames).clauses;
  if (clause === undefined) throw new Error('a formula has a clause');
  return clause;
}

describe('the clauses of a formula', () => {
  it('are separated by commas, gaps, arrows and rows', () => {
    expect(outline(raw`a=b,\qquad c\le d\quad e<f \iff g\approx h \\ x=y`)).toEqual([
      'relation =',
      'relation \\le',
      'relation <',
      'relation \\approx',
      'relation =',
    ]);
  });

  it('are not separated by what stands in brackets', () => {
    expect(outline(raw`f(a,\quad b)=\Phi_{s,t}(x)\quad`)).toEqual(['relation =']);
  });

  it('are conditions in parentheses behind another clause', () => {
    expect(outline(raw`a=b \qquad (c=d)`)).toEqual(['relation =', 'condition =']);
    expect(outline(raw`a=b \qquad (c\ge d\ge e>0)`)).toEqual(['relation =', 'condition \\ge \\ge >']);
    expect(outline(raw`\begin{aligned} a&=b \\ &(c=d) \end{aligned}`)).toEqual(['relation =', 'condition =']);
  });

  it('are domains when they say where a name lives or what law it follows', () => {
    expect(
      outline(
        raw`\boldsymbol{x}_t\in\mathbb{R}^d,\quad t\in[0,T],\quad x\sim p_0,\quad \boldsymbol{D}\succeq 0`,
      ),
    ).toEqual(['domain \\in', 'domain \\in', 'domain \\sim', 'domain \\succeq']);
  });

  it('are definitions when their left side is a name that nothing binds', () => {
    const names: Names = {
      isFunction: (base) => base === '\\mathcal{L}',
      isBound: (_base, key) => key === 'a',
    };
    expect(outline(raw`a=b,\quad c=b,\quad t_k=\tfrac{kT}{N},\quad\mathcal{L}(x)=b`, names)).toEqual([
      'relation =',
      'definition =',
      'definition =',
      'definition =',
    ]);
    expect(outline(raw`c+1=b,\quad c\le b,\quad c=b=a,\quad \mathcal{L}(x+1)=b`, names)).toEqual([
      'relation =',
      'relation \\le',
      'relation = =',
      'relation =',
    ]);
  });

  it('define a name once, with the last clause that could', () => {
    const names: Names = { isFunction: (base) => base === 'g', isBound: () => false };
    expect(outline(raw`g(a)=1,\quad g(u)=u`, names)).toEqual(['relation =', 'definition =']);
    expect(outline(raw`t_0=0,\quad t_k=k`, names)).toEqual(['relation =', 'definition =']);
    expect(outline(raw`t_0=0,\quad t_1=1`, names)).toEqual(['definition =', 'definition =']);
  });

  it('go on over rows that begin with a sign or have none', () => {
    const chain = raw`\begin{aligned} a &= b \\ &= c + {} \\ & d \end{aligned}`;
    expect(outline(chain)).toEqual(['relation = =']);
    expect(reading(parse(chain, unknownNames))).toBe(raw`\begin{aligned}a&= b\\b&= c +d\end{aligned}`);
    expect(outline(raw`\begin{aligned} a ={}& b \\ &+c \end{aligned}`)).toEqual(['relation =']);
    expect(outline(raw`\begin{aligned} a &= b \\ c &= d \end{aligned}`)).toEqual([
      'relation =',
      'relation =',
    ]);
  });

  it('may end with a full stop', () => {
    expect(outline('a=b.')).toEqual(['relation =']);
  });
});

describe('the links of a chain', () => {
  it('are counted over the whole formula and keep their source', () => {
    const { clauses } = parse(raw`a = b = c,\quad x \le y`, unknownNames);
    expect(clauses.flatMap(({ links }) => links.map(({ index, sign, tex }) => [index, sign, tex]))).toEqual([
      [1, '=', 'a = b'],
      [2, '=', 'b = c'],
      [3, '\\le', raw`x \le y`],
    ]);
    expect(clauses.map(({ tex }) => tex)).toEqual(['a = b = c', raw`x \le y`]);
  });

  it('take a remainder off the end of their right side', () => {
    const [link] = onlyClause(raw`a = b + c + O(\Delta t^2)`).links;
    expect(link?.remainder).toEqual({ symbol: raw`\Delta t`, order: 2 });
    expect(link?.right.operator.name).toBe('sum');
    expect(link?.right.parts).toHaveLength(2);
    expect(onlyClause('a = b + O(h)').links[0]?.right.operator.name).toBe('name');
  });

  it('compare with 0 where nothing but a remainder stands', () => {
    const [link] = onlyClause('a - b = O(h^3)').links;
    expect(link?.remainder).toEqual({ symbol: 'h', order: 3 });
    expect(link?.right.data).toMatchObject({ value: 0 });
  });

  it('keep the remainder of their left side', () => {
    const [first, second] = onlyClause('a = b + O(h^2) = c').links;
    expect(first?.remainder?.order).toBe(2);
    expect(second?.remainder?.order).toBe(2);
  });

  it('take a limit off the front of their left side', () => {
    expect(onlyClause(raw`\lim_{N\to\infty} a_N b = c`).links[0]?.limit).toEqual({
      symbol: 'N',
      target: Infinity,
      fromAbove: false,
    });
    expect(onlyClause(raw`\lim_{\sigma_T\to0^+} a = c`).links[0]?.limit).toEqual({
      symbol: raw`\sigma_T`,
      target: 0,
      fromAbove: true,
    });
    expect(onlyClause(raw`\lim_{t\to 0.5} a = c`).links[0]?.limit?.target).toBe(0.5);
  });
});

describe('the formulas of the article', () => {
  const article = readFileSync(
    new URL('../../content/articles/diffusion-ode/article.en.mdx', import.meta.url),
    'utf8',
  );
  const displays = [...article.matchAll(/^\$\$\n([\s\S]*?)^\$\$/gmu)].map(([, tex = '']) =>
    tex.replace(/\\label\{[^}]*\}/u, '').trim(),
  );

  it('are all understood', () => {
    expect(displays.length).toBeGreaterThanOrEqual(58);
    for (const tex of displays) expect(() => parse(tex, unknownNames), tex).not.toThrow();
  });

  it('have readings that read as themselves', () => {
    for (const tex of displays) {
      const read = reading(parse(tex, unknownNames));
      expect(reading(parse(read, unknownNames)), tex).toBe(read);
    }
  });

  it('remain formulas when a term is scaled', () => {
    for (const tex of displays) {
      const scaled = scaleTerm(parse(tex, unknownNames), '1.0001');
      if (scaled === null) continue;
      expect(reading(parse(scaled, unknownNames)), scaled).toContain('1.0001');
    }
  });
});
