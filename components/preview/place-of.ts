/** Where an equation stands, in the words of its page: its section in an article, its article on a page of evidence. */
export function placeOf(equation: Element): string {
  const page = equation.ownerDocument;
  const told = page.querySelector('.evidence-place')?.textContent;
  if (told) return told.trim().replace(/\s+/gu, ' ');
  let section = '';
  for (const heading of page.querySelectorAll('main :is(h1, h2)')) {
    const before = heading.compareDocumentPosition(equation) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (before) section = heading.textContent.trim();
  }
  return section;
}
