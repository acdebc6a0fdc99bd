import type { CSL } from '@citation-js/core';
import { hanRuns } from '../i18n/han-runs.ts';
import type { Language } from '../i18n/text.ts';
import { formatWorks } from './format-works.ts';
import type { Reference } from './references.ts';

/** A work as the pages of one language show it. */
export interface Work {
  readonly key: string;
  /** How a text speaks of it: `Chen et al. (2018)`, `Chen等（2018）`. */
  readonly name: string;
  /** Its line in a list of references, in HTML. */
  readonly html: string;
}

const yearOf = ({ issued }: CSL): string => String(issued?.['date-parts']?.[0]?.[0] ?? '');

const familyOf = ({ family, literal }: NonNullable<CSL['author']>[number]): string => family ?? literal ?? '';

/** The names that begin an entry, by which two works of a year may be confused. */
const namesOf = ({ author = [] }: CSL): string =>
  author.map((name) => `${familyOf(name)} ${name.given ?? ''}`).join(';');

/** A letter behind the year of each work that shares authors and year with another, in the order of their dates. */
function suffixes(references: readonly Reference[]): ReadonlyMap<string, string> {
  const same = new Map<string, Reference[]>();
  for (const reference of references) {
    const names = `${namesOf(reference.csl)} ${yearOf(reference.csl)}`;
    same.set(names, [...(same.get(names) ?? []), reference]);
  }
  const dayOf = ({ csl }: Reference): string => (csl.issued?.['date-parts']?.[0] ?? []).join('-');
  return new Map(
    [...same.values()].flatMap((group) =>
      group
        .toSorted(
          (a, b) => dayOf(a).localeCompare(dayOf(b), 'en', { numeric: true }) || (a.key < b.key ? -1 : 1),
        )
        .map(({ key }, i): [string, string] => [key, group.length > 1 ? String.fromCharCode(97 + i) : '']),
    ),
  );
}

/** A work with its names in a language. */
function inLanguage({ csl, translated }: Reference, language: Language): CSL {
  const author = translated('author', language);
  const title = translated('title', language);
  const publisher = translated('organization', language) ?? csl.publisher;
  const others = language === 'zh' ? '等' : 'others';
  const authors = csl.author?.map((name) => (name.family === 'others' ? { literal: others } : name));
  return {
    ...csl,
    author: author === undefined ? (authors ?? []) : [{ literal: author }],
    ...(title !== undefined && { title: `${csl.title ?? ''} [${title}]` }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** Who wrote a work, as a text says it. */
function authorsOf({ author = [] }: CSL, language: Language, initial: boolean): string {
  const [first = {}, second] = author;
  const given = initial && first.given !== undefined ? `${first.given.charAt(0)}. ` : '';
  const name = given + familyOf(first);
  if (!second) return name;
  if (author.length > 2) return language === 'zh' ? `${name}等` : `${name} et al.`;
  return language === 'zh' ? `${name}、${familyOf(second)}` : `${name} and ${familyOf(second)}`;
}

/** Every work, in the order of a language. */
export function bibliography(references: readonly Reference[], language: Language): Work[] {
  const letters = suffixes(references);
  const works = references.map((reference) => inLanguage(reference, language));
  const lines = formatWorks(works, language, 'html');
  const named = references.map(({ key }, index) => {
    const csl = works[index]!;
    const alike = works.filter(
      (other) =>
        namesOf(other) !== namesOf(csl) &&
        `${authorsOf(other, language, false)} ${yearOf(other)}` ===
          `${authorsOf(csl, language, false)} ${yearOf(csl)}`,
    );
    const letter = letters.get(key)!;
    const plain = yearOf(csl) || (language === 'zh' ? '无日期' : 'n.d.');
    const year = `${plain}${letter && plain === 'n.d.' ? '-' : ''}${letter}`;
    const authors = authorsOf(csl, language, alike.length > 0);
    const name = language === 'zh' ? `${authors}（${year}）` : `${authors} (${year})`;
    const line = lines.get(key)!.replace(plain, year);
    const marked = hanRuns(line).map(({ text, han }) =>
      han && language === 'en' ? `<span lang="zh">${text}</span>` : text,
    );
    return { key, name, html: marked.join(''), sort: `${namesOf(csl)} ${year}` };
  });
  const order = new Intl.Collator(language === 'zh' ? 'zh' : 'en', { numeric: true });
  return named.toSorted((a, b) => order.compare(a.sort, b.sort));
}
