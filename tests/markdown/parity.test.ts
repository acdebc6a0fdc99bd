import { afterEach, expect, it } from 'vitest';
import { draftArticle } from '#markdown';
import { display, frontMatter, Project } from '../project.ts';

const projects: Project[] = [];
afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});

function draft(english: string, chinese?: string) {
  const project = new Project();
  projects.push(project);
  project.write('content/articles/a/article.en.mdx', frontMatter + english);
  if (chinese !== undefined) project.write('content/articles/a/article.zh.mdx', frontMatter + chinese);
  return draftArticle('content/articles/a', project.root);
}

const messages = (english: string, chinese?: string) =>
  draft(english, chinese).problems.map(
    ({ slug, message, place }) => `${place!.file.slice(-6)}:${place!.line} ${slug}: ${message}`,
  );

const [a, b] = [display('eq:a', 'x = 1'), display('eq:b', 'y = 2')];

it('the draft of an article holds the formulas of both languages', () => {
  const { draft: drafted, problems } = draft(a + b, `文字。\n${a}文字。\n${b}`);
  expect(problems).toEqual([]);
  expect(drafted.slug).toBe('a');
  expect(drafted.equations.en.map(({ label, number }) => [label, number])).toEqual([
    ['eq:a', 1],
    ['eq:b', 2],
  ]);
  expect(drafted.equations.zh[1]!.place.line - drafted.equations.en[1]!.place.line).toBe(2);
});

it('a formula that differs in one character is named with both places', () => {
  expect(messages(a, display('eq:a', 'x = 2'))).toEqual([
    'en.mdx:9 formula-parity: the formula of eq:a differs from that at content/articles/a/article.zh.mdx:9: "1" where the other has "2"',
  ]);
});

it('a label that one language lacks is named', () => {
  expect(messages(a + b, a)).toEqual(['en.mdx:14 language-parity: article.zh.mdx has no equation eq:b']);
  expect(messages(a, a + b)).toEqual(['zh.mdx:14 language-parity: article.en.mdx has no equation eq:b']);
});

it('labels in another order are named', () => {
  expect(messages(a + b, b + a)).toEqual([
    'en.mdx:9 language-order: equation eq:a stands at another place in article.zh.mdx, where eq:b is',
  ]);
});

it('an article that is not translated yet stands for both languages', () => {
  const { draft: drafted, problems } = draft(a + b);
  expect(problems).toEqual([]);
  expect(drafted.equations.zh).toEqual(drafted.equations.en);
  expect(drafted.equations.zh.map(({ label }) => label)).toEqual(['eq:a', 'eq:b']);
});

it('what is wrong in an article that is not translated is told once', () => {
  expect(messages('$\\eqref{eq:x}$')).toEqual([
    'en.mdx:7 reference-unknown: there is no equation labelled "eq:x"',
  ]);
});

it('an article in no language is named', () => {
  const project = new Project();
  projects.push(project);
  expect(draftArticle('content/articles/a', project.root).problems.map(({ message }) => message)).toEqual([
    'there is no content/articles/a/article.en.mdx, nor the same in Chinese',
  ]);
});
