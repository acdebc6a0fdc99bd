import type { Figure, FigureElement, Surface } from '#figure/live';
import { readsOf, type MethodName } from '../positions/method-name.ts';
import { objection, remark } from '../positions/objection.ts';
import type { Settings } from '../positions/settings.ts';
import { drawAttention } from './draw-attention.ts';
import { drawDistance } from './draw-distance.ts';
import { drawPhases } from './draw-phases.ts';
import { endPlace } from './labels.ts';
import { methods } from './methods.ts';
import { readings } from './readings.ts';
import { sceneOf, type Scene } from './scene.ts';
import { bounds, first } from './start.ts';

/** The figure of eq:rr-ntk-phase and eq:rr-leaky-lmax: what leaves the trained range, from the distance alone. */
export class TrainedRange implements Figure {
  readonly #host: FigureElement;
  readonly #surface: Surface;
  readonly #end: HTMLElement;
  #settings: Settings = first;
  #scene: Scene = sceneOf();

  constructor(host: FigureElement) {
    const { controls } = host;
    this.#host = host;
    this.#surface = host.surface('phases', (pen) => {
      drawPhases(pen, this.#scene);
      drawAttention(pen, this.#scene);
    });
    host.surface('distance', (pen) => drawDistance(pen, this.#scene));
    this.#end = controls.find('label', 'end', HTMLElement);
    controls.choice('method', (value) => {
      const method: MethodName = methods.find((each) => each === value) ?? first.method;
      this.#set({ method });
    });
    controls.quantity('length', (L) => this.#set({ L }));
    controls.quantity('window', (w) => this.#set({ w }));
    controls.quantity('divisor', (k) => this.#set({ k }));
    controls.typed('dimension', (d) => this.#set({ d }));
    this.#set({});
    host.ready();
  }

  advance(): boolean {
    return false;
  }

  prepare(): void {
    this.#surface.put(this.#end, endPlace(this.#scene));
  }

  #set(change: Partial<Settings>): void {
    const { controls } = this.#host;
    this.#settings = { ...this.#settings, ...change };
    const reads = readsOf(this.#settings.method);
    controls.enable({ window: reads.w, divisor: reads.k });
    const refused = objection(this.#settings, bounds);
    controls.notice(refused ?? remark(this.#settings, bounds));
    if (refused !== undefined) return;
    this.#scene = sceneOf(this.#settings);
    controls.read(readings(this.#scene));
    this.#host.invalidate();
  }
}
