import '#verification/whole';
import { lint, parse, underline, unknownNames } from '#formula';
import type { Verification } from './verify-articles.ts';

/**
 * What the language would ask the author of a verified formula: each with its place, label and range underlined.
 * Notes change no verdict.
 */
export function authorNotes({ ledger }: Verification): string[] {
  return Object.values(ledger.articles).flatMap(({ entries }) =>
    entries
      .filter(({ executed, verdict }) => executed === 'formula' && verdict === 'verified')
      .flatMap(({ label, place, tex }) =>
        lint(parse(tex, unknownNames)).map(
          ({ says, range }) =>
            `${place.file}:${place.line} ${label}: ${says.en}\n${underline(tex, range).replaceAll(/^/gmu, '    ')}`,
        ),
      ),
  );
}
