import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  catalogue,
  compare,
  describe as inWords,
  Environment,
  exampleScope,
  FormulaError,
  shapeName,
  understand,
  type Cause,
  type Scope,
} from '#formula';

const causes = Object.entries(catalogue as Readonly<Record<string, Cause>>);

/** The error that reading a formula and comparing its sides throws, if any. */
function refusal(tex: string, scope: Scope): FormulaError | undefined {
  try {
    const { links, definitions } = understand(tex, scope);
    for (const link of links) compare(link, Environment.of(scope, definitions), tex);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  return undefined;
}

const placeholders = (words: string) => [...words.matchAll(/‹\w+/gu)].map(([name]) => name).sort();
const distinct = (words: string) => [...new Set(placeholders(words))];

describe('the catalogue', () => {
  it.each(causes)('%s: its example has this fault, inside the formula', (name, { example, without }) => {
    const error = refusal(example, exampleScope(without));
    expect(error?.cause).toBe(name);
    const { start, end } = error!.range;
    expect(0 <= start && start < end && end <= example.length).toBe(true);
    expect(error!.tex).toBe(example);
  });

  it.each(causes)('%s: its mend is accepted', (_name, { mend }) => {
    expect(refusal(mend, exampleScope())).toBeUndefined();
  });

  it.each(causes)('%s: is said in both languages with all its details', (name, cause) => {
    const { message, hint, example, without } = cause;
    expect(distinct(message.zh)).toEqual(distinct(message.en));
    expect(distinct(hint.zh)).toEqual(distinct(hint.en));
    const { details } = refusal(example, exampleScope(without))!;
    for (const language of ['en', 'zh'] as const) {
      const words = inWords({ cause: name, details }, language);
      expect(words.message + words.hint).not.toMatch(/[‹›]|undefined/u);
      expect(words.message).toMatch(language === 'en' ? /^[^A-Z].*[^.]$/u : /^.*\p{Script=Han}.*[^。]$/u);
    }
  });

  it('has no cause that nothing raises', () => {
    const folder = resolve(import.meta.dirname, '../../src/formula');
    const sources = globSync('**/*.ts', { cwd: folder })
      .filter((file) => !file.startsWith('catalogue/'))
      .map((file) => readFileSync(resolve(folder, file), 'utf8'))
      .join('\n');
    const templated = /^unexpected-token\/(operand|argument|left-over)$/u;
    const raised = (name: string) => sources.includes(`'${name}'`) || templated.test(name);
    expect(causes.map(([name]) => name).filter((name) => !raised(name))).toEqual([]);
  });

  it('says the same thing once', () => {
    const said = causes.map(([name, { message, hint }]) => [name.split('/')[0], message.en, hint.en].join());
    expect(said.filter((words, i) => said.indexOf(words) !== i)).toEqual([]);
  });
});

describe('describe', () => {
  const wrong = { left: { type: 'column', size: 3 }, right: { type: 'number' } } as const;

  it('names types in either language', () => {
    const stated = { cause: 'wrong-type/sides', details: wrong };
    expect(inWords(stated, 'en').message).toBe('a column of 3 is compared with a number');
    expect(inWords(stated, 'zh').message).toBe('把列向量（3 维）与数相比');
  });

  it('gives a count its noun', () => {
    const takes = (expected: number) =>
      inWords({ cause: 'wrong-size/arguments', details: { expected, given: 3 } }, 'en').message;
    expect(takes(1)).toBe('this function takes 1 argument, not 3');
    expect(takes(2)).toBe('this function takes 2 arguments, not 3');
  });

  it('lists names', () => {
    const stated = { cause: 'unknown-symbol/name', details: { name: 'x', known: ['a', 'b'] } };
    expect(inWords(stated, 'en').hint).toBe('the world binds `a`, `b`');
    expect(inWords(stated, 'zh').hint).toBe('world 中有取值的是 `a`、`b`');
  });

  it('shows a cause that it does not know as it is', () => {
    expect(inWords({ cause: 'of/later', details: {} }, 'zh')).toEqual({ message: 'of/later', hint: '' });
  });
});

describe('shapeName', () => {
  it('says the size of what has one', () => {
    expect(shapeName({ type: 'matrix', rows: 2, columns: 3 }, 'en')).toBe('a 2 × 3 matrix');
    expect(shapeName({ type: 'matrix', rows: 2, columns: 3 }, 'zh')).toBe('矩阵（2 × 3）');
  });
});
