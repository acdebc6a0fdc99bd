import { expect, it } from 'vitest';
import { entrySources, sourceFor } from '../../src/build/entry-sources.ts';
import { writeLock } from '../../src/build/write-lock.ts';

const text = `const help = 1;
export default derivation({
  'eq:a': identity({ says: 1 }),
  'eq:b': program({ formula: 'old', run: () => help }),
});
`;

it('an entry depends on its own text and on what stands around the entries', () => {
  const entries = entrySources(text);
  expect([...entries.keys()]).toEqual(['eq:a', 'eq:b']);
  expect(sourceFor('eq:a', text, entries)).toContain('says: 1');
  expect(sourceFor('eq:a', text, entries)).toContain('const help');
  expect(sourceFor('eq:a', text, entries)).not.toContain('program');
});

it('an entry that cannot be told from the text depends on all of it', () => {
  expect(sourceFor('eq:c', text, entrySources(text))).toBe(text);
});

it('a lock is written in the place of the old one', () => {
  expect(writeLock(text, 'eq:b', 'new')).toBe(text.replace("'old'", "'new'"));
});

it('a lock is added where there is none, and to an entry that has a name of its own', () => {
  expect(writeLock("export default derivation({ 'eq:a': program({ run }) });", 'eq:a', 'new')).toBe(
    "export default derivation({ 'eq:a': program({ formula: 'new', run }) });",
  );
  expect(
    writeLock(
      "const a = program({ formula: '' });\nexport default derivation({ 'eq:a': a });",
      'eq:a',
      'new',
    ),
  ).toContain("program({ formula: 'new' })");
});

it('a lock is not written where there is no entry', () => {
  expect(writeLock(text, 'eq:z', 'new')).toBeNull();
});
