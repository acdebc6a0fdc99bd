/** The marks that stand for an equation in this page: within its article's part of the page, where there are several. */
export function marksOf(slug: string, label: string): HTMLElement[] {
  const part = document.querySelector(`[data-article="${CSS.escape(slug)}"]`) ?? document;
  return [...part.querySelectorAll<HTMLElement>(`a[data-label="${CSS.escape(label)}"]`)];
}
