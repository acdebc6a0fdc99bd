import type { Language } from '#i18n';
import { anchor, articleAddress } from '#i18n';
import { operatorText } from '#reference';
import type { BoundSymbol } from '#formula';
import type { ArticleLedger, LedgerEntry } from '#verification';
import { sentenceHtml } from './formula-html.ts';
import { mathml } from './mathml.ts';
import { pageWords } from './page-words.ts';
import { symbol } from './symbol.ts';

/** What the world says about how it computes a name: under the very name, or under its letter. */
function routeOf({ world }: LedgerEntry, name: string) {
  const letter = symbol(name).replace(/[_^(].*$/u, '');
  return world?.routes[symbol(name)] ?? world?.routes[letter];
}

/** Where the value of a name comes from, in a few words of HTML. */
export function sourceHtml(
  { tex, source }: BoundSymbol,
  entry: LedgerEntry,
  { slug, entries }: ArticleLedger,
  language: Language,
): string {
  const zh = language === 'zh';
  switch (source.from) {
    case 'language':
      return pageWords.byLanguage[language];
    case 'operator': {
      const operator = operatorText(source.operator)[language];
      return zh ? `由${operator}约束` : `bound by the ${operator}`;
    }
    case 'definition': {
      const defining = entries.find((each) => each.tex === source.tex);
      if (defining === undefined || defining.label === entry.label) return pageWords.byThisFormula[language];
      const link = `<a href="${articleAddress(language, slug)}#${anchor(defining.label)}">(${defining.number})</a>`;
      return zh ? `由 ${link} 定义` : `defined by ${link}`;
    }
    case 'world': {
      const route = routeOf(entry, source.name);
      const names = source.of ?? [];
      const as =
        source.name === tex ? '' : zh ? `（即 ${mathml(source.name)}）` : ` as ${mathml(source.name)}`;
      const list = names.map((each) => mathml(each)).join(zh ? '、' : ', ');
      const of = names.length === 0 ? '' : zh ? `，由 ${list} 算出` : `, computed from ${list}`;
      const how =
        route === undefined ? '' : `${zh ? '：' : ': '}${sentenceHtml(route[language], entry.label)}`;
      return `${zh ? '取值给定' : 'the world'}${as}${of}${how}`;
    }
  }
}
