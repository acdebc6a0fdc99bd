/** What holds only for the original: names that must stay unique, and what refers to them. */
const own = ['id', 'for', 'name', 'aria-controls', 'aria-expanded', 'aria-labelledby', 'aria-describedby'];

/** A copy of an element for this page, without its ids, and with its links as they were meant where it stands. */
export function adopt(element: Element, page: string): Element {
  const copy = document.importNode(element, true);
  for (const each of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of own) each.removeAttribute(name);
    const href = each.getAttribute('href');
    if (href !== null) each.setAttribute('href', new URL(href, page).href);
  }
  for (const script of copy.querySelectorAll('script')) script.remove();
  return copy;
}
