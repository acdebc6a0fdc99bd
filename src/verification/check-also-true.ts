import { fingerprint } from '#formula';
import type { AlsoTrue } from './also-true.ts';
import type { Problem } from './problem.ts';
import { isText } from './text.ts';

type Found = Omit<Problem, 'label'>;

const keys = new Set(['tex', 'because']);

/** What is wrong with the waivers of an entry, apart from whether there are such mutants. */
export function checkAlsoTrue(waivers: readonly AlsoTrue[]): Found[] {
  if (!Array.isArray(waivers)) {
    return [{ message: 'alsoTrue is not a list', hint: 'write alsoTrue: [{ tex, because }]' }];
  }
  const seen = new Map<string, number>();
  return (waivers as readonly AlsoTrue[]).flatMap((waiver, i) => {
    const found = checkWaiver(waiver);
    if (found === null) {
      const name = fingerprint(waiver.tex);
      const first = seen.get(name);
      seen.set(name, first ?? i + 1);
      if (first === undefined) return [];
      const hint = 'keep one of the two proofs';
      return [{ message: `waiver ${i + 1}: it is of the same mutant as waiver ${first}`, hint }];
    }
    return [{ message: `waiver ${i + 1}: ${found.message}`, hint: found.hint }];
  });
}

function checkWaiver(waiver: AlsoTrue): Found | null {
  const unknown = Object.keys(waiver).find((key) => !keys.has(key));
  if (unknown !== undefined) return { message: `unknown key: ${unknown}`, hint: 'its keys are tex, because' };
  if (typeof waiver.tex !== 'string' || waiver.tex.trim() === '') {
    return { message: 'it has no formula', hint: 'copy the mutant that npm run mutate prints as tex' };
  }
  if (isText(waiver.because)) return null;
  return { message: 'because is not in both languages', hint: "write because: { en: '…', zh: '…' }" };
}
