import { bracketAt, type Span } from './brackets.ts';
import { marksHtml, type Mark } from './marks-html.ts';

/**
 * A text field with a layer behind it that shows the bracket at the caret with its partner, and the range of an error.
 *
 * The layer holds the same text in the same letters, so that it also gives the field its height.
 */
export class MarkedField {
  readonly #field: HTMLTextAreaElement;
  readonly #layer: HTMLElement;
  #error: Span | null = null;

  constructor(field: HTMLTextAreaElement, layer: HTMLElement) {
    this.#field = field;
    this.#layer = layer;
    for (const event of ['input', 'keyup', 'click', 'focus', 'blur', 'select']) {
      field.addEventListener(event, () => this.#draw());
    }
    this.#draw();
  }

  get text(): string {
    return this.#field.value;
  }

  set text(text: string) {
    this.#field.value = text;
    this.showError(null);
  }

  /** Underlines a range of the text as it stands; `null` takes the line away. */
  showError(range: Span | null): void {
    this.#error = range;
    if (range === null) this.#field.removeAttribute('aria-invalid');
    else this.#field.setAttribute('aria-invalid', 'true');
    this.#draw();
  }

  #draw(): void {
    const marks: Mark[] = this.#error === null ? [] : [{ kind: 'error', ...this.#error }];
    const isFocused = document.activeElement === this.#field;
    const caret = this.#field.selectionStart;
    const bracket =
      isFocused && caret === this.#field.selectionEnd ? bracketAt(this.#field.value, caret) : null;
    if (bracket !== null) {
      const { start, end, partner } = bracket;
      marks.push({ kind: partner === null ? 'alone' : 'bracket', start, end });
      if (partner !== null) marks.push({ kind: 'bracket', ...partner });
    }
    this.#layer.innerHTML = marksHtml(this.#field.value, marks);
  }
}
