import { decimal } from '#figure';
import type { Figure, FigureElement } from '#figure/live';
import { drawForms } from './draw-forms.ts';
import { drawLogits } from './draw-logits.ts';
import { objection, remark } from './objection.ts';
import { readings } from './readings.ts';
import { Experiment, type Scene } from './scene.ts';
import { first, sharings, type Choices } from './start.ts';

/** Radians a second; the two do not keep in step. */
const speeds = { query: 0.5, key: 0.31 } as const;
const whole = 2 * Math.PI;

/** The figure of eq:rc-weights and eq:rc-shared: a basis absorbed into the weights of two heads. */
export class Absorption implements Figure {
  readonly #host: FigureElement;
  #choices: Choices = first;
  #experiment = new Experiment(first);
  #scene: Scene;
  #frames = 0;

  constructor(host: FigureElement) {
    this.#host = host;
    this.#scene = this.#experiment.scene(first);
    host.surface('logits', (pen) => drawLogits(pen, this.#scene));
    host.surface('forms', (pen) => drawForms(pen, this.#scene));
    this.#listen();
    this.#tell();
    host.ready();
  }

  advance(seconds: number): boolean {
    const { queryChange, keyChange } = this.#choices;
    this.#change({
      queryChange: (queryChange + seconds * speeds.query) % whole,
      keyChange: (keyChange + seconds * speeds.key) % whole,
    });
    return true;
  }

  prepare(): void {
    this.#frames += 1;
    // Numbers that change sixty times a second cannot be read.
    if (this.#host.isPlaying && this.#frames % 6 !== 0) return;
    this.#host.controls.read(readings(this.#scene));
  }

  #listen(): void {
    const { controls } = this.#host;
    controls.play(() => this.#host.toggle(1));
    controls.number('control', 'queries', (queryChange) => this.#change({ queryChange }));
    controls.number('control', 'keys', (keyChange) => this.#change({ keyChange }));
    controls.choice('sharing', (value) => {
      this.#draw({ sharing: sharings.find((each) => each === value) ?? first.sharing });
    });
    controls.typed('dimension', (d) => this.#draw({ d }));
    controls.number('control', 'seed', (seed) => this.#draw({ seed }));
  }

  /** Takes weights that have changed; the generators stay. */
  #change(change: Pick<Partial<Choices>, 'queryChange' | 'keyChange'>): void {
    this.#choices = { ...this.#choices, ...change };
    this.#show();
  }

  /** Draws new generators. */
  #draw(change: Partial<Choices>): void {
    const wanted = { ...this.#choices, ...change };
    const refused = objection(wanted);
    this.#host.controls.notice(refused ?? remark(wanted));
    if (refused !== undefined) return;
    this.#choices = wanted;
    this.#experiment = new Experiment(wanted);
    this.#show();
  }

  #show(): void {
    this.#scene = this.#experiment.scene(this.#choices);
    this.#tell();
    this.#host.invalidate();
  }

  #tell(): void {
    const { controls } = this.#host;
    const { queryChange, keyChange } = this.#choices;
    for (const [name, angle] of [
      ['queries', queryChange],
      ['keys', keyChange],
    ] as const) {
      controls.set(name, angle, 2);
      controls.say(name, decimal(angle, 2));
    }
  }
}
