import type { Problem } from './problem.ts';

/** Full-width characters take two columns of a terminal, and so must the blanks that stand under them. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

const blank = (text: string) =>
  text.replaceAll(/./gu, (c) => (c === '\t' ? '\t' : wide.test(c) ? '  ' : ' '));

/** How much of a line is shown on either side of what is meant, and how much of that. */
const context = 40;
const longest = 60;

/** The part of a line that matters with what is meant underlined; an article's paragraph is one long line. */
function underlined(line: string, start: number, length: number): [string, string] {
  const from = start > context + 10 ? start - context : 0;
  const end = start + Math.min(length, longest);
  const to = line.length > end + context + 10 ? end + context : line.length;
  const [head, tail] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
  const carets = '^'.repeat(Math.max(1, blank(line.slice(start, end)).length));
  return [
    `${head}${line.slice(from, to)}${tail}`,
    `${blank(head)}${blank(line.slice(from, start))}${carets}${length > longest ? '…' : ''}`,
  ];
}

/**
 * A problem as several lines of text: place and slug, message, the source line with the range underlined, hint.
 */
export function formatProblem(problem: Problem): string {
  const { place, excerpt, slug, message, hint } = problem;
  const at = place ? `${place.file}:${place.line}:${place.column}  ` : '';
  const lines = [`${at}[${slug}]`, `  ${message}`];
  if (place && excerpt) {
    lines.push(...underlined(excerpt.line, place.column - 1, excerpt.length).map((line) => `    ${line}`));
  }
  lines.push(`  hint: ${hint}`);
  return lines.join('\n');
}
