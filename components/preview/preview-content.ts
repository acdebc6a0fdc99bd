import { adopt } from './adopt.ts';
import { placeOf } from './place-of.ts';
import type { Target } from './find-target.ts';

const line = (name: string, ...content: (Node | string)[]): HTMLElement => {
  const made = document.createElement('p');
  made.className = name;
  made.append(...content);
  return made;
};

/** An equation: its number, its verdict in words behind its sign, the formula, and where it stands. */
function equation({ element, page }: Target): Node {
  const content = document.createDocumentFragment();
  const badge = element.querySelector<HTMLElement>('.badge');
  const sign = badge?.querySelector('.sign');
  const number = document.createElement('b');
  number.textContent = element.querySelector('.equation-number')?.textContent ?? '';
  const verdict = document.createElement('span');
  verdict.textContent = badge?.title ?? '';
  content.append(line('preview-head', number, ...(sign ? [adopt(sign, page)] : []), verdict));
  const formula = element.querySelector('.formula:not([hidden])');
  if (formula) content.append(adopt(formula, page));
  const place = placeOf(element);
  if (place !== '') content.append(line('preview-place', place));
  return content;
}

/** What belongs to an entry: a term with its definition, a heading with its section, anything else as it is. */
function entry({ element, page }: Target): Node {
  const content = document.createDocumentFragment();
  const parts: Element[] = [element];
  const heading = /^H[1-6]$/u.test(element.tagName);
  if (heading || element.tagName === 'DT') {
    const next = heading ? ':not(h1, h2, h3, h4, h5, h6)' : 'dd';
    for (let each = element.nextElementSibling; each?.matches(next); each = each.nextElementSibling) {
      parts.push(each);
    }
  }
  for (const part of parts) {
    const block = document.createElement('div');
    block.className = part === element && parts.length > 1 ? 'preview-term' : 'preview-entry';
    block.append(...adopt(part, page).childNodes);
    content.append(block);
  }
  return content;
}

/** What a preview shows of the place that its link leads to. */
export const previewContent = (target: Target): Node =>
  target.element.matches('.equation') ? equation(target) : entry(target);
