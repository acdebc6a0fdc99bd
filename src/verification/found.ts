import type { Problem } from './problem.ts';

/** What is wrong with an entry, before its label is known. */
export type Found = Omit<Problem, 'label'>;

/** A key that has no place where it stands. */
export function unknownKey(key: string, keys: ReadonlySet<string>): Found {
  if (/tol|eps|precision|accuracy|threshold|alpha|level|verdict|passed/iu.test(key)) {
    const what = /verdict|passed/iu.test(key) ? 'a verdict is found' : 'a tolerance is derived';
    return { message: `${what}, never written: ${key}`, hint: `remove ${key}; the engine works it out` };
  }
  const known = [...keys].filter((name) => name !== 'form' && name !== 'kind');
  return { message: `unknown key: ${key}`, hint: `its keys are ${known.join(', ')}` };
}

/** Words that are missing in one of the languages. */
export function bilingual(key: string): Found {
  return { message: `${key} is not in both languages`, hint: `write ${key}: { en: '…', zh: '…' }` };
}
