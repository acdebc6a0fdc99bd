import { afterAll, describe, expect, it } from 'vitest';
import { keyProblems } from '../../src/build/key-problems.ts';
import { formatProblem } from '../../src/markdown/format-problem.ts';
import { frontMatter, Project } from '../project.ts';

describe('the key formula of an article', () => {
  const project = new Project();
  afterAll(() => project.remove());

  const problems = (en: string, zh: string) => {
    for (const [lang, key] of Object.entries({ en, zh })) {
      const head = frontMatter.replace(
        'prerequisites',
        key === '' ? 'prerequisites' : `key: "${key}"\nprerequisites`,
      );
      project.write(`content/articles/square/article.${lang}.mdx`, head);
    }
    return keyProblems('square', ['eq:heat', 'eq:flow'], project.root).map(formatProblem);
  };

  it('may be named in both languages, or in neither', () => {
    expect(problems('eq:heat', 'eq:heat')).toEqual([]);
    expect(problems('', '')).toEqual([]);
  });

  it('is a formula of the article', () => {
    expect(problems('eq:heat', 'eq:haet')).toEqual([
      'content/articles/square/article.zh.mdx:5:1  [front-matter-key]\n' +
        '  the key formula "eq:haet" is no equation of the article\n' +
        '    key: "eq:haet"\n' +
        '    ^^^^^^^^^^^^^^\n' +
        '  hint: did you mean eq:heat?',
    ]);
  });

  it.each([
    [
      'eq:heat',
      'eq:flow',
      'article.zh.mdx:5:1',
      'the key formula is "eq:flow" here and "eq:heat" in content/articles/square/article.en.mdx',
    ],
    [
      'eq:heat',
      '',
      'article.en.mdx:5:1',
      'the key formula is "eq:heat" here and missing in content/articles/square/article.zh.mdx',
    ],
  ])('is the same in both languages, not "%s" and "%s"', (en, zh, place, message) => {
    const [problem, ...more] = problems(en, zh);
    expect(problem).toContain(place);
    expect(problem).toContain(message);
    expect(more).toEqual([]);
  });
});
