import type { Language } from '#i18n';
import { editorWords } from './editor-words.ts';

/**
 * The inside of an editor.
 *
 * @param id what its parts are called after; unique on the page
 */
export function editorHtml(id: string, language: Language): string {
  const word = (name: keyof typeof editorWords): string => editorWords[name][language];
  const button = (part: string, name: keyof typeof editorWords, kind = 'panel-quiet'): string =>
    `<button type="button" class="${kind}" data-part="${part}">${word(name)}</button>`;
  return `<div class="editor-head"><p class="panel-title" id="${id}-title">${word('title')}</p>
<button type="button" class="panel-close" data-part="close-editor" aria-label="${word('close')}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3.5 3.5 9 9M12.5 3.5l-9 9"/></svg></button></div>
<p class="editor-origin" data-part="origin"></p>
<div class="editor-typeset panel-scroll" data-part="typeset" role="group" aria-label="${word('typeset')}"></div>
<label class="editor-label" for="${id}-field">LaTeX</label>
<div class="editor-field"><div class="editor-marks" data-part="marks" aria-hidden="true"></div><textarea id="${id}-field" data-part="field" rows="1" spellcheck="false" autocapitalize="off" autocomplete="off" autocorrect="off" translate="no" aria-describedby="${id}-attempt ${id}-help"></textarea></div>
<div class="editor-attempt" id="${id}-attempt" data-part="attempt" role="status"></div>
<div class="editor-simplest" data-part="simplest" role="status"></div>
<div class="editor-actions">${button('simplify', 'simplify')}${button('longer', 'longer')}${button('reset', 'reset')}<a data-part="edited-link" href="">${word('link')}</a>${button('copy-edited', 'copy')}<output data-part="copied-edited"></output></div>
<p class="panel-why" id="${id}-help">${word('help')}</p>`;
}
