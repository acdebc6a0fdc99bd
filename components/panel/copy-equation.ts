import { followingWords } from '#i18n';
import { withStyledLetters } from './mathml-letters.ts';

/** The formula as MathML that stands on its own: well-formed XML, without the LaTeX that KaTeX keeps inside. */
function mathmlOf(equation: Element): string {
  const math = equation.querySelector('math')?.cloneNode(true);
  if (!(math instanceof Element)) return '';
  math.querySelector('annotation')?.remove();
  return withStyledLetters(new XMLSerializer().serializeToString(math));
}

function textOf(button: HTMLElement): string {
  const { copy, text = '' } = button.dataset;
  if (copy === 'link') return new URL(text, location.href).href;
  const id = button.closest<HTMLElement>('[data-equation]')?.dataset['equation'] ?? '';
  const equation = document.getElementById(id)?.querySelector('.formula:not([hidden])');
  if (!equation) return '';
  return copy === 'tex' ? (equation.querySelector('annotation')?.textContent ?? '') : mathmlOf(equation);
}

/** Copies what a button names of its equation, and says so; where a page may not, it selects the text for the reader. */
export async function copyEquation(button: HTMLElement): Promise<void> {
  const said = button.parentElement?.querySelector('output');
  if (!said) return;
  const lang = document.documentElement.lang === 'zh' ? 'zh' : 'en';
  const text = textOf(button);
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = followingWords.copied[lang];
  } catch {
    said.textContent = text;
    getSelection()?.selectAllChildren(said);
  }
}
