import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem, Source } from '#markdown';
import { bibliography } from '../../src/build/bibliography.ts';
import { readReferences, referenceKeys } from '../../src/build/references.ts';

const read = (text: string) => readReferences(new Source('content/references.bib', text));
const problems = (text: string) => read(text).problems.map(formatProblem);

const ho =
  '@online{ho2020,\n  author = {Ho, Jonathan and Jain, Ajay},\n  title = {Diffusion},\n  date = {2020},\n}\n';

describe('an entry of the references', () => {
  it('that never ends is told at its beginning, and the others are read', () => {
    const { references, problems: found } = read(`${ho}\n@online{a,\n  title = {A},\n`);
    expect(references.map(({ key }) => key)).toEqual(['ho2020']);
    expect(found.map(formatProblem)).toEqual([
      'content/references.bib:7:1  [reference-entry]\n' +
        '  this entry is not BibLaTeX: expected "rbrace", got EOF\n' +
        '    @online{a,\n' +
        '    ^\n' +
        '  hint: look for a missing comma, equals sign or brace.',
    ]);
  });

  it('with a slip in the middle is told there', () => {
    expect(problems('@online{a,\n  title {A},\n}\n')[0]).toMatch(
      /^content\/references\.bib:2:\d+ {2}\[reference-entry\]\n {2}this entry is not BibLaTeX: expected "equals"/,
    );
  });

  it.each([
    [ho.replace('@online', '@onlin'), '1:2', 'there is no kind of entry "@onlin"', 'did you mean "online"?'],
    [ho.replace('title =', 'titel ='), '3:3', 'there is no field "titel"', 'did you mean "title"?'],
    [ho.replace(/ {2}author.*\n/, ''), '1:9', 'ho2020 lacks author', 'write author = {…}.'],
    [ho.replace('{2020}', '{May 2020}'), '4:3', '"May 2020" is not a date', 'write a year, or 2022-09-28.'],
    [ho.replace('date', 'url'), '4:3', '"2020" is not an address', 'write https://….'],
    [ho + ho, '6:9', 'the key "ho2020" is there twice', 'list a work once.'],
  ])('%# is told with its place and how to mend it', (text, place, message, hint) => {
    const all = problems(text);
    expect(all[0]).toContain(`content/references.bib:${place}  [reference-entry]\n  ${message}`);
    expect(all[0]).toContain(`hint: ${hint}`);
  });
});

describe('a list of works', () => {
  const { references } = read(
    ho +
      '@online{su2, author = {Su, Jianlin}, author+an:zh = {="苏剑林"}, title = {乙}, title+an:en = {="Two"}, date = {2022-09-28}}\n' +
      '@online{su1, author = {Su, Jianlin}, author+an:zh = {="苏剑林"}, title = {甲}, date = {2022-01-31}, url = {https://example.org/}}\n' +
      '@online{s1, author = {Song, Jiaming and Meng, C. and Ermon, S.}, title = {One}, date = {2020}}\n' +
      '@online{s2, author = {Song, Yang and Kumar, A. and Ermon, S.}, title = {Two}, date = {2020}}\n',
  );
  const names = (language: 'en' | 'zh') => bibliography(references, language).map(({ name }) => name);
  const line = (language: 'en' | 'zh', of: string) =>
    bibliography(references, language).find(({ key }) => key === of)!.html;

  it('names each work by author and year, apart where two would be confused', () => {
    expect(names('en')).toEqual([
      'Ho and Jain (2020)',
      'J. Song et al. (2020)',
      'Y. Song et al. (2020)',
      'Su (2022a)',
      'Su (2022b)',
    ]);
  });

  it('is sorted by pinyin in Chinese, with authors as Chinese writes them', () => {
    expect(names('zh')).toEqual([
      '苏剑林（2022a）',
      '苏剑林（2022b）',
      'Ho、Jain（2020）',
      'J. Song等（2020）',
      'Y. Song等（2020）',
    ]);
  });

  it('is set in the conventions of its language, under the same letters', () => {
    expect(line('en', 'su2')).toBe('Su, J. (2022b, September 28). <i><span lang="zh">乙</span> [Two]</i>.');
    expect(line('zh', 'su1')).toBe(
      '苏剑林. 2022a. 甲[EB/OL]. (2022-01-31). <a href="https://example.org/">https://example.org/</a>',
    );
  });
});

describe('the references of this site', () => {
  const text = readFileSync('content/references.bib', 'utf8');

  it('are without fault, and every one is read', () => {
    const { references, problems: found } = read(text);
    expect(found).toEqual([]);
    expect(references.map(({ key }) => key)).toEqual(referenceKeys(text));
  });
});
