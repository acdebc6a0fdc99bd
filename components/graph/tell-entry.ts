/** What the list says of an equation, with every equation that it is derived from or used by in words instead of by its number alone. */
export function tellEntry(entry: Element): Node[] {
  const told = entry.cloneNode(true) as Element;
  for (const link of told.querySelectorAll<HTMLElement>(
    '[data-part="premises"] [data-name], [data-part="consequences"] [data-name]',
  )) {
    const line = document.createElement('span');
    line.className = 'graph-named';
    link.replaceWith(line);
    line.append(link, ` ${link.title}`);
  }
  return [...told.childNodes];
}
