import { expect, test } from 'vitest';
import { onlyEntry } from '../../src/build/only-entry.ts';

const text = `import { definition, derivation, identity } from '#verification';
const tex = String.raw;
const x = tex\`x\`;
const p = tex\`p(\${x})\`;
const q = { p: 1 }, r = 2;
function half(a: number) { return a / 2; }
console.log('once');

export default derivation({
  'eq:a': identity({ says: { en: 'a, }', zh: '甲' }, world: line(half(3)), wrong: [p] }),
  'eq:b': definition({ says: { en: 'b', zh: '乙' }, q }),
});
`;

test('an entry is left with what it mentions, at any remove', () => {
  expect(onlyEntry('eq:a', text).trim())
    .toBe(`import { definition, derivation, identity } from '#verification';
const tex = String.raw;
const x = tex\`x\`;
const p = tex\`p(\${x})\`;
function half(a: number) { return a / 2; }
console.log('once');

export default derivation({'eq:a': identity({ says: { en: 'a, }', zh: '甲' }, world: line(half(3)), wrong: [p] })});`);
});

test('what several names are declared by stays for one of them', () => {
  expect(onlyEntry('eq:b', text)).toContain('const q = { p: 1 }, r = 2;');
});

test.each(['eq:c', 'a'])('text without an entry of that label stays as it is: %s', (label) => {
  expect(onlyEntry(label, text)).toBe(text);
});
