type Chosen = Readonly<Record<'article' | 'verdict' | 'kind' | 'text', string>>;

/** The words of a row, and its label, as they are searched: in small letters, with single spaces. */
function wordsOf(row: HTMLTableRowElement): string {
  const cells = [...row.cells].map((cell) => cell.textContent);
  return `${row.dataset['label'] ?? ''} ${cells.join(' ')}`.toLowerCase().replace(/\s+/gu, ' ');
}

/** Shows the rows of the report that fit what is chosen, keeps the choice in the address, and says how many there are. */
class ReportFilter extends HTMLElement {
  readonly #words = new WeakMap<HTMLTableRowElement, string>();

  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      field.value = query.get(field.name) ?? '';
      // A choice that is not on offer leaves the field blank.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    this.addEventListener('input', () => this.#apply());
    this.querySelector('button')?.addEventListener('click', () => {
      for (const field of this.#fields) field.value = '';
      this.#apply();
    });
    this.#show();
    // What was hidden above it has moved the place that the address names.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  get #fields(): (HTMLSelectElement | HTMLInputElement)[] {
    return [...this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  }

  get #chosen(): Chosen {
    return Object.fromEntries(this.#fields.map(({ name, value }) => [name, value.trim()])) as Chosen;
  }

  #apply(): void {
    const query = new URLSearchParams(Object.entries(this.#chosen).filter(([, value]) => value !== ''));
    history.replaceState(history.state, '', query.size > 0 ? `?${query}` : location.pathname);
    this.#show();
  }

  #fits(row: HTMLTableRowElement, { verdict, kind, text }: Chosen): boolean {
    if (verdict !== '' && row.dataset['verdict'] !== verdict) return false;
    if (kind !== '' && row.dataset['kind'] !== kind) return false;
    let words = this.#words.get(row);
    if (words === undefined) this.#words.set(row, (words = wordsOf(row)));
    return words.includes(text.toLowerCase().replace(/\s+/gu, ' '));
  }

  #show(): void {
    const chosen = this.#chosen;
    let [all, shown, running] = [0, 0, 0];
    for (const section of document.querySelectorAll<HTMLElement>('.report-article')) {
      const isChosen = chosen.article === '' || section.dataset['article'] === chosen.article;
      let any = false;
      for (const row of section.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
        const isShown = isChosen && this.#fits(row, chosen);
        row.hidden = !isShown;
        any ||= isShown;
        all += 1;
        if (isShown) shown += 1;
        if (isShown && row.dataset['runs'] !== undefined) running += 1;
      }
      section.hidden = !any;
    }
    this.#say(shown, all);
    this.#tellRun(shown === all ? this.dataset['whole'] : this.dataset['shown'], running);
  }

  #say(shown: number, all: number): void {
    const zh = document.documentElement.lang === 'zh';
    const line = this.querySelector('[role="status"]');
    if (line)
      line.textContent = zh ? `共 ${all} 个公式，列出 ${shown} 个` : `${shown} of ${all} equations shown`;
  }

  /** What the button of the run says, which runs what is shown; it rests where that is nothing to run. */
  #tellRun(word: string | undefined, running: number): void {
    const run = document.querySelector<HTMLElement>('rd-run-all');
    if (!run || word === undefined) return;
    run.dataset['word'] = word;
    if (run.hasAttribute('data-running')) return;
    const button = run.querySelector<HTMLButtonElement>('[data-part="run"]');
    const said = run.querySelector('[data-part="run-word"]');
    if (button) button.disabled = running === 0;
    if (said) said.textContent = word;
  }
}

customElements.define('rd-report-filter', ReportFilter);
