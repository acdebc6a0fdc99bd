/**
 * Tells the style of the printed page how wide each displayed formula is, in its own ems, as `--formula-ems`: what is
 * wider than the paper's column is set smaller there and never cut.
 *
 * It runs in a page, and refers to nothing outside of itself.
 */
export function measureFormulas(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.formula')) {
    const katex = box.querySelector('.katex');
    const drawn = katex?.querySelector('.katex-html');
    if (!katex || !drawn) continue;
    const range = document.createRange();
    range.selectNodeContents(drawn);
    const ems = range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(katex).fontSize);
    if (ems > 0) box.style.setProperty('--formula-ems', String(Math.ceil(ems * 100) / 100));
  }
}
