import type { Language } from '#i18n';
import { articleAddress, outcomeWords, searchWords } from '#i18n';
import type { FormulaHit } from './formula-search.ts';
import type { Hit } from './finder.ts';
import { markedExcerpt } from './marked-excerpt.ts';
import type { Fragment } from './pagefind.ts';

function line(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
}

async function typeset(place: HTMLElement, tex: string): Promise<void> {
  const { typesetLive } = await import('../editor/typeset-live.ts');
  const set = await typesetLive(tex);
  if ('html' in set) place.innerHTML = set.html;
}

function formulaOption(
  option: HTMLAnchorElement,
  formula: FormulaHit,
  language: Language,
  told: Language,
): void {
  const { slug, anchor, number, tex, verdict, says, article } = formula;
  const name = `${searchWords.equation[told]} (${number})`;
  const state = outcomeWords[verdict].state[told];
  const place = line('span', 'search-formula', line('code', '', tex));
  option.href = `${articleAddress(language, slug)}#${anchor}`;
  // What the formula says is said in words below it; its letters one by one would say it worse.
  place.setAttribute('aria-hidden', 'true');
  const verdictMark = line('span', 'search-verdict', state);
  verdictMark.dataset['verdict'] = verdict;
  verdictMark.lang = told;
  const title = line('span', 'search-title', name);
  title.lang = told;
  option.append(
    line('span', 'search-head', title, verdictMark, line('span', 'search-page', article[language])),
    place,
    line('span', 'search-excerpt', says[language]),
  );
  void typeset(place, tex);
}

function textOption(option: HTMLAnchorElement, { meta, excerpt }: Fragment): void {
  const { url = '', title = '', page = '' } = meta;
  option.href = url;
  option.append(
    line(
      'span',
      'search-head',
      line('span', 'search-title', title),
      line('span', 'search-page', title === page ? '' : page),
    ),
    line('span', 'search-excerpt', markedExcerpt(excerpt)),
  );
}

/**
 * One result, a link that is an option of the list.
 *
 * @param language of the text it leads to
 * @param told the language of the page
 */
export function resultOption(hit: Hit, id: string, language: Language, told: Language): HTMLAnchorElement {
  const option = document.createElement('a');
  Object.assign(option, { id, className: 'search-result', role: 'option', tabIndex: -1 });
  option.setAttribute('aria-selected', 'false');
  if (language !== told) option.lang = language;
  if (hit.kind === 'formula') formulaOption(option, hit.formula, language, told);
  else textOption(option, hit.fragment);
  return option;
}
