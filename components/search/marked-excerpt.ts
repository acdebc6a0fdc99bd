const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/** An excerpt of Pagefind as text with `mark` elements; whatever else looks like an element in it stays text. */
export function markedExcerpt(html: string): DocumentFragment {
  const excerpt = document.createDocumentFragment();
  for (const [i, run] of html.split(/<\/?mark>/u).entries()) {
    const text = (i === 0 ? run.replace(/^[\s\u200B，。；、：！？）,.;:)]+/u, '') : run)
      .replaceAll('\u200B', '')
      .replaceAll(/&(lt|gt|amp|quot|#39);/gu, (whole, name: string) => references[name] ?? whole);
    if (text === '') continue;
    if (i % 2 === 0) {
      excerpt.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    excerpt.append(mark);
  }
  return excerpt;
}
