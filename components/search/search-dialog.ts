import type { Language } from '#i18n';
import { searchWords } from '#i18n';
import { part } from '../panel/part.ts';
import { dialogHtml } from './dialog-html.ts';
import { Finder, type Outcome } from './finder.ts';
import { resultOption } from './result-option.ts';

/** Milliseconds without a key before the search begins. */
const pause = 120;

/** A sentence in which code stands between backticks, as text and elements. */
const withCode = (sentence: string): (string | HTMLElement)[] =>
  sentence.split('`').map((run, i) => {
    if (i % 2 === 0) return run;
    const code = document.createElement('code');
    code.textContent = run;
    return code;
  });

/** The search of the site: a field that commands a list of results. */
export class SearchDialog extends HTMLElement {
  #told: Language = 'en';
  #finder = new Finder('en');
  /** Counts the queries, so that an answer that comes late is not shown. */
  #turn = 0;
  #timer = 0;
  #running: Promise<void> = Promise.resolve();
  #active = -1;

  /** @param told the language of the page */
  build(told: Language): void {
    this.#told = told;
    this.#finder = new Finder(told);
    this.innerHTML = dialogHtml(told);
    this.#field.addEventListener('input', () => this.#soon());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    part(this, 'close').addEventListener('click', () => this.#dialog.close());
    for (const radio of this.querySelectorAll('input[type="radio"]')) {
      radio.addEventListener('change', () => this.#begin());
    }
    const results = part(this, 'results');
    results.addEventListener('click', (event) => {
      const chosen = (event.target as Element).closest('a');
      const leaves = event.ctrlKey || event.metaKey || event.shiftKey;
      if (chosen !== null && !leaves) this.#dialog.close();
    });
    results.addEventListener('pointermove', ({ target }) => {
      const option = (target as Element).closest('a');
      if (option !== null) this.#choose(this.#options.indexOf(option));
    });
    // A press on the backdrop is one on the dialog itself, outside of its box.
    this.#dialog.addEventListener('pointerdown', ({ target, clientX, clientY }) => {
      const { left, right, top, bottom } = this.#dialog.getBoundingClientRect();
      const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      if (target === this.#dialog && !inside) this.#dialog.close();
    });
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
  }

  get #dialog(): HTMLDialogElement {
    return this.firstElementChild as HTMLDialogElement;
  }

  get #field(): HTMLInputElement {
    return part(this, 'field') as HTMLInputElement;
  }

  get #options(): HTMLAnchorElement[] {
    return [...part(this, 'results').querySelectorAll('a')];
  }

  get #language(): Language {
    return (this.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ??
      this.#told) as Language;
  }

  #soon(): void {
    part(this, 'results').setAttribute('aria-busy', 'true');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#begin(), pause);
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#running = this.#search();
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isOld = (): boolean => turn !== this.#turn;
    part(this, 'results').setAttribute('aria-busy', 'true');
    const query = this.#field.value.trim();
    if (query === '') {
      this.#show({ hits: [], said: '' });
      return;
    }
    part(this, 'said').textContent = searchWords.searching[this.#told];
    const language = this.#language;
    let outcome: Outcome;
    try {
      outcome = await this.#finder.find(query, language, isOld);
    } catch {
      outcome = { hits: [], said: '', problem: searchWords.failed[this.#told] };
    }
    if (!isOld()) this.#show(outcome, language);
  }

  #show({ hits, said, problem }: Outcome, language = this.#told): void {
    const results = part(this, 'results');
    results.replaceChildren(
      ...hits.map((hit, i) => resultOption(hit, `search-result-${i}`, language, this.#told)),
    );
    results.setAttribute('aria-busy', 'false');
    results.hidden = hits.length === 0;
    this.#field.setAttribute('aria-expanded', String(hits.length > 0));
    part(this, 'said').textContent = said;
    part(this, 'problem').replaceChildren(...withCode(problem ?? ''));
    part(this, 'problem').hidden = problem === undefined;
    part(this, 'hint').hidden = this.#field.value.trim() !== '';
    part(this, 'body').scrollTop = 0;
    this.#active = -1;
    this.#field.removeAttribute('aria-activedescendant');
    if (hits.length > 0) this.#choose(0);
  }

  #choose(place: number): void {
    const options = this.#options;
    const option = options[place];
    if (option === undefined || place === this.#active) return;
    options[this.#active]?.setAttribute('aria-selected', 'false');
    option.setAttribute('aria-selected', 'true');
    this.#field.setAttribute('aria-activedescendant', option.id);
    this.#active = place;
  }

  #onKey(event: KeyboardEvent): void {
    // While an input method composes, its keys are its own.
    if (event.isComposing) return;
    const { length } = this.#options;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && length > 0) {
      event.preventDefault();
      this.#choose((this.#active + step + length) % length);
      this.#options[this.#active]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void this.#enter();
    }
  }

  /** Opens what is chosen, once the query is answered, unless another has taken its place by then. */
  async #enter(): Promise<void> {
    if (this.#timer !== 0) this.#begin();
    const turn = this.#turn;
    await this.#running;
    if (turn === this.#turn && this.#timer === 0) this.#options[this.#active]?.click();
  }
}

customElements.define('rd-search-dialog', SearchDialog);
