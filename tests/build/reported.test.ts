import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureReport, verifyArticles } from '#build';
import { derivationHead, display, Project } from '../project.ts';

const words = { en: 'words', zh: '文字' };
const table = {
  title: words,
  source: { title: 'A report', url: 'https://example.org/', place: words },
  quantity: words,
  better: 'higher',
  digits: 1,
  range: [0, 100],
  axis: { from: 0, to: 100, ticks: [0, 100] },
  rowsAre: words,
  columns: [words, words],
  rows: [
    ['first', 1.5, 99],
    ['second', null, 2],
  ],
  alternative: words,
};

describe('a reported table', () => {
  const project = new Project();
  const formula = display('eq:a', '(a+b)^2 = a^2+2ab+b^2');
  const embed = (name: string) => project.article('square', `${formula}\n<Reported name="${name}" />\n`);
  const file = 'content/articles/square/reported/accuracy.json';
  const write = (change: object) =>
    project.write(file, JSON.stringify({ ...table, ...change }, null, 2).replaceAll('\n      ', ' '));
  const failures = async () => (await verifyArticles([], { root: project.root })).failures;

  beforeAll(() => {
    project.write(
      'content/articles/square/derivation.ts',
      `${derivationHead}export default derivation({ 'eq:a': square() });`,
    );
  });
  afterAll(() => project.remove());

  it('may have blanks', async () => {
    embed('accuracy');
    write({});
    expect(await failures()).toEqual([]);
  });

  it.each([
    [
      'a row with too few numbers',
      {
        rows: [
          ['first', 1.5, 99],
          ['second', 2],
        ],
      },
      'the table does not fit at rows.1: "second" has 1 number for 2 columns',
    ],
    [
      'a number out of range',
      { rows: [['first', 1.5, 990]] },
      'the table does not fit at rows.0: 990 of "first" is not between 0 and 100',
    ],
    [
      'a name that is there twice',
      {
        rows: [
          ['first', 1, 2],
          ['first', 3, 4],
        ],
      },
      'the table does not fit at rows.1: "first" is there twice',
    ],
    [
      'a tick beside the axis',
      { axis: { from: 0, to: 50, ticks: [0, 100] } },
      'the table does not fit at axis: the tick 100 is not on the axis',
    ],
    ['an axis that runs backwards', { axis: { from: 9, to: 1, ticks: [2, 3] } }, '9 is not below 1'],
    ['a range that is none', { range: [1, 1] }, 'the table does not fit at range: 1 is not below 1'],
    ['no source', { source: undefined }, 'the table does not fit at source: invalid input'],
    [
      'an address that is none',
      { source: { ...table.source, url: 'x' } },
      'the table does not fit at source.url',
    ],
    [
      'a word for a number',
      { rows: [['first', '1', 2]] },
      'the table does not fit at rows.0.1: invalid input',
    ],
    ['an unknown field', { unit: '%' }, 'unrecognized key'],
  ])('must not have %s', async (_, change, message) => {
    embed('accuracy');
    write(change);
    const report = failureReport(await failures());
    expect(report).toContain('reported-table');
    expect(report).toContain(message);
    expect(report).toContain('hint: CONTRIBUTING.md shows the fields of a reported table.');
  });

  it('is complained of at the row that does not fit', async () => {
    embed('accuracy');
    write({
      rows: [
        ['first', 1.5, 99],
        ['second', 2, 990],
      ],
    });
    const [failure] = await failures();
    const { place, excerpt } = failure!.problem;
    expect(place?.file).toBe(file);
    expect(excerpt?.line).toContain('"second"');
  });

  it.each([
    ['$\\broken$', 'undefined control sequence: \\broken'],
    ['$x', 'a dollar sign without another'],
  ])('must not have the TeX %s', async (name, reason) => {
    embed('accuracy');
    write({ rows: [[name, 1, 2]] });
    expect(failureReport(await failures()).toLowerCase()).toContain(
      `katex refuses "${name}": ${reason}`.toLowerCase(),
    );
  });

  it('must be JSON', async () => {
    embed('accuracy');
    project.write(file, '{ "title": ');
    expect(failureReport(await failures())).toContain('this is not JSON: ');
  });

  it('must be there, in each language that embeds it', async () => {
    embed('acuracy');
    write({});
    const found = await failures();
    expect(found.map(({ problem }) => [problem.slug, problem.place?.file])).toEqual([
      ['reported-unknown', 'content/articles/square/article.en.mdx'],
      ['reported-unknown', 'content/articles/square/article.zh.mdx'],
    ]);
    expect(failureReport(found)).toContain('there is no reported table "acuracy"');
    expect(failureReport(found)).toContain('hint: did you mean "accuracy"?');
  });

  it('is named by a plain string', async () => {
    project.article('square', `${formula}\n<Reported />\n\n<Reported name={1} />\n`);
    write({});
    expect(new Set((await failures()).map(({ problem }) => problem.slug))).toEqual(
      new Set(['article-attribute']),
    );
  });
});
