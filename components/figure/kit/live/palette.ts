import type { Ink } from '../pen.ts';

/** The inks' colours as the page's theme has them now; `read` takes them anew. */
export class Palette {
  readonly colours: Record<Ink, string> = { ink: '', accent: '', second: '', paper: '' };
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.read();
  }

  read(): void {
    const style = getComputedStyle(this.#element);
    this.colours.ink = style.color;
    this.colours.accent = style.getPropertyValue('--figure-accent').trim();
    this.colours.second = style.getPropertyValue('--figure-second').trim();
    this.colours.paper = style.getPropertyValue('--figure-paper').trim();
  }

  /** Calls back after every change of theme, by the reader or by the system. */
  watch(changed: () => void): void {
    const reread = (): void => {
      this.read();
      changed();
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', reread);
    new MutationObserver(reread).observe(document.documentElement, {
      attributeFilter: ['class', 'data-theme'],
    });
  }
}
