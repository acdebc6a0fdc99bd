import { expect, test } from 'vitest';
import { withoutWords } from '../../src/build/without-words.ts';

test('texts in both languages are emptied, whatever they contain', () => {
  expect(withoutWords("const a = { says: { en: 'a {brace}', zh: '“引号”' }, d: [1, 2] };")).toBe(
    "const a = { says: { en: '', zh: '' }, d: [1, 2] };",
  );
  expect(withoutWords('f({\n  en: `one`,\n  zh: "一",\n}, { en: "two", zh: "二" });')).toBe(
    "f({ en: '', zh: '' }, { en: '', zh: '' });",
  );
});

test.each([
  'const law = { en: 1, zh: 2 };',
  "const one = { en: 'one' };",
  "const more = { en: 'a', zh: '一', ja: '一' };",
  'const made = { en: `${name} moves`, zh: `${name} 移动` };',
  'const tex = String.raw`\\text{{ en: 1, zh: 2 }}`; // { en: "a", zh: "一" }',
])('what is no such text stays: %s', (code) => {
  expect(withoutWords(code)).toBe(code);
});
