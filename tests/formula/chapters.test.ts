import { afterEach, describe, expect, it, vi } from 'vitest';
import * as whole from '#formula';
import { reference, run } from '#reference';
import { chapterOf } from '../../src/formula/chapters.ts';
import { core } from '../../src/formula/operators/index.ts';
import type { Group } from '../../src/formula/registry.ts';
import { continued, formulasOf, slugs } from '../briefs/fixtures.ts';

const tokensOf = ({ prefix = {}, postfix = {}, infix = {}, functionNames = [] }: Group): string[] => [
  ...new Set([...Object.keys(prefix), ...Object.keys(postfix), ...Object.keys(infix), ...functionNames]),
];

/** The language as a reader's browser has it at first: its core, and no chapter. */
async function unread() {
  vi.resetModules();
  const { complete } = await import('#numerics');
  return { complete, formula: await import('#formula'), reference: await import('#reference') };
}

/** What a formula says of itself without a world, or why it cannot be read. */
function readingBy({ parse, reading, unknownNames }: typeof whole, tex: string): string {
  try {
    return reading(parse(tex, unknownNames));
  } catch (error) {
    return String(error);
  }
}

afterEach(() => vi.resetModules());

describe('the chapters of the language', () => {
  it.each([...new Set(chapterOf.values())].map((chapter) => chapter.now.groups))(
    'are known by the tokens that they register: $name',
    (...groups) => {
      for (const token of groups.flatMap(tokensOf)) {
        expect(chapterOf.get(token)?.now.groups, token).toEqual(groups);
      }
    },
  );

  it('and the core register no token twice, and none that is not listed', () => {
    const chapters = [...new Set(chapterOf.values())];
    const inCore = new Set(core.flatMap(tokensOf));
    expect([...chapterOf.keys()].filter((token) => inCore.has(token))).toEqual([]);
    const registered = chapters.flatMap((chapter) => [...new Set(chapter.now.groups.flatMap(tokensOf))]);
    expect([...registered].sort()).toEqual([...chapterOf.keys()].sort());
  });

  it('are not fetched by a sum of products', async () => {
    const { complete, formula } = await unread();
    const { chapterOf: fresh } = await import('../../src/formula/chapters.ts');
    await complete(() => formula.parse('a b + c = d', formula.unknownNames));
    expect([...new Set(fresh.values())].filter(({ isHere }) => isHere)).toEqual([]);
  });

  it.each(slugs)(
    'make no difference to what a formula says: every one of %s, read by the core and what it asks for',
    async (slug) => {
      for (const displayed of formulasOf(slug)) {
        const tex = continued(displayed, formulasOf(slug));
        const { complete, formula } = await unread();
        expect(await complete(() => readingBy(formula, tex)), tex).toBe(readingBy(whole, tex));
      }
    },
    120_000,
  );

  it('make no difference to the value of any example of the reference', async () => {
    const examples = reference.flatMap(({ constructs }) => constructs.map(({ example }) => example));
    for (const [i, example] of examples.entries()) {
      const { complete, reference: fresh } = await unread();
      const again = fresh.reference.flatMap(({ constructs }) => constructs)[i]!.example;
      expect(await complete(() => fresh.run(again)), example.tex).toBe(run(example));
    }
  }, 120_000);
});
