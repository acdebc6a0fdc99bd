import { afterEach, expect, it } from 'vitest';
import { draftArticle, Source, citations, parseArticle } from '#markdown';
import { frontMatter, Project } from '../project.ts';

const projects: Project[] = [];
afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});

const found = (text: string) => {
  const source = new Source('article.en.mdx', text);
  return citations(parseArticle(source), source).map(({ key, start, end }) => [key, text.slice(start, end)]);
};

function problems(english: string, chinese: string): string[] {
  const project = new Project();
  projects.push(project);
  project.write('content/articles/a/article.en.mdx', frontMatter + english);
  project.write('content/articles/a/article.zh.mdx', frontMatter + chinese);
  return draftArticle('content/articles/a', project.root).problems.map(
    ({ slug, message, place }) =>
      `${place!.file.slice(-6)}:${place!.line}:${place!.column} ${slug}: ${message}`,
  );
}

it('a citation is a key in brackets, or words that lead to a key', () => {
  expect(found('By [@ho2020] and [part *11*](@kexue9271).\n')).toEqual([
    ['ho2020', '[@ho2020]'],
    ['kexue9271', '[part *11*](@kexue9271)'],
  ]);
});

it('what stands in code or in a formula is no citation', () => {
  expect(found('`[@ho2020]` and $[@ho2020]$ and someone@example.org.\n')).toEqual([]);
});

it('a work that one language alone cites is named with its place', () => {
  expect(problems('See [@ho2020].\n', '见[@ho2020]和[@song2020sde]。\n')).toEqual([
    'zh.mdx:7:12 citation-parity: article.en.mdx does not cite "song2020sde"',
  ]);
});

it('the languages may cite in another order, and as often as they like', () => {
  expect(problems('[@a] [@b]\n', '[@b] [@a] [@b]\n')).toEqual([]);
});
