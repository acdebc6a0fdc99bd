import { describe, expect, it } from 'vitest';
import {
  compare,
  definitionsOf,
  Environment,
  FormulaError,
  map,
  parse,
  understand,
  unknownNames,
  type Scope,
} from '#formula';

const { raw } = String;

const scope: Scope = { bindings: { a: 2, f: map((x: number) => 3 * x) } };

describe('understand', () => {
  it('separates what is checked from what is assumed, defined and recorded', () => {
    const { links, conditions, definitions, formula } = understand(
      raw`a = c,\quad c = 2 \quad a\in\mathbb{R} \qquad (a > 1)`,
      scope,
    );
    expect(links.map(({ tex }) => tex)).toEqual(['a = c']);
    expect(conditions.map(({ tex }) => tex)).toEqual(['a > 1']);
    expect([...definitions.keys()]).toEqual(['c']);
    expect(formula.clauses.map(({ role }) => role)).toEqual([
      'relation',
      'definition',
      'domain',
      'condition',
    ]);
  });

  it('knows a function that is defined only later in the formula', () => {
    const tex = raw`g(a) = 6,\quad g(u) = f(u)`;
    const { links, definitions } = understand(tex, scope);
    expect(links.map((link) => compare(link, Environment.of(scope, definitions), tex).difference)).toEqual([
      0,
    ]);
  });

  it('takes definitions from earlier equations, the first one counting', () => {
    const earlier = ['c = 5', 'c = 1', 'g(u) = u c'];
    const tex = 'g(a) = 10';
    const { links, definitions } = understand(tex, scope, earlier);
    const [link] = links;
    if (link === undefined) throw new Error('there is a link');
    expect(compare(link, Environment.of(scope, definitions), tex).difference).toBe(0);
  });

  it('throws nothing but located errors', () => {
    expect(() => understand('a = (', scope)).toThrow(FormulaError);
    try {
      understand('a = c', scope, ['c = )']);
    } catch (error) {
      expect(error).toMatchObject({ tex: 'c = )', slug: 'unexpected-token' });
    }
  });
});

describe('definitionsOf', () => {
  it('finds names, families and functions, and what binds their subscripts and arguments', () => {
    const names = { ...unknownNames, isBound: () => false };
    const formula = parse(
      raw`c = 1,\quad t_k = k,\quad \mathcal{F}_t(\omega;s) = \omega,\quad\mathcal{L}_{\mathrm{csm}}=2`,
      names,
    );
    const found = [...definitionsOf(formula).values()].map(({ base, subscripts, parameters, tex }) => {
      expect(tex).toBe(formula.tex);
      return { base, subscripts, parameters };
    });
    expect(found).toEqual([
      { base: 'c', subscripts: [], parameters: [] },
      { base: 't', subscripts: ['k'], parameters: [] },
      { base: raw`\mathcal{F}`, subscripts: ['t'], parameters: [raw`\omega`, 's'] },
      { base: raw`\mathcal{L}_{\mathrm{csm}}`, subscripts: [], parameters: [] },
    ]);
  });
});
