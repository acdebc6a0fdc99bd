import type { Language } from '#i18n';
import { escape } from './escape.ts';
import type { Figure } from './figures.ts';
import { words } from './words.ts';

/** The figures of a run on the reader's machine: of a finished one, or so far. */
export interface Compared {
  readonly figures: readonly Figure[];
  readonly finished: boolean;
}

function cell(build: string, machine: string, differs: boolean, language: Language): string {
  const mark = differs ? `<abbr title="${words.differs[language]}">≠</abbr> ` : '';
  const second = `<td class="machine${differs ? ' differs' : ''}">${mark}${escape(machine)}</td>`;
  return `<td>${escape(build)}</td>${second}`;
}

/**
 * "At build" beside "on your machine", as the rows of a table; the second column appears with the first run.
 *
 * The same units and digits on both sides. Of a finished run, a figure that differs carries a mark, the time
 * excepted.
 */
export function comparison(build: readonly Figure[], machine: Compared | null, language: Language): string {
  const heads = [words.atBuild[language], ...(machine ? [words.onYourMachine[language]] : [])]
    .map((text) => `<th scope="col">${text}</th>`)
    .join('');
  const all = [...build, ...(machine?.figures ?? [])];
  const rows = [...new Map(all.map((figure) => [figure.key, figure.name]))].map(([key, name]) => {
    const left = build.find((row) => row.key === key)?.value;
    const right = machine?.figures.find((row) => row.key === key)?.value;
    const differs = machine?.finished === true && left !== right && key !== 'time';
    const cells = machine
      ? cell(left ?? '–', right ?? (machine.finished ? '–' : '…'), differs, language)
      : `<td>${escape(left ?? '–')}</td>`;
    return `<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  return `<thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody>`;
}
