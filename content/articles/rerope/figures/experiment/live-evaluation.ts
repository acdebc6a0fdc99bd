import type { Figure, FigureElement } from '#figure/live';
import { Slices } from '#figure/live';
import { accuracyOf, share, type Tally } from '../../experiment/accuracy.ts';
import type { Results } from '../../experiment/results.ts';
import stored from '../../experiment/results.json' with { type: 'json' };
import { settingRemark } from '../../experiment/setting-problem.ts';
import { settingOf, takes } from '../../experiment/setting.ts';
import { WeightsError } from '../../experiment/weights.ts';
import { drawCurves } from './draw-curves.ts';
import { evaluation } from './evaluation.ts';
import { objection } from './objection.ts';
import { readings } from './readings.ts';
import { firstScene, kinds, sceneOf, type Kind, type Scene } from './scene.ts';
import { first, methods, type State } from './start.ts';
import { fetchWeights } from './weight-files.ts';

const results = stored as Results;

/** Milliseconds of waiting after the last change, so that a slider that is dragged starts one evaluation. */
const pause = 250;

/** The trained models, evaluated in the reader's browser with the setting that the reader chooses. */
export class LiveEvaluation implements Figure {
  readonly #host: FigureElement;
  readonly #slices = new Slices();
  readonly #weights = new Map<number, Promise<Float64Array>>();
  #state: State = first;
  #scene: Scene = firstScene(results, first.L);
  #running = false;
  #generation = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FigureElement) {
    const { controls } = host;
    this.#host = host;
    host.surface('curves', (pen) => drawCurves(pen, this.#scene));
    controls.choice('seed', (value) => this.#set({ model: results.seeds.indexOf(Number(value)) }));
    controls.choice('method', (value) => {
      this.#set({ method: methods.find((each) => each === value) ?? first.method });
    });
    controls.quantity('length', (L) => this.#set({ L }));
    controls.quantity('window', (w) => this.#set({ w }));
    controls.quantity('divisor', (k) => this.#set({ k }));
    controls.play(() => {
      if (this.#running) this.#stop();
      else if (objection(this.#state) === undefined) this.#evaluate();
    });
    this.#enable();
    host.ready();
  }

  /** Nothing in the figure moves by itself. */
  advance(): boolean {
    return false;
  }

  prepare(): void {
    // The kit takes the word off the button when the figure leaves the screen; an evaluation goes on.
    if (this.#running) this.#host.dataset['playing'] = '';
    else delete this.#host.dataset['playing'];
  }

  #enable(): void {
    const { w, k } = takes[this.#state.method];
    this.#host.controls.enable({ window: w, divisor: k });
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    const { method, w, k } = this.#state;
    this.#enable();
    this.#stop();
    const refused = objection(this.#state);
    this.#host.controls.notice(refused ?? settingRemark(settingOf(method, w, k)));
    if (refused === undefined)
      this.#waiting = setTimeout(() => this.#host.guard(() => this.#evaluate()), pause);
  }

  #stop(): void {
    clearTimeout(this.#waiting);
    this.#generation += 1;
    this.#slices.cancel();
    this.#running = false;
    this.#host.invalidate();
  }

  /** The weights of a seed, which are fetched once. */
  #fetch(model: number): Promise<Float64Array> {
    const found = this.#weights.get(model);
    if (found !== undefined) return found;
    const fetched = fetchWeights(results.seeds[model]!, results.weights[model]!);
    this.#weights.set(model, fetched);
    return fetched;
  }

  #evaluate(): void {
    this.#stop();
    this.#running = true;
    this.#host.invalidate();
    const generation = this.#generation;
    this.#fetch(this.#state.model).then(
      (parameters) => {
        if (generation === this.#generation) this.#host.guard(() => this.#run(parameters));
      },
      (error: unknown) => {
        this.#stop();
        this.#host.guard(() => {
          throw this.#inWords(error);
        });
      },
    );
  }

  /** An error of the weight file in the language of the page. */
  #inWords(error: unknown): unknown {
    const isChinese = this.#host.dataset['lang'] === 'zh';
    return error instanceof WeightsError && isChinese ? new Error(error.zh) : error;
  }

  #run(parameters: Float64Array): void {
    const { method, w, k, L } = this.#state;
    const { tallies, work } = evaluation(parameters, settingOf(method, w, k), L);
    const show = (): void => this.#show(tallies);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#slices.run(
      (function* () {
        for (let n = 1; work.next().done !== true; n += 1) {
          // A curve that grows is motion; readers who asked for none see it when it is done.
          if (!isStill && n % 8 === 0) show();
          yield;
        }
      })(),
      () => {
        this.#host.guard(() => {
          this.#running = false;
          show();
        });
      },
    );
  }

  #show(tallies: Readonly<Record<Kind, Tally>>): void {
    const { model, method, w, k, L } = this.#state;
    this.#scene = sceneOf(results, model, L, tallies);
    const of = (kind: Kind): number => (tallies[kind].count === 0 ? NaN : share(accuracyOf(tallies[kind])));
    const done = kinds.reduce((sum, kind) => sum + tallies[kind].count, 0);
    const shares = { plain: of('plain'), rep12: of('rep12') };
    this.#host.controls.read(readings(settingOf(method, w, k), this.#scene, shares, done));
    this.#host.invalidate();
  }
}
