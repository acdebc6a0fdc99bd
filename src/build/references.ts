import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { nearest, type Problem, type Source } from '#markdown';

/** A work that articles cite, as `content/references.bib` holds it. */
export interface Reference {
  readonly key: string;
  readonly csl: CSL;
  /** A field as one of the languages writes it, where that differs from what {@link csl} says. */
  readonly translated: (
    field: 'author' | 'title' | 'organization',
    language: 'en' | 'zh',
  ) => string | undefined;
}

export interface References {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

interface Entry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly annotations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const head = /^[ \t]*@(\w+)\s*\{\s*([^\s,{}]*)/gm;
const options = { maxChainLength: 10, generateGraph: false, strict: true };
const { constants, types } = plugins.config.get('@bibtex');

const parsed = (text: string): Entry[] =>
  plugins.input.chain(text, {
    ...options,
    forceType: '@biblatex/text',
    target: '@biblatex/entries+list',
  }) as unknown as Entry[];

const converted = (entries: readonly Entry[]): CSL[] =>
  plugins.input.chain(entries, {
    ...options,
    forceType: '@biblatex/entries+list',
    target: '@csl/list+object',
  });

/** The keys of all entries, those included that do not parse. */
export const referenceKeys = (text: string): string[] =>
  [...text.matchAll(head)].map(([, , key]) => key!).filter((key) => key !== '');

/** What no parser complains of in an entry: where in its text, what, and how to mend it. */
function* oversights({
  type,
  label,
  properties,
}: Entry): Generator<[at: string, message: string, hint: string]> {
  const meant = (word: string, known: readonly string[], otherwise: string): string => {
    const near = nearest(word, known);
    return near ? `did you mean "${near}"?` : otherwise;
  };
  const kinds = Object.keys(types.biblatex.source);
  if (!kinds.includes(type)) {
    yield [
      type,
      `there is no kind of entry "@${type}"`,
      meant(type, kinds, 'use @online, @article or @book.'),
    ];
  }
  if (!/^[a-z][a-z0-9-]*$/.test(label)) {
    yield [label, `the key "${label}" is not lower-case letters, digits and hyphens`, 'choose another key.'];
  }
  const fields = Object.keys(constants.fieldTypes);
  for (const field of Object.keys(properties)) {
    if (fields.includes(field)) continue;
    yield [field, `there is no field "${field}"`, meant(field, fields, 'see the fields of BibLaTeX.')];
  }
  for (const field of ['author', 'title']) {
    if (properties[field] === undefined) yield [label, `${label} lacks ${field}`, `write ${field} = {…}.`];
  }
  const { date, url } = properties;
  if (date !== undefined && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(String(date))) {
    yield ['date', `"${date}" is not a date`, 'write a year, or 2022-09-28.'];
  }
  if (url !== undefined && !/^https?:\/\/\S+$/.test(String(url))) {
    yield ['url', `"${url}" is not an address`, 'write https://….'];
  }
}

/** Where a field stands in an entry, or else the first place of a word. */
function placeOf(word: string, text: string): number {
  const field = text.search(new RegExp(`\\b${word}\\s*=`));
  return field < 0 ? text.indexOf(word) : field;
}

/** Where the parser stopped: at a line and column of what it was given, or at its start when something never ends. */
function stop(reason: string, text: string): number {
  const [, line, column] = /at line (\d+) col (\d+)/.exec(reason) ?? [];
  if (line === undefined || reason.includes('got EOF')) return 0;
  const before = text.split('\n').slice(0, Number(line) - 1);
  return before.reduce((length, each) => length + each.length + 1, 0) + Number(column) - 1;
}

/** The works in a file of BibLaTeX, and what is wrong with its entries. */
export function readReferences(source: Source): References {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  const heads = [...source.text.matchAll(head)];
  for (const [index, { index: start }] of heads.entries()) {
    const text = source.text.slice(start, heads[index + 1]?.index);
    const complain = (at: number, length: number, message: string, hint: string): void => {
      problems.push(
        source.problem(start + at, start + at + length, { slug: 'reference-entry', message, hint }),
      );
    };
    let entry: Entry | undefined;
    try {
      [entry] = parsed(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `this entry is not BibLaTeX: ${reason.split(/ at line |\n/)[0]!}`;
      complain(stop(reason, text), 1, message, 'look for a missing comma, equals sign or brace.');
    }
    if (!entry) continue;
    const { annotations, label } = entry;
    const wrong = [...oversights(entry)];
    for (const [at, message, hint] of wrong) complain(placeOf(at, text), at.length, message, hint);
    if (references.some(({ key }) => key === label)) {
      complain(text.indexOf(label), label.length, `the key "${label}" is there twice`, 'list a work once.');
    } else if (wrong.length === 0) {
      const translated: Reference['translated'] = (field, language) =>
        /^="(.*)"$/.exec(annotations?.[field]?.[language] ?? '')?.[1];
      references.push({ key: label, csl: converted([entry])[0]!, translated });
    }
  }
  return { references, problems };
}
