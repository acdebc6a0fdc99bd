import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { articleLinks, formatProblem, readGlossary, Source } from '#markdown';
import { articleCitation } from '../../src/build/article-citation.ts';
import { citingProblems, unknownCitations } from '../../src/build/citing-problems.ts';
import { readReferences, referenceKeys } from '../../src/build/references.ts';
import { citationTags, scholarlyArticle } from '../../src/build/scholarly-article.ts';
import { display, Project } from '../project.ts';

const projects: Project[] = [];
afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});
const project = () => {
  const made = new Project();
  projects.push(made);
  return made;
};

const bib = '@online{ho2020, author = {Ho, J.}, title = {Diffusion}}\n';

it('a key that is not in the references is told with its place and the nearest one', () => {
  const { root } = project().write('content/references.bib', bib);
  const article = new Source('article.en.mdx', 'By [@ho2002] and [this](@ho2020).\n');
  expect(unknownCitations(article, root).map(formatProblem)).toEqual([
    'article.en.mdx:1:4  [citation-unknown]\n' +
      '  there is no reference "ho2002"\n' +
      '    By [@ho2002] and [this](@ho2020).\n' +
      '       ^^^^^^^^^\n' +
      '  hint: did you mean "ho2020"?',
  ]);
});

it('a term whose equation is not there is told with its place, an article that is not there is not', () => {
  const term = (id: string, equation: string) =>
    `- id: ${id}\n  en: ${id}\n  zh: ${id}\n  says: { en: a, zh: a }\n  equation: ${equation}\n`;
  const { root } = project()
    .article('a', display('eq:heat', 'a'))
    .write(
      'content/glossary.yaml',
      term('one', 'a/eq:haet') + term('two', 'b/eq:heat') + term('three', 'a/eq:heat'),
    );
  expect(citingProblems(root).map(({ message, hint, place }) => [message, hint, place!.line])).toEqual([
    ['there is no equation a/eq:haet', 'did you mean a/eq:heat?', 5],
  ]);
});

describe('the articles of this site', () => {
  const root = process.cwd();
  const articles = globSync('content/articles/*/article.*.mdx').map((file) => {
    const [, slug = '', language = ''] = /articles\/([^/]+)\/article\.(\w+)\.mdx$/.exec(file) ?? [];
    return { slug, language: language as 'en' | 'zh', source: new Source(file, readFileSync(file, 'utf8')) };
  });
  const glossary = readGlossary(new Source('glossary', readFileSync('content/glossary.yaml', 'utf8')));
  const links = articles.map(({ slug, language, source }) => ({
    language,
    ...articleLinks(source, glossary.terms, { slug, language }),
  }));

  it('cite what is in the references, and every work there is cited', () => {
    expect(citingProblems(root)).toEqual([]);
    expect(articles.flatMap(({ source }) => unknownCitations(source, root))).toEqual([]);
    const cited = new Set(links.flatMap(({ references }) => references));
    expect(
      referenceKeys(readFileSync('content/references.bib', 'utf8')).filter((key) => !cited.has(key)),
    ).toEqual([]);
  });

  it('use every term of the glossary, in both languages', () => {
    const unused = (['en', 'zh'] as const).flatMap((language) => {
      const used = new Set(links.filter((each) => each.language === language).flatMap(({ terms }) => terms));
      return glossary.terms.filter(({ id }) => !used.has(id)).map(({ id }) => `${language} ${id}`);
    });
    expect(unused).toEqual([]);
  });

  it('lead to papers by citation, never by a bare address', () => {
    const bare = articles.filter(({ source }) =>
      /\]\(https?:[^)]*(arxiv|doi\.org|kexue|jmlr)/.test(source.text),
    );
    expect(bare.map(({ source }) => source.file)).toEqual([]);
  });
});

const article = {
  title: 'A </script> square',
  description: 'How it is taken apart.',
  original: {
    title: '平方',
    author: 'Su Jianlin',
    authorOriginal: '苏剑林',
    date: new Date('2022-09-28'),
    url: 'https://example.org/9280',
    licence: 'CC BY 4.0',
  },
  prerequisites: [],
  keywords: ['square', 'sum'],
  updated: new Date('2026-11-23'),
};

describe('an article is cited', () => {
  const url = 'https://example.org/zh/articles/square/';
  const chinese = { ...article, title: '平方的展开' };
  const citation = articleCitation(chinese, { slug: 'square', language: 'zh', url });

  it('as BibTeX that reads back as what it is', () => {
    const { references, problems } = readReferences(new Source('cite.bib', citation.bibtex));
    expect(problems).toEqual([]);
    expect(references[0]!.csl).toMatchObject({ id: 'rederive-square-zh', title: '平方的展开', URL: url });
    expect(citation.bibtex).toContain('author = {{重演}}');
  });

  it('as CSL-JSON', () => {
    const [data] = JSON.parse(citation.json) as Record<string, unknown>[];
    expect(data).toMatchObject({ author: [{ literal: '重演' }], issued: { 'date-parts': [[2026, 11, 23]] } });
  });

  it('as text in the conventions of its language', () => {
    expect(citation.text).toBe(
      `重演. 2026. 平方的展开[EB/OL]. (2026-11-23). 内容出自苏剑林《平方》（2022-09-28，https://example.org/9280）. ${url}`,
    );
    const english = articleCitation(article, {
      slug: 'square',
      language: 'en',
      url: 'https://example.org/en/',
    });
    expect(english.text).toBe(
      'Rederive (2026, November 23). A </script> square. After Su Jianlin, 平方 (2022-09-28, https://example.org/9280). https://example.org/en/',
    );
  });
});

describe('machines are told of an article', () => {
  const subject = {
    article,
    language: 'en',
    urls: { en: 'https://example.org/en/a/', zh: 'https://example.org/zh/a/' },
    home: 'https://example.org/en/',
    built: '2026-11-25',
  } as const;

  it('in tags, with a PDF only where there is one', () => {
    const names = (pdf?: string) => citationTags(subject, pdf).map(([name]) => name);
    expect(names()).not.toContain('citation_pdf_url');
    expect(names('https://example.org/a.pdf')).toContain('citation_pdf_url');
    expect(citationTags(subject)).toContainEqual(['citation_publication_date', '2026/11/23']);
  });

  it('in a data block that no title can end', () => {
    const json = scholarlyArticle(subject);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ '@type': 'ScholarlyArticle', name: article.title });
  });

  it('of the day of the build when the article names no day', () => {
    const { updated: _, ...undated } = article;
    expect(citationTags({ ...subject, article: undated })).toContainEqual([
      'citation_publication_date',
      '2026/11/25',
    ]);
  });
});
