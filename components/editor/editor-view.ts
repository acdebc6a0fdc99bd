import type { Language } from '#i18n';
import type { Attempt, Sample } from '#verification';
import { escape } from '../panel/escape.ts';
import { namesHtml } from '../panel/names-html.ts';
import { part } from '../panel/part.ts';
import { RunError } from '../panel/run-error.ts';
import { scrollStops } from '../panel/scroll-stops.ts';
import { words } from '../panel/words.ts';
import { attemptHtml, sidesHtml } from './attempt-html.ts';
import { failsAt } from './attempt-line.ts';
import { editorWords } from './editor-words.ts';
import type { Typeset } from './typeset-live.ts';

/** Shows in an editor what became of its formula; what is announced changes only when it is known. */
export class EditorView {
  readonly #root: HTMLElement;
  readonly #language: Language;

  constructor(root: HTMLElement, language: Language) {
    this.#root = root;
    this.#language = language;
    this.#offer({ simplify: false, longer: false });
    scrollStops(root);
  }

  /** Whose formula stands in the field, and the address that restores it. */
  origin(isOwn: boolean, address: string): void {
    this.#root.toggleAttribute('data-edited', !isOwn);
    const line = part(this.#root, 'origin');
    const text = editorWords[isOwn ? 'own' : 'edited'][this.#language];
    if (line.textContent !== text) line.textContent = text;
    (part(this.#root, 'edited-link') as HTMLAnchorElement).href = address;
    part(this.#root, 'copied-edited').textContent = '';
    for (const name of ['edited-link', 'copy-edited', 'reset']) part(this.#root, name).hidden = isOwn;
  }

  typeset(typeset: Typeset): void {
    const box = part(this.#root, 'typeset');
    if ('html' in typeset) {
      box.innerHTML = typeset.html;
      return;
    }
    const { refused, message } = typeset;
    const why = editorWords[refused === 'wrong' ? 'cannotTypeset' : refused][this.#language];
    // KaTeX speaks English; what the language itself says of the formula stands below in both.
    const told = message === '' || this.#language === 'zh' ? '' : `: ${escape(message)}`;
    box.innerHTML = `<p class="panel-why">${why}${told}</p>`;
  }

  /** A formula is being tried; what was said about the last one is no longer about this one. */
  busy(): void {
    this.#root.setAttribute('data-busy', '');
    part(this.#root, 'simplest').textContent = '';
    this.#offer({ simplify: false, longer: false });
  }

  say(text: string): void {
    this.#done(`<p class="editor-outcome">${namesHtml(text)}</p>`);
  }

  attempt(attempt: Attempt, tex: string): void {
    this.#done(attemptHtml(attempt, this.#language, tex));
    const isPointwise = attempt.outcome === 'refuted' && attempt.order === null;
    this.#offer({ simplify: isPointwise, longer: false });
  }

  /** The run ended without an answer; one that was replaced says nothing. */
  failed(error: unknown, limit: number): void {
    const reason = error instanceof RunError ? error.reason : 'check';
    if (reason === 'stopped') return;
    const zh = this.#language === 'zh';
    const lines = {
      start: words.cannotStart[this.#language],
      load: words.cannotLoad[this.#language],
      limit: zh
        ? `${limit} 秒内没有算完，已停止。可取较小的维数或较窄的区间。`
        : `Stopped: no answer within ${limit} s. A smaller dimension or a narrower interval takes less.`,
      check: error instanceof Error ? error.message : String(error),
    };
    this.#done(`<p class="editor-outcome" data-outcome="inconclusive">${namesHtml(lines[reason])}</p>`);
    this.#offer({ simplify: false, longer: reason === 'limit' && limit < 30 });
  }

  looking(): void {
    part(this.#root, 'simplest').textContent = editorWords.simplifying[this.#language];
  }

  simplest(found: Sample | null, tex: string): void {
    if (found === null) {
      part(this.#root, 'simplest').textContent = editorWords.noSimplest[this.#language];
      return;
    }
    const zh = this.#language === 'zh';
    const at = failsAt(found, this.#language, tex);
    const line = zh ? `最简反例：${at}。` : `The simplest counterexample: ${at}.`;
    part(this.#root, 'simplest').innerHTML = `<p>${namesHtml(line)}</p>${sidesHtml(found, this.#language)}`;
  }

  notFound(error: unknown): void {
    const wasReplaced = error instanceof RunError && error.reason === 'stopped';
    part(this.#root, 'simplest').textContent = wasReplaced ? '' : editorWords.noSimpler[this.#language];
  }

  #done(html: string): void {
    this.#root.removeAttribute('data-busy');
    part(this.#root, 'attempt').innerHTML = html;
  }

  #offer(offers: { readonly simplify: boolean; readonly longer: boolean }): void {
    part(this.#root, 'simplify').hidden = !offers.simplify;
    part(this.#root, 'longer').hidden = !offers.longer;
  }
}
