import type { Language } from '#i18n';
import type { Attempt, Sample } from '#verification';
import { namesHtml } from '../panel/names-html.ts';
import { tidyNumbers } from '../panel/tidy-numbers.ts';
import { words } from '../panel/words.ts';
import { attemptLine, discrepancy } from './attempt-line.ts';
import { editorWords } from './editor-words.ts';
import { excerptHtml } from './excerpt-html.ts';

/** Both sides at a point and how far they are apart, as the rows of a list. */
export function sidesHtml(sample: Sample, language: Language): string {
  const rows = [
    [words.left[language], tidyNumbers(sample.left, 6)],
    [words.right[language], tidyNumbers(sample.right, 6)],
    [editorWords.differ[language], discrepancy(sample, language)],
  ] as const;
  const row = ([name, value]: (typeof rows)[number]): string =>
    `<div><dt>${name}</dt><dd>${namesHtml(value)}</dd></div>`;
  return `<dl class="editor-sides">${rows.map(row).join('')}</dl>`;
}

/** Code in a message of the engine stands between backticks. */
export function codeHtml(html: string): string {
  return html.replace(/`([^`]+)`/gu, '<code>$1</code>');
}

/** What became of an edited formula: the sentence, the two sides where it fails, the place that cannot be read. */
export function attemptHtml(attempt: Attempt, language: Language, tex: string): string {
  const { failure, order, outcome } = attempt;
  const line = `<p class="editor-outcome" data-outcome="${outcome}">${codeHtml(namesHtml(attemptLine(attempt, language, tex)))}</p>`;
  const sides = failure?.worst && !order ? sidesHtml(failure.worst, language) : '';
  const excerpt =
    outcome === 'inconclusive' && failure?.range ? excerptHtml(tex, failure.range, language) : '';
  return line + sides + excerpt;
}
