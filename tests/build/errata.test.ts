import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyArticles } from '#build';
import { derivationHead, display, frontMatter, Project } from '../project.ts';

describe('an erratum', () => {
  const project = new Project();
  const formula = display('eq:a', '(a+b)^2 = a^2+2ab+b^2');
  const erratum = (id: string, more = '') =>
    `\n<Erratum id="${id}" title="A title"${more}>\n\nWords.\n\n</Erratum>\n`;
  const derivation = (tag: string) =>
    project.write(
      'content/articles/square/derivation.ts',
      `${derivationHead}const recorded = { erratum: '${tag}' };\nexport default derivation({ 'eq:a': square() });`,
    );
  const failures = async () =>
    (await verifyArticles([], { root: project.root })).failures.map(({ problem }) => {
      const { file, line } = problem.place ?? { file: '', line: 0 };
      return `${file.replace('content/articles/square/', '')}:${line} ${problem.slug}: ${problem.message}; ${problem.hint}`;
    });

  beforeAll(() => {
    project.article('square', formula);
  });
  afterAll(() => project.remove());

  it('is recorded by a control of the derivation, or says that it has none', async () => {
    project.article('square', formula + erratum('E1') + erratum('C2', ' control="none"'));
    derivation('E1');
    expect(await failures()).toEqual([]);
  });

  it('that no control records is named at its place in both languages', async () => {
    project.article('square', formula + erratum('E1') + erratum('E2'));
    derivation('E1');
    const told =
      'erratum-control: no control of content/articles/square/derivation.ts demonstrates erratum E2; write erratum: \'E2\' at the control that does, or control="none" where there is no formula to run.';
    expect(await failures()).toEqual([
      expect.stringMatching(/^article\.en\.mdx:\d+ /),
      expect.stringMatching(/^article\.zh\.mdx:\d+ /),
    ]);
    for (const line of await failures()) expect(line.replace(/^\S+ /, '')).toBe(told);
  });

  it('that has a control cannot say that it has none', async () => {
    project.article('square', formula + erratum('E1', ' control="none"'));
    derivation('E1');
    const [first] = await failures();
    expect(first).toMatch(
      /^article\.en\.mdx:\d+ erratum-control: erratum E1 says that it has no control, and content\/articles\/square\/derivation\.ts:\d+ is one; remove control="none"\.$/,
    );
  });

  it('can say nothing else of its control', async () => {
    project.article('square', formula + erratum('E1', ' control="some"'));
    derivation('E1');
    expect((await failures())[0]).toContain(
      'erratum-control: erratum E1 has control="some"; write control="none" where there is no formula to run, or leave it out.',
    );
  });

  it('that a control records and the article does not tell is named at the control', async () => {
    project.article('square', formula + erratum('E1') + erratum('E2', ' control="none"'));
    derivation('E3');
    const [first] = await failures();
    expect(first).toMatch(
      /^derivation\.ts:\d+ erratum-unknown: the article has no erratum E3; did you mean E[12]\?$/,
    );
  });

  it('stands in both languages', async () => {
    project.article('square', formula);
    project.write('content/articles/square/article.en.mdx', `${frontMatter}\n${formula}${erratum('E1')}`);
    derivation('E1');
    expect(await failures()).toEqual([
      expect.stringMatching(
        /^article\.en\.mdx:\d+ language-parity: content\/articles\/square\/article\.zh\.mdx has no erratum E1; both languages/,
      ),
    ]);
  });
});
