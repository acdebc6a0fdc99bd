/** Which of an article's headings a labelled equation stands under; -1 before the first. */
export function sectionOf(article: string, label: string): number {
  const before = article.slice(0, Math.max(0, article.indexOf(`\\label{${label}}`)));
  return [...before.matchAll(/^#{1,6} /gmu)].length - 1;
}
