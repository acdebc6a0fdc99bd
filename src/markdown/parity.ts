import { languages } from '../i18n/text.ts';
import type { DraftEquation, LedgerDraft } from '#verification';
import { formulaProblem } from './formula-problem.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

const problemAt = (equation: DraftEquation, source: Source, slug: string, message: string, hint: string) =>
  formulaProblem(equation, source, { slug, message, hint });

/** The first character at which two formulas differ, shown with a little of what follows. */
function difference(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const show = (tex: string) => JSON.stringify(tex.slice(i, i + 24));
  return `${show(a)} where the other has ${show(b)}`;
}

/**
 * Where the two languages of an article tell different derivations: a label that only one has, labels in another
 * order, or a formula that is not the same to the byte.
 */
export function parity(
  equations: LedgerDraft['equations'],
  sources: Readonly<Record<(typeof languages)[number], Source>>,
): Problem[] {
  const { en, zh } = equations;
  const [english, chinese] = [new Set(en.map((e) => e.label)), new Map(zh.map((e) => [e.label, e]))];
  const alone = languages.flatMap((language) => {
    const other = language === 'en' ? 'zh' : 'en';
    const labels = language === 'en' ? chinese : english;
    return equations[language]
      .filter(({ label }) => !labels.has(label))
      .map((equation) => {
        const message = `article.${other}.mdx has no equation ${equation.label}`;
        const hint = 'both languages carry the same labelled formulas; copy this one over.';
        return problemAt(equation, sources[language], 'language-parity', message, hint);
      });
  });
  const shared = en.filter(({ label }) => chinese.has(label));
  const order = zh.filter(({ label }) => english.has(label)).map(({ label }) => label);
  const moved = shared.find(({ label }, i) => label !== order[i]);
  const disordered = moved
    ? [
        problemAt(
          moved,
          sources.en,
          'language-order',
          `equation ${moved.label} stands at another place in article.zh.mdx, where ${order[shared.indexOf(moved)]!} is`,
          'bring the equations of both languages into one order, so that they get the same numbers.',
        ),
      ]
    : [];
  const differing = shared.flatMap((equation) => {
    const other = chinese.get(equation.label)!;
    if (other.tex === equation.tex) return [];
    const at = `${other.place.file}:${other.place.line}`;
    const message = `the formula of ${equation.label} differs from that at ${at}: ${difference(equation.tex, other.tex)}`;
    const hint = 'make the LaTeX the same to the byte in both languages.';
    return [problemAt(equation, sources.en, 'formula-parity', message, hint)];
  });
  return [...alone, ...disordered, ...differing];
}
