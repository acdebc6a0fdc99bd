import type { Language } from '#i18n';
import type { Sample } from '#verification';
import { escape } from './escape.ts';
import { scientific } from './scientific.ts';
import { symbolHtml } from './symbol-html.ts';
import { tidyNumbers } from './tidy-numbers.ts';
import type { Origin } from './verdict-line.ts';
import { words } from './words.ts';

/** The sample points as the inside of a table, caption and head included, as HTML. */
export function sampleTable(samples: readonly Sample[], language: Language, origin: Origin): string {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample.at)))];
  const heads = [
    ...names.map((name) => `<th scope="col">${symbolHtml(name)}</th>`),
    ...(['left', 'right', 'residual', 'tolerance'] as const).map(
      (word) => `<th scope="col">${words[word][language]}</th>`,
    ),
  ];
  const rows = samples.map(({ at, left, right, residual, tolerance }) => {
    const cells = [
      ...[...names.map((name) => at[name] ?? ''), left, right].map((text) => tidyNumbers(text, 6)),
      scientific(residual),
      scientific(tolerance),
    ];
    return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
  });
  const caption = words[origin === 'build' ? 'atBuild' : 'onYourMachine'][language];
  return `<caption>${caption}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody>`;
}
