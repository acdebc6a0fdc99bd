import type { Language } from '#i18n';
import type { MutantReport } from '#verification';

/** How many machine-made wrong formulas were rejected: `52 of 52 machine-made wrong formulas rejected`. */
export function mutantLine({ made, killed, waived }: MutantReport, language: Language): string {
  if (language === 'zh') {
    const also = waived > 0 ? `，另有 ${waived} 个同样成立` : '';
    return `机器造出的 ${made} 个错式，否定了 ${killed} 个${also}`;
  }
  const also = waived > 0 ? `, ${waived} ${waived === 1 ? 'is' : 'are'} true as well` : '';
  return `${killed} of ${made} machine-made wrong formulas rejected${also}`;
}
