import { load, YAMLException } from 'js-yaml';
import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { RenderError, renderFormula } from './render-formula.ts';
import type { Source } from './source.ts';

const words = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

const term = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case words joined by hyphens'),
  en: z.string().min(1),
  zh: z.string().min(1),
  /** Other words under which the texts speak of it; English in every inflection. */
  forms: z
    .strictObject({ en: z.array(z.string().min(1)).optional(), zh: z.array(z.string().min(1)).optional() })
    .optional(),
  /** The slugs of the articles that mean it by the word; all when left out. */
  in: z.array(z.string().min(1)).optional(),
  /** How formulas write it, in LaTeX. */
  symbol: z.string().min(1).optional(),
  /** What it means, in one sentence or two; LaTeX between dollar signs. */
  says: words,
  related: z.array(z.string()).optional(),
  /** The equation that defines it: `<slug>/<label>`. */
  equation: z
    .string()
    .regex(/^[a-z0-9-]+\/(eq|alg|claim):[a-z0-9-]+$/, 'write <slug>/<label>')
    .optional(),
});

/** A word of the glossary, as `content/glossary.yaml` holds it. */
export type GlossaryTerm = z.infer<typeof term>;

export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
  readonly problems: readonly Problem[];
}

const fault = { slug: 'glossary-entry', hint: 'CONTRIBUTING.md shows the fields of a term.' } as const;

/** Where the n-th term begins, and where the key of it that is meant stands. */
function placeOf(source: Source, index: number, key?: string): number {
  const starts = [...source.text.matchAll(/^- /gm)].map((match) => match.index);
  const [start = 0, end = source.text.length] = starts.slice(index);
  if (key === undefined) return start;
  const at = source.text.slice(start, end).search(new RegExp(`(?<=^(?:- | {2}))${key}:`, 'm'));
  return at < 0 ? start : start + at;
}

/** Why LaTeX between dollar signs cannot be set, if so. */
function refusal(text: string): string | undefined {
  const parts = text.split('$');
  if (parts.length % 2 === 0) return 'a dollar sign without another';
  try {
    for (const [index, tex] of parts.entries()) if (index % 2 === 1) renderFormula(tex, false);
  } catch (error) {
    if (error instanceof RenderError) return error.message;
    throw error;
  }
  return undefined;
}

/** What terms say of one another, and what no schema can see. */
function inconsistencies(terms: readonly GlossaryTerm[], source: Source): Problem[] {
  const ids = terms.map(({ id }) => id);
  return terms.flatMap(({ id, related = [], says, symbol }, index) => {
    const faultAt = (key: string, message: string, hint: string = fault.hint): Problem =>
      source.problem(placeOf(source, index, key), Infinity, { ...fault, message, hint });
    const doubled = ids.indexOf(id) < index ? [faultAt('id', `the term "${id}" is there twice`)] : [];
    const unknown = related
      .filter((other) => !ids.includes(other))
      .map((other) => {
        const near = nearest(other, ids);
        return faultAt('related', `there is no term "${other}"`, near ? `did you mean ${near}?` : undefined);
      });
    const texts = [says.en, says.zh, ...(symbol === undefined ? [] : [`$${symbol}$`])];
    const unset = texts.flatMap((text) => {
      const reason = refusal(text);
      return reason === undefined ? [] : [faultAt('says', `KaTeX refuses "${text}": ${reason}`)];
    });
    return [...doubled, ...unknown, ...unset];
  });
}

/** The terms of a glossary in YAML, and what is wrong with them. */
export function readGlossary(source: Source): Glossary {
  let data: unknown;
  try {
    data = load(source.text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark?.position ?? 0;
    const message = `this is not YAML: ${error.reason}`;
    const mend = 'put values with a colon or a backslash in single quotation marks.';
    return { terms: [], problems: [source.problem(at, at + 1, { ...fault, message, hint: mend })] };
  }
  const { data: terms, error } = z.array(term).safeParse(data);
  if (terms) return { terms, problems: inconsistencies(terms, source) };
  const problems = error.issues.map((issue) => {
    const [index, ...path] = issue.path;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const key = [...path.map(String), ...(unknown === undefined ? [] : [unknown])];
    const reason = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    const where = key.length > 0 ? ` at ${key.join('.')}` : '';
    const message = `the ${typeof index === 'number' ? 'term' : 'glossary'} does not fit${where}: ${reason}`;
    return source.problem(placeOf(source, Number(index ?? 0), key[0]), Infinity, { ...fault, message });
  });
  return { terms: [], problems };
}
