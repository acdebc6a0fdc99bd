import type { Language } from '#i18n';
import { languages, otherLanguage, searchWords, words } from '#i18n';

/** The dialog without its results. */
export function dialogHtml(told: Language): string {
  const say = (name: keyof typeof searchWords): string => searchWords[name][told];
  const scope = (language: Language): string =>
    `<label lang="${language}"><input type="radio" name="search-language" value="${language}"${language === told ? ' checked' : ''}>${words.language[language]}</label>`;
  const order = [told, otherLanguage(told)].filter((language) => languages.includes(language));
  return `<dialog class="search" aria-label="${say('search')}">
<div class="search-bar" role="search">
<input class="search-field" data-part="field" type="text" role="combobox" aria-label="${say('search')}" aria-autocomplete="list" aria-expanded="false" aria-controls="search-results" aria-describedby="search-said" placeholder="${say('field')}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go">
<button class="search-close" data-part="close" type="button" aria-label="${say('close')}"><svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false"><path d="m4.5 4.5 9 9M13.5 4.5l-9 9"/></svg></button>
</div>
<div class="search-state">
<p id="search-said" class="search-said" data-part="said" role="status"></p>
<fieldset class="search-scope"><legend class="visually-hidden">${say('searchIn')}</legend>${order.map(scope).join('')}</fieldset>
</div>
<div class="search-body" data-part="body">
<p class="search-hint" data-part="hint">${say('hint').replaceAll(/`([^`]+)`/gu, '<code>$1</code>')}</p>
<p class="search-problem" data-part="problem" role="alert" hidden></p>
<div class="search-results" id="search-results" data-part="results" role="listbox" aria-label="${say('results')}" hidden></div>
</div>
<p class="search-keys" aria-hidden="true">${say('keys')}</p>
</dialog>`;
}
