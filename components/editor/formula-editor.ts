import { limits } from '#formula';
import type { FormRead } from '../panel/form-settings.ts';
import type { PanelData } from '../panel/panel-data.ts';
import { part } from '../panel/part.ts';
import type { Edited, RunRequest } from '../panel/protocol.ts';
import { runLimit } from '../panel/runner.ts';
import { EditorView } from './editor-view.ts';
import { Examiner, shortLimit } from './examiner.ts';
import { MarkedField } from './marked-field.ts';
import { typesetLive } from './typeset-live.ts';
import { editorHtml } from './editor-html.ts';
import { editorWords } from './editor-words.ts';

/** What a panel lends its editor. */
export interface EditorContext {
  readonly data: PanelData;
  /** The parameters and the seed as they are set. */
  readonly read: () => FormRead;
  /** Puts a formula into the permalink of the panel, or takes it out with `null`; returns the address. */
  readonly link: (tex: string | null) => string;
}

/** Milliseconds without a key after which a formula is tried. */
const pause = 150;

/** `<rd-editor>`: the LaTeX of an equation in a field, typeset and tried as it is written. */
export class FormulaEditor extends HTMLElement {
  readonly #examiner = new Examiner();
  #context: EditorContext | null = null;
  #field: MarkedField | null = null;
  #view: EditorView | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fills the element; once, before anything else. */
  build(context: EditorContext): void {
    const { label, language } = context.data;
    const id = `editor-${label.replace(':', '-')}`;
    this.className = 'editor';
    this.setAttribute('role', 'group');
    this.setAttribute('aria-labelledby', `${id}-title`);
    this.innerHTML = editorHtml(id, language);
    this.#context = context;
    this.#view = new EditorView(this, language);
    const area = part(this, 'field') as HTMLTextAreaElement;
    this.#field = new MarkedField(area, part(this, 'marks'));
    area.addEventListener('input', () => this.#changed(pause));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // The panel around it would close as well.
      event.stopPropagation();
      this.close();
    });
    const on = (name: string, act: () => void): void => part(this, name).addEventListener('click', act);
    on('close-editor', () => this.close());
    on('reset', () => this.load(context.data.tex, true));
    on('simplify', () => void this.#simplify());
    on('longer', () => void this.#try(runLimit));
    on('copy-edited', () => void this.#copy());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#examiner.close();
  }

  /** Shows the editor with a formula, or as it was left. */
  open(tex: string | undefined, focus: boolean): void {
    const host = this.parentElement;
    if (host) host.hidden = false;
    const left = this.#field?.text ?? '';
    this.load(tex ?? (left === '' ? (this.#context?.data.tex ?? '') : left), focus);
  }

  /** Puts a formula into the field and tries it at once. */
  load(tex: string, focus: boolean): void {
    if (this.#field) this.#field.text = tex;
    if (focus) part(this, 'field').focus();
    this.#changed(0);
  }

  /** Hides the editor; the formula of the article stands alone again, in the permalink too. */
  close(): void {
    clearTimeout(this.#timer);
    this.#examiner.close();
    this.#context?.link(null);
    const host = this.parentElement;
    if (host) host.hidden = true;
    host?.closest('rd-panel')?.querySelector<HTMLElement>('[data-edit]')?.focus();
  }

  /** Tries the formula again, with what the panel says now. */
  renew(): void {
    if (this.parentElement?.hidden === false) this.#changed(pause);
  }

  #changed(wait: number): void {
    if (!this.#context || !this.#field || !this.#view) return;
    const { text } = this.#field;
    const isOwn = text.trim() === this.#context.data.tex.trim();
    const isLinked = !isOwn && text.trim() !== '' && text.length <= limits.length;
    this.#view.origin(isOwn, this.#context.link(isLinked ? text : null));
    this.#field.showError(null);
    void this.#typeset(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#try(shortLimit), wait);
  }

  async #typeset(text: string): Promise<void> {
    try {
      const typeset = await typesetLive(text);
      // The text may have changed while KaTeX was loading.
      if (text === this.#field?.text) this.#view?.typeset(typeset);
    } catch {
      this.#view?.typeset({ refused: 'wrong', message: '' });
    }
  }

  /** What the worker is asked; null where the panel's own settings cannot be read. */
  #request(task: Edited['task']): RunRequest | null {
    if (!this.#context || !this.#field) return null;
    const { data, read } = this.#context;
    const { language, slug, label, tex, definitions } = data;
    const { settings, seed, problems } = read();
    if (problems.length > 0) {
      this.#view?.say(problems.map((problem) => problem[data.language]).join(' '));
      return null;
    }
    const edited = { tex: this.#field.text, task };
    return {
      language,
      slug,
      label,
      tex,
      definitions,
      settings,
      seed: seed ?? data.seed,
      wrong: null,
      edited,
    };
  }

  async #try(limit: number): Promise<void> {
    const text = this.#field?.text ?? '';
    if (text.trim() === '') {
      this.#view?.say(editorWords.empty[this.#context?.data.language ?? 'en']);
      return;
    }
    const request = this.#request('try');
    if (!request) return;
    this.#view?.busy();
    try {
      const result = await this.#examiner.ask(request, limit);
      if (!('attempt' in result)) return;
      const { attempt } = result;
      this.#view?.attempt(attempt, text);
      this.#field?.showError(attempt.outcome === 'inconclusive' ? (attempt.failure?.range ?? null) : null);
    } catch (error) {
      this.#view?.failed(error, limit);
    }
  }

  async #simplify(): Promise<void> {
    const text = this.#field?.text ?? '';
    const request = this.#request('simplify');
    if (!request) return;
    this.#view?.looking();
    try {
      const result = await this.#examiner.ask(request);
      if ('simplest' in result) this.#view?.simplest(result.simplest, text);
    } catch (error) {
      this.#view?.notFound(error);
    }
  }

  async #copy(): Promise<void> {
    const link = part(this, 'edited-link') as HTMLAnchorElement;
    try {
      await navigator.clipboard.writeText(link.href);
      part(this, 'copied-edited').textContent = editorWords.copied[this.#context?.data.language ?? 'en'];
    } catch {
      // A page without leave to write to the clipboard still has the link itself.
      link.focus();
    }
  }
}

if (!customElements.get('rd-editor')) customElements.define('rd-editor', FormulaEditor);
