import type { Text } from '#i18n';
import { decimal } from '../number.ts';

type Guard = (action: () => void) => void;

/** The controls, handles and numbers of a figure, which the page was built with, found by their names. */
export class Controls {
  readonly #figure: HTMLElement;
  readonly #guard: Guard;

  /** @param guard runs every answer to an event */
  constructor(figure: HTMLElement, guard: Guard) {
    this.#figure = figure;
    this.#guard = guard;
    // A browser that brings back a form as it was left would tick boxes of which the drawn figure knows nothing.
    for (const box of figure.querySelectorAll<HTMLInputElement>(
      'input:is([type="radio"], [type="checkbox"])',
    )) {
      box.checked = box.defaultChecked;
    }
  }

  /** The element of the given type that carries `data-<attribute>="<name>"`. */
  find<E extends HTMLElement>(attribute: string, name: string, type: new () => E): E {
    const found = this.#figure.querySelector(`[data-${attribute}="${name}"]`);
    if (!(found instanceof type)) throw new Error(`the figure has no ${attribute} ${name}`);
    return found;
  }

  /** Hears a slider or a number field. */
  number(attribute: 'control' | 'handle', name: string, changed: (value: number) => void): void {
    const input = this.find(attribute, name, HTMLInputElement);
    // A number field is heard when it is left, so that half a number starts nothing.
    const event = input.type === 'range' ? 'input' : 'change';
    input.addEventListener(event, () => {
      if (input.checkValidity()) this.#guard(() => changed(Number(input.value)));
    });
  }

  /** Hears a slider and the field beside it, into which anything can be typed: NaN stands for no number. */
  quantity(name: string, changed: (value: number) => void): void {
    const slider = this.find('control', name, HTMLInputElement);
    const field = this.find('typed', name, HTMLInputElement);
    slider.addEventListener('input', () => {
      field.value = slider.value;
      this.#guard(() => changed(slider.valueAsNumber));
    });
    field.addEventListener('change', () => {
      if (!Number.isNaN(field.valueAsNumber)) slider.value = field.value;
      this.#guard(() => changed(field.valueAsNumber));
    });
  }

  /** Hears whatever is typed into a number field, allowed or not: NaN stands for no number. */
  typed(name: string, changed: (value: number) => void): void {
    const field = this.find('control', name, HTMLInputElement);
    field.addEventListener('change', () => this.#guard(() => changed(field.valueAsNumber)));
  }

  /** Hears a box that is ticked or cleared. */
  switch(name: string, changed: (on: boolean) => void): void {
    const box = this.find('control', name, HTMLInputElement);
    box.addEventListener('change', () => this.#guard(() => changed(box.checked)));
  }

  /** Greys the controls that have nothing to say to the present choice. */
  enable(states: Readonly<Record<string, boolean>>): void {
    for (const [name, on] of Object.entries(states)) {
      for (const part of ['control', 'typed']) {
        const inputs = this.#figure.querySelectorAll<HTMLInputElement>(`input[data-${part}="${name}"]`);
        for (const input of inputs) input.disabled = !on;
      }
    }
  }

  /** Says beneath the controls what is amiss with a setting, in the language of the page; nothing when all is well. */
  notice(says: Text | undefined): void {
    const place = this.#figure.querySelector('[data-notice]');
    if (place === null) throw new Error('the figure has no place for notices');
    const text = says?.[this.#figure.dataset['lang'] === 'zh' ? 'zh' : 'en'] ?? '';
    // Words that stay the same are not announced again.
    if (place.textContent !== text) place.textContent = text;
  }

  /** Hears a group of radio buttons. */
  choice(name: string, changed: (value: string) => void): void {
    const group = `input[type="radio"][data-control="${name}"]`;
    for (const input of this.#figure.querySelectorAll<HTMLInputElement>(group)) {
      input.addEventListener('change', () => this.#guard(() => changed(input.value)));
    }
  }

  /** Hears the button that plays and pauses. */
  play(pressed: () => void): void {
    this.find('control', 'play', HTMLButtonElement).addEventListener('click', () => this.#guard(pressed));
  }

  /** Writes a value beside its control; a slider is announced with the same words. */
  say(name: string, text: string): void {
    this.find('value', name, HTMLOutputElement).value = text;
    this.find('control', name, HTMLInputElement).setAttribute('aria-valuetext', text);
  }

  /** Sets a slider and writes its value beside it. */
  set(name: string, value: number, digits: number): void {
    this.find('control', name, HTMLInputElement).value = String(value);
    this.say(name, decimal(value, digits));
  }

  /** Writes numbers in the table beside the plots. */
  read(readings: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(readings)) {
      this.find('readout', name, HTMLElement).textContent = text;
    }
  }
}
