import { describe, expect, it } from 'vitest';
import { catalogue } from '#formula';
import { errors } from '#reference';

const groups = errors();
const entries = groups.flatMap((group) => group.entries);

describe('the reference of errors', () => {
  it('has every cause of the catalogue once', () => {
    expect(entries.map(({ cause }) => cause).sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('has no empty group and no id twice', () => {
    expect(groups.filter((group) => group.entries.length === 0)).toEqual([]);
    const ids = [...groups.map(({ slug }) => slug), ...entries.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(entries)('$cause: is said in both languages, with code in pairs of backticks', (entry) => {
    for (const words of [entry.message, entry.hint]) {
      for (const said of [words.en, words.zh]) {
        expect(said).toMatch(/\S/u);
        expect(said.split('`').length % 2).toBe(1);
      }
      expect(words.zh).not.toBe(words.en);
    }
  });

  it('marks a part of the example', () => {
    const { example, message } = entries.find(({ cause }) => cause === 'unbalanced/close')!;
    expect(example).toEqual({ before: 'a = b', marked: ')', after: '' });
    expect(message).toEqual({ en: '`)` closes nothing', zh: '`)` 没有对应的开括号' });
  });
});
