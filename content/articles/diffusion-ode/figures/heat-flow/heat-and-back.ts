import { kolmogorovSmirnov } from '#numerics';
import { Slices, type Figure, type FigureElement } from '#figure/live';
import { heatedBumps } from './bumps.ts';
import { drawOrder, type OrderScene } from './draw-order.ts';
import { drawStage, type StageScene } from './draw-stage.ts';
import { bins, top } from './layout.ts';
import { drawNoise } from './noise.ts';
import { measureErrors } from './order.ts';
import { quantileCurves } from './quantiles.ts';
import { readings } from './readings.ts';
import { descend, methods } from './solver.ts';
import { firstCentres, firstDoubling, firstMethod, firstSigma } from './start.ts';

const playSeconds = 5;

/** The figure of eq:quantile and alg:reverse: a density under heat flow, and the reverse ODE from noise to data. */
export class HeatAndBack implements Figure {
  readonly #host: FigureElement;
  readonly #centres: [number, number, number] = [...firstCentres];
  readonly #noise = drawNoise();
  readonly #descents = new Slices();
  readonly #measurements = new Slices();
  #bumps = heatedBumps(firstCentres);
  #gap: number | undefined;
  readonly #order: OrderScene = { errors: undefined, method: firstMethod, doubling: firstDoubling };
  readonly #scene: StageScene = {
    sigma: firstSigma,
    quantiles: [],
    paths: undefined,
    crowd: undefined,
    density: this.#bumps.density,
    peak: this.#bumps.peak,
    counts: new Float64Array(bins),
  };

  constructor(host: FigureElement) {
    this.#host = host;
    host.surface('stage', (pen) => drawStage(pen, this.#scene));
    host.surface('order', (pen) => drawOrder(pen, this.#order));
    this.#listen();
    this.#level(firstSigma);
    this.#heat();
  }

  advance(seconds: number): boolean {
    const up = this.#order.method !== undefined;
    const change = (seconds * top) / playSeconds;
    const sigma = this.#scene.sigma + (up ? -change : change);
    this.#level(Math.max(0, Math.min(top, sigma)));
    return sigma > 0 && sigma < top;
  }

  /** The scenes are up to date already: every change of state writes into them. */
  prepare(): void {
    this.#host.controls.set('sigma', this.#scene.sigma, 2);
  }

  #listen(): void {
    const { controls } = this.#host;
    controls.number('control', 'sigma', (sigma) => {
      this.#host.pause();
      this.#level(sigma);
    });
    controls.number('control', 'steps', (doubling) => {
      this.#order.doubling = doubling;
      this.#descend();
    });
    controls.choice('method', (choice) => {
      this.#order.method = methods.find((method) => method === choice);
      this.#descend();
    });
    controls.play(() => {
      const up = this.#order.method !== undefined;
      if (!this.#host.isPlaying && this.#scene.sigma === (up ? 0 : top)) this.#level(up ? top : 0);
      this.#host.toggle(playSeconds / 16);
    });
    this.#centres.forEach((_, i) => {
      controls.number('handle', `bump-${i}`, (centre) => {
        this.#centres[i] = centre;
        this.#heat();
      });
    });
  }

  #level(sigma: number): void {
    this.#scene.sigma = sigma;
    this.#host.invalidate();
  }

  /** Takes up the bumps where they are now: quantiles at once, errors a slice at a time. */
  #heat(): void {
    this.#bumps = heatedBumps(this.#centres);
    this.#scene.density = this.#bumps.density;
    this.#scene.peak = this.#bumps.peak;
    this.#scene.quantiles = quantileCurves(this.#bumps);
    this.#measurements.run(measureErrors(this.#bumps), (errors) => {
      this.#host.guard(() => {
        this.#order.errors = errors;
        this.#show();
      });
    });
    this.#descend();
  }

  /** Follows the reverse ODE anew with the drawn quantiles and with the crowd. */
  #descend(): void {
    const { method, doubling } = this.#order;
    const { controls } = this.#host;
    controls.find('control', 'steps', HTMLInputElement).disabled = method === undefined;
    controls.say('steps', String(2 ** doubling));
    this.#descents.cancel();
    if (method === undefined) {
      this.#scene.paths = this.#scene.crowd = this.#gap = undefined;
      this.#show();
      this.#host.ready();
      return;
    }
    const { velocity, cdf } = this.#bumps;
    const steps = 2 ** doubling;
    const ends = this.#scene.quantiles.at(-1) ?? new Float64Array();
    const noise = this.#noise;
    const both = function* (): Generator<
      undefined,
      { paths: readonly Float64Array[]; crowd: readonly Float64Array[] }
    > {
      return {
        paths: yield* descend(velocity, method, ends, top, steps),
        crowd: yield* descend(velocity, method, noise, top, steps),
      };
    };
    this.#descents.run(both(), ({ paths, crowd }) => {
      this.#host.guard(() => {
        this.#scene.paths = paths;
        this.#scene.crowd = crowd;
        this.#gap = kolmogorovSmirnov([...(crowd[steps] ?? noise)], (x) => cdf(x, 0));
        this.#show();
        this.#host.ready();
      });
    });
  }

  #show(): void {
    const { errors, method, doubling } = this.#order;
    this.#host.controls.read(readings(errors, method, doubling, this.#gap));
    this.#host.invalidate();
  }
}
