import { formSettings } from './form-settings.ts';
import type { FormRead } from './form-settings.ts';
import type { PanelData } from './panel-data.ts';
import { part } from './part.ts';
import type { Permalink } from './write-permalink.ts';

/** The controls of a panel: reads what the reader has set, and sets what a permalink says. */
export class PanelForm {
  readonly #form: HTMLFormElement;
  readonly #data: PanelData;

  constructor(root: ParentNode, data: PanelData) {
    this.#form = part(root, 'form') as HTMLFormElement;
    this.#data = data;
  }

  read(): FormRead {
    return formSettings((name) => this.#field(name)?.value ?? '', this.#data.parameters, this.#data.seed);
  }

  restore({ settings, seed }: Permalink): void {
    for (const [name, setting] of Object.entries(settings)) {
      if (typeof setting === 'number') this.#set(name, String(setting));
      else {
        this.#set(`${name}.lower`, String(setting[0]));
        this.#set(`${name}.upper`, String(setting[1]));
      }
    }
    if (seed !== null) this.#set('seed', String(seed));
  }

  /** Puts a seed that nobody has chosen. */
  freshSeed(): void {
    this.#set('seed', String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0));
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    const field = this.#form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
  }

  #set(name: string, value: string): void {
    const field = this.#field(name);
    if (field) field.value = value;
  }
}
