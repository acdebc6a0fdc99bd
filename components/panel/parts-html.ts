import type { Language } from '#i18n';
import { typeText } from '#reference';
import type { Explanation } from '#formula';
import { mathml } from './mathml.ts';

type Link = Explanation['links'][number];
type Part = Link['left'];

/** Names are listed with their sources, and a number needs no explanation; what they hold stands in their place. */
function shown(part: Part): readonly Part[] {
  return part.operator === 'name' || part.operator === 'number' ? part.parts.flatMap(shown) : [part];
}

function partHtml(part: Part, language: Language): string {
  const type = part.type === null ? '' : `<span>${typeText(part.type)[language]}</span>`;
  return `<li>${mathml(part.tex)} ${type}${listHtml(part.parts.flatMap(shown), language)}</li>`;
}

function listHtml(parts: readonly Part[], language: Language): string {
  return parts.length === 0 ? '' : `<ul>${parts.map((part) => partHtml(part, language)).join('')}</ul>`;
}

/** The parts of a formula that are neither names nor numbers, one inside the other, each with its type. */
export function partsHtml({ links }: Explanation, language: Language): string {
  return listHtml(
    links.flatMap(({ left, right }) => [...shown(left), ...shown(right)]),
    language,
  );
}
