import { describe, expect, it } from 'vitest';
import { plainArticle, Source } from '#markdown';

const plain = (text: string) =>
  plainArticle(new Source('article.en.mdx', text), {
    address: 'https://example.org/en/articles/square/',
    beneath: (label) => `${label} holds`,
    cited: (key) => ({ name: `Work ${key}`, address: `https://example.org/works/#${key}` }),
    embedded: (name, { name: what = '' }) => Promise.resolve(`[${name} ${what}]`),
  });

const formula = '$$\na+b\n\\label{eq:a}\n$$';

describe('an article as plain Markdown', () => {
  it('numbers its formulas by tags, with what is said beneath each', async () => {
    expect(await plain(`Before.\n\n${formula}\n\nAfter.`)).toBe(
      'Before.\n\n$$\na+b \\tag{1}\n$$\n\neq:a holds\n\nAfter.',
    );
  });

  it('copies what is Markdown already, escapes and inline formulas included', async () => {
    const text =
      '## A *heading*\n\nBraces \\{ and $\\{x\\mid x_1<2\\}$ and `code`.\n\n- one\n- two\n\n$$\nc\n$$';
    expect(await plain(text)).toBe(text);
  });

  it('makes references and relative links absolute, and leaves others as they are', async () => {
    expect(
      await plain(`${formula}\n\nBy $\\eqref{eq:a}$, [*E1*](#E1), [next](../next/) and https://a.org/b.`),
    ).toContain(
      'By [(1)](https://example.org/en/articles/square/#eq-a), [*E1*](https://example.org/en/articles/square/#E1), [next](https://example.org/en/articles/next/) and https://a.org/b.',
    );
  });

  it('names the works that it cites, and leads to them', async () => {
    expect(await plain('By [@su2021] and [*others*](@chen2023).')).toBe(
      'By [Work su2021](https://example.org/works/#su2021) and [*others*](https://example.org/works/#chen2023).',
    );
  });

  it('turns folded steps into quotations, formulas and lists inside them too', async () => {
    expect(await plain(`<Detail summary="A step">\n\nSee.\n\n${formula}\n\n- one\n- two\n\n</Detail>`)).toBe(
      '> **A step**\n>\n> See.\n>\n> $$\n> a+b \\tag{1}\n> $$\n>\n> eq:a holds\n>\n> - one\n> - two',
    );
  });

  it('keeps a formula inside a list inside it', async () => {
    expect(await plain('- one\n\n  $$\n  a\n  \\label{eq:a}\n  $$\n\n- two')).toBe(
      '- one\n\n  $$\n  a \\tag{1}\n  $$\n  \n  eq:a holds\n\n- two',
    );
  });

  it('turns remarks into footnotes and errata into sections', async () => {
    expect(
      await plain(
        'Text.<Note>See $x$ [there](#E1).</Note> More.<Note>Two.</Note>\n\n<Erratum id="E1" title="Wrong">\n\nWhy.\n\n</Erratum>',
      ),
    ).toBe(
      'Text.[^1] More.[^2]\n\n### E1. Wrong\n\nWhy.\n\n[^1]: See $x$ [there](https://example.org/en/articles/square/#E1).\n\n[^2]: Two.',
    );
  });

  it('asks for what is embedded by name', async () => {
    expect(await plain('<Figure name="flow" />\n\n<Measured />')).toBe('[Figure flow]\n\n[Measured ]');
  });
});
