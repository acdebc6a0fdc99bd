import { Controls } from './controls.ts';
import { Palette } from './palette.ts';
import type { Pen } from '../pen.ts';
import { Surface } from './surface.ts';

const longestFrame = 0.05;

/** What a figure does once its element has given it a life. */
export interface Figure {
  /** Brings the scenes to the present state before they are drawn; it allocates as little as it can. */
  prepare(): void;
  /** Moves the state on by some seconds; false at the end of the play. */
  advance(seconds: number): boolean;
}

/**
 * The life of a figure: it starts once, draws when something changed, plays while it is on screen, and
 * leaves its still in place when anything throws.
 */
export abstract class FigureElement extends HTMLElement {
  readonly controls = new Controls(this, (action) => this.guard(action));
  readonly #surfaces: Surface[] = [];
  #figure: Figure | undefined;
  #palette: Palette | undefined;
  #frame = 0;
  #last = 0;
  #visible = false;
  #playing = false;
  #isReady = false;

  /** Makes the figure from the markup that is already there; it calls {@link ready} when it can be drawn. */
  protected abstract build(): Figure;

  get isPlaying(): boolean {
    return this.#playing;
  }

  connectedCallback(): void {
    if (this.dataset['state'] !== undefined) return;
    this.dataset['state'] = 'starting';
    this.guard(() => {
      this.#palette = new Palette(this);
      this.#palette.watch(() => this.invalidate());
      this.#figure = this.build();
      this.#goLive();
      new IntersectionObserver(([entry]) => {
        this.#visible = entry?.isIntersecting === true;
        if (!this.#visible) this.pause();
        this.invalidate();
      }).observe(this);
      this.addEventListener('keydown', (event) => this.#space(event));
      addEventListener('beforeprint', () => this.guard(() => this.#print()));
    });
  }

  /** Puts the live figure in the place of the still, now or as soon as it is built. */
  ready(): void {
    this.#isReady = true;
    this.#goLive();
  }

  /** Runs `action`; when it throws, the page hears of it and the still comes back. */
  guard(action: () => void): void {
    if (this.dataset['state'] === 'failed') return;
    try {
      action();
    } catch (error) {
      this.#playing = false;
      cancelAnimationFrame(this.#frame);
      this.dataset['state'] = 'failed';
      this.#show(false);
      this.dispatchEvent(new CustomEvent('figure-failed', { detail: error }));
    }
  }

  /** A surface over the view of that name; every frame draws all surfaces. */
  surface(name: string, drawing: (pen: Pen) => void): Surface {
    if (this.#palette === undefined)
      throw new Error(`the view ${name} was asked for before the figure started`);
    const view = this.controls.find('view', name, HTMLElement);
    const surface = new Surface(view, this.#palette, drawing, () => this.invalidate());
    this.#surfaces.push(surface);
    return surface;
  }

  invalidate(): void {
    if (this.#frame === 0 && this.#visible && this.dataset['state'] === 'live') {
      this.#frame = requestAnimationFrame((now) => this.#tick(now));
    }
  }

  /** Plays or rests; under reduced motion it moves on by `step` seconds of play instead. */
  toggle(step: number): void {
    if (this.#playing) {
      this.pause();
    } else if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#figure?.advance(step);
      this.invalidate();
    } else {
      this.#playing = true;
      this.#last = 0;
      this.dataset['playing'] = '';
      this.invalidate();
    }
  }

  pause(): void {
    this.#playing = false;
    delete this.dataset['playing'];
  }

  #goLive(): void {
    if (!this.#isReady || this.#figure === undefined || this.dataset['state'] !== 'starting') return;
    this.dataset['state'] = 'live';
    this.#show(true);
    this.#draw();
  }

  #draw(): void {
    this.#figure?.prepare();
    for (const surface of this.#surfaces) surface.draw();
  }

  #print(): void {
    if (this.dataset['state'] !== 'live') return;
    this.#figure?.prepare();
    for (const surface of this.#surfaces) surface.print();
  }

  #show(on: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-controls], [data-handle]'))
      part.hidden = !on;
  }

  #tick(now: number): void {
    this.#frame = 0;
    this.guard(() => {
      if (this.#playing) {
        const seconds = this.#last === 0 ? 0 : Math.min((now - this.#last) / 1000, longestFrame);
        this.#last = now;
        if (this.#figure?.advance(seconds) === true) this.invalidate();
        else this.pause();
      }
      this.#draw();
    });
  }

  #space(event: KeyboardEvent): void {
    const { target } = event;
    // On radio buttons, number fields and buttons the space bar already has a meaning.
    const taken = target instanceof HTMLInputElement && target.type !== 'range';
    const pressed = target instanceof HTMLElement && target.matches('button:not([data-handle])');
    const play = this.querySelector<HTMLButtonElement>('button[data-control="play"]');
    if (event.key !== ' ' || taken || pressed || play === null) return;
    event.preventDefault();
    play.click();
  }
}
