/** Remembers, on this device alone, in which section an article was left. */
export class ContinueReading {
  readonly #item: HTMLElement;
  readonly #key = `place:${location.pathname}`;
  readonly #sections = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];

  /** @param item what offers the place, with a link in it */
  constructor(item: HTMLElement) {
    this.#item = item;
  }

  keep(): void {
    try {
      this.#offer(localStorage.getItem(this.#key));
    } catch {
      // Storage is denied: nothing has been remembered.
      return;
    }
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#remember();
    });
  }

  #offer(hash: string | null): void {
    const link = this.#item.querySelector('a');
    const section = this.#sections.find((each) => each.hash === hash);
    // Whoever follows a link to a place wants that place.
    if (!link || !section || location.hash !== '') return;
    link.hash = section.hash;
    link.textContent = section.textContent.trim();
    this.#item.hidden = false;
  }

  #remember(): void {
    const at = this.#sections.findLastIndex((each) => {
      const heading = document.getElementById(decodeURIComponent(each.hash.slice(1)));
      return heading !== null && heading.getBoundingClientRect().top < innerHeight / 3;
    });
    // At the beginning there is nothing to return to, and at the end the article has been read.
    if (at > 0 && at < this.#sections.length - 1) localStorage.setItem(this.#key, this.#sections[at]!.hash);
    else if (scrollY > 0) localStorage.removeItem(this.#key);
  }
}
