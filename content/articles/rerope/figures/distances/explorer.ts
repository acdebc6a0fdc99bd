import { decimal } from '#figure';
import { drag, steer, type Figure, type FigureElement, type Surface } from '#figure/live';
import { readsOf, type MethodName } from '../positions/method-name.ts';
import { objection, remark } from '../positions/objection.ts';
import type { Settings } from '../positions/settings.ts';
import { drawCurve } from './draw-curve.ts';
import { drawLogits } from './draw-logits.ts';
import { drawMatrix } from './draw-matrix.ts';
import { pairPlace, trainedPlace, windowPlace } from './labels.ts';
import { stage } from './layout.ts';
import { methods } from './methods.ts';
import { pairAt } from './pair-at.ts';
import { readings } from './readings.ts';
import { firstChoices, sceneOf, within, type Choices, type Scene } from './scene.ts';
import { bounds, first, type Pair } from './start.ts';

/** The figure of eq:rr-toeplitz: effective distances, which are Toeplitz, and logits, which are not. */
export class Explorer implements Figure {
  readonly #host: FigureElement;
  readonly #surface: Surface;
  readonly #handle: HTMLElement;
  readonly #labels: { readonly trained: HTMLElement; readonly window: HTMLElement };
  #settings: Settings = first;
  #choices: Choices = firstChoices;
  #scene: Scene = sceneOf();

  constructor(host: FigureElement) {
    const { controls } = host;
    this.#host = host;
    this.#surface = host.surface('distances', (pen) => {
      drawMatrix(pen, this.#scene);
      drawCurve(pen, this.#scene);
    });
    host.surface('logits', (pen) => drawLogits(pen, this.#scene));
    this.#handle = controls.find('handle', 'pair', HTMLButtonElement);
    this.#labels = {
      trained: controls.find('label', 'trained', HTMLElement),
      window: controls.find('label', 'window', HTMLElement),
    };
    this.#listen();
    this.#tell();
    host.ready();
  }

  advance(): boolean {
    return false;
  }

  prepare(): void {
    const scene = this.#scene;
    const { w, L } = scene.settings;
    this.#surface.put(this.#handle, pairPlace(scene));
    this.#surface.put(this.#labels.trained, trainedPlace(scene));
    this.#surface.put(this.#labels.window, windowPlace(scene));
    this.#labels.window.hidden = !readsOf(scene.settings.method).w || w >= L;
  }

  #listen(): void {
    const { controls } = this.#host;
    controls.choice('method', (value) => {
      const method: MethodName = methods.find((each) => each === value) ?? first.method;
      this.#set({ method });
    });
    controls.quantity('length', (L) => this.#set({ L }));
    controls.quantity('window', (w) => this.#set({ w }));
    controls.quantity('divisor', (k) => this.#set({ k }));
    controls.typed('dimension', (d) => this.#set({ d }));
    controls.number('control', 'plane', (plane) => this.#choose({ plane }));
    controls.number('control', 'seed', (seed) => this.#choose({ seed }));
    controls.switch('alike', (isAlike) => this.#choose({ isAlike }));
    drag(this.#handle, controls.find('view', 'distances', HTMLElement), stage.width, (x, y) =>
      this.#mark(pairAt(this.#scene, x, y)),
    );
    steer(this.#handle, (dx, dy) => {
      const { i, j } = this.#scene.pair;
      this.#mark({ i: i - Math.sign(dy), j: j + Math.sign(dx) });
    });
  }

  #set(change: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...change };
    const refused = objection(this.#settings, bounds);
    this.#host.controls.notice(refused ?? remark(this.#settings, bounds));
    if (refused === undefined) this.#compute();
    else this.#grey();
  }

  #choose(change: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...change };
    this.#compute();
  }

  #mark(pair: Pair): void {
    this.#host.guard(() => {
      const inside = within(pair, this.#scene.settings.L);
      this.#choices = { ...this.#choices, pair: inside };
      this.#scene = { ...this.#scene, pair: inside };
      this.#tell();
    });
  }

  /** Computes the picture anew, for the last settings that can be drawn. */
  #compute(): void {
    const settings = objection(this.#settings, bounds) === undefined ? this.#settings : this.#scene.settings;
    this.#scene = sceneOf(settings, this.#choices);
    this.#tell();
  }

  #tell(): void {
    const { controls } = this.#host;
    const { plane, settings } = this.#scene;
    this.#grey();
    const slider = controls.find('control', 'plane', HTMLInputElement);
    slider.max = String(settings.d / 2 - 1);
    controls.set('plane', plane, 0);
    controls.say('plane', settings.method === 'ntk' ? decimal(plane, 0) : '–');
    controls.read(readings(this.#scene));
    this.#host.invalidate();
  }

  #grey(): void {
    const reads = readsOf(this.#settings.method);
    this.#host.controls.enable({
      window: reads.w,
      divisor: reads.k,
      plane: this.#settings.method === 'ntk',
    });
  }
}
