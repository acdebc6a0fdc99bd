import { decimal, valueAcross, valueUp } from '#figure';
import { drag, Slices, steer, type Figure, type FigureElement, type Surface } from '#figure/live';
import { carry, type Crowd } from './crowd.ts';
import { drawPlane } from './draw-plane.ts';
import { drawPlots } from './draw-plots.ts';
import { drawExperiment, particleCount } from './experiment.ts';
import { end, plane, planeFrame } from './layout.ts';
import { nowLabel, startLabel, startPlace } from './labels.ts';
import { eulerStep, fourthOrderStep, type March } from './march.ts';
import { readings } from './readings.ts';
import { emptyPlane, emptyPlots, fillMass, fillPlane, fillPlots, samples, startingGrid } from './scene.ts';
import { firstSeed, firstStart, firstTime } from './start.ts';
import { exactTrack, marchTrack, type Track } from './track.ts';

const reach = 4;
const restBeforeExact = 150;
const playSeconds = 4;

const clamp = (value: number): number => Math.max(-reach, Math.min(reach, value));

/** The figure of eq:liouville: a density, a grid and a small square carried by a flow, or by Euler steps. */
export class MovingDensity implements Figure {
  readonly #host: FigureElement;
  readonly #surface: Surface;
  readonly #handle: HTMLElement;
  readonly #labels: { readonly start: HTMLElement; readonly now: HTMLElement };
  readonly #scene = emptyPlane(particleCount);
  readonly #plots = emptyPlots();
  readonly #work = new Slices();
  #experiment = drawExperiment(firstSeed);
  #crowds: { readonly grid: Crowd; readonly particles: Crowd } | undefined;
  #march: March | undefined;
  #start: readonly [number, number] = firstStart;
  #time = firstTime;
  #euler = false;
  #steps = 1;
  #rest = 0;
  #frames = 0;

  constructor(host: FigureElement) {
    const { controls } = host;
    this.#host = host;
    this.#surface = host.surface('plane', (pen) => drawPlane(pen, this.#scene));
    host.surface('plots', (pen) => drawPlots(pen, this.#plots));
    this.#handle = controls.find('handle', 'start', HTMLButtonElement);
    this.#labels = {
      start: controls.find('label', 'start', HTMLElement),
      now: controls.find('label', 'now', HTMLElement),
    };
    fillMass(this.#scene, this.#experiment);
    this.#listen();
    this.#carry();
  }

  advance(seconds: number): boolean {
    this.#moveTo(Math.min(end, this.#time + (seconds * end) / playSeconds));
    return this.#time < end;
  }

  prepare(): void {
    if (this.#crowds === undefined || this.#march === undefined) return;
    const { grid, particles } = this.#crowds;
    const track = fillPlane(this.#scene, grid, particles, this.#march, this.#time);
    this.#plots.t = this.#time;
    this.#surface.put(this.#handle, startPlace(this.#start));
    this.#surface.put(this.#labels.start, startLabel(this.#start, track.x));
    this.#surface.put(this.#labels.now, nowLabel(this.#start, track.x));
    this.#frames += 1;
    // Numbers that change sixty times a second cannot be read.
    if (!this.#host.isPlaying || this.#frames % 4 === 0) this.#show(track);
  }

  #listen(): void {
    const { controls } = this.#host;
    controls.number('control', 'time', (time) => {
      this.#host.pause();
      this.#moveTo(time);
    });
    controls.number('control', 'steps', (steps) => {
      this.#steps = steps;
      this.#carry();
    });
    controls.choice('method', (method) => {
      this.#euler = method === 'euler';
      this.#carry();
    });
    controls.number('control', 'seed', (seed) => {
      this.#experiment = drawExperiment(seed);
      fillMass(this.#scene, this.#experiment);
      this.#carry();
    });
    controls.play(() => {
      if (!this.#host.isPlaying && this.#time >= end) this.#moveTo(0);
      this.#host.toggle(playSeconds / 10);
    });
    const view = controls.find('view', 'plane', HTMLElement);
    drag(this.#handle, view, plane.width, (x, y) =>
      this.#startAt(valueAcross(planeFrame, x), valueUp(planeFrame, y)),
    );
    steer(this.#handle, (dx, dy) => this.#startAt(this.#start[0] + 0.1 * dx, this.#start[1] + 0.1 * dy));
  }

  #startAt(x: number, y: number): void {
    this.#host.guard(() => {
      this.#start = [clamp(x), clamp(y)];
      this.#track();
    });
  }

  /** Carries grid and particles anew, a slice at a time; until that is done the old picture stays. */
  #carry(): void {
    const { rate, particles } = this.#experiment;
    const step = this.#euler ? eulerStep : fourthOrderStep;
    const count = this.#euler ? this.#steps : samples - 1;
    const both = function* (): Generator<undefined, { grid: Crowd; particles: Crowd }> {
      return {
        grid: yield* carry(step, rate, startingGrid(), end, count),
        particles: yield* carry(step, rate, particles, end, count),
      };
    };
    this.#work.run(both(), (crowds) => {
      this.#host.guard(() => {
        const { controls } = this.#host;
        this.#crowds = crowds;
        this.#scene.folds = this.#euler;
        controls.find('control', 'steps', HTMLInputElement).disabled = !this.#euler;
        controls.say('steps', this.#euler ? `${this.#steps} (Δt = ${decimal(end / this.#steps, 2)})` : '–');
        this.#track();
        this.#host.ready();
      });
    });
  }

  #track(): void {
    this.#march = this.#euler
      ? marchTrack(eulerStep, this.#experiment.field, this.#start, this.#steps)
      : marchTrack(fourthOrderStep, this.#experiment.field, this.#start, samples - 1);
    fillPlots(this.#plots, this.#march, this.#experiment.logDensity(this.#start));
    this.#moveTo(this.#time);
  }

  #moveTo(time: number): void {
    this.#time = time;
    this.#host.controls.set('time', time, 2);
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#host.guard(() => this.#settle()), restBeforeExact);
    this.#host.invalidate();
  }

  /** At rest the numbers come from the integrator of the checks instead of the steps on the screen. */
  #settle(): void {
    if (this.#host.isPlaying || this.#euler) return;
    this.#show(exactTrack(this.#experiment.velocity, this.#start, this.#time));
  }

  #show(track: Track): void {
    this.#host.controls.read(readings(track, this.#plots.start));
  }
}
