import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Language } from '../i18n/text.ts';
import type { GlossaryTerm } from './glossary.ts';

/** What holds no running text, or text that already leads somewhere. */
const closed = new Set([
  'heading',
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'math',
  'inlineMath',
  'table',
]);

/** Elements in which a term is linked only when the main text does not have it. */
const aside = new Set(['Detail', 'Note', 'Erratum']);

const nameOf = (node: Parents | RootContent): string =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? (node.name ?? '') : '';

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Which text it is: an article in a language. */
export interface TextOf {
  readonly slug: string;
  readonly language: Language;
}

/** A pattern of all forms, longest first, and the term of each. */
function lexicon(terms: readonly GlossaryTerm[], { slug, language }: TextOf) {
  const forms = new Map<string, string>();
  for (const term of terms) {
    if (term.in && !term.in.includes(slug)) continue;
    for (const form of [term[language], ...(term.forms?.[language] ?? [])]) {
      forms.set(form.toLowerCase(), term.id);
    }
  }
  const written = [...forms.keys()].sort((a, b) => b.length - a.length).map(escape);
  if (written.length === 0) return undefined;
  const any = written.map((form) => form.replaceAll(' ', '\\s+')).join('|');
  // A Latin word ends where its letters do; Chinese has no such end.
  const pattern = new RegExp(
    language === 'en' ? `(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])` : any,
    'giu',
  );
  return { pattern, termOf: (form: string) => forms.get(form.toLowerCase().replaceAll(/\s+/g, ' '))! };
}

function element(term: string, text: string): MdxJsxTextElement {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: term } as const];
  return { type: 'mdxJsxTextElement', name: 'Term', attributes, children: [{ type: 'text', value: text }] };
}

/**
 * Wraps the first use of each term of an article in `<Term id>`: in its main text, and failing that in a box or note.
 *
 * Headings, links, code, formulas, tables and summaries are left alone; of overlapping terms the longest counts.
 *
 * @returns the ids of the terms that were found
 */
export function linkTerms(tree: Root, terms: readonly GlossaryTerm[], text: TextOf): Set<string> {
  const known = lexicon(terms, text);
  const found = new Set<string>();
  if (!known) return found;
  const linked = (value: string): PhrasingContent[] => {
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const match of value.matchAll(known.pattern)) {
      const term = known.termOf(match[0]);
      if (found.has(term)) continue;
      found.add(term);
      if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) });
      parts.push(element(term, match[0]));
      from = match.index + match[0].length;
    }
    return [...parts, { type: 'text', value: value.slice(from) }];
  };
  const walk = (parent: Parents, asides: boolean): void => {
    for (let index = 0; index < parent.children.length; index++) {
      const child = parent.children[index]!;
      const name = nameOf(child);
      if (closed.has(child.type) || name === 'Term' || name === 'Citation') continue;
      if (aside.has(name) && !asides) continue;
      if (child.type === 'text') {
        const parts = linked(child.value);
        if (parts.length > 1) parent.children.splice(index, 1, ...parts);
        index += parts.length - 1;
      } else if ('children' in child) walk(child, asides);
    }
  };
  walk(tree, false);
  walk(tree, true);
  return found;
}
