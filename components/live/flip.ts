import type { Progress } from '#verification';
import { failureLine } from '../panel/failure-line.ts';
import { LiveRun } from '../panel/live-run.ts';
import type { PanelData } from '../panel/panel-data.ts';
import { PanelElement } from '../panel/panel-element.ts';
import { PanelView } from '../panel/panel-view.ts';
import { part } from '../panel/part.ts';
import { RunError } from '../panel/run-error.ts';
import { Runner } from '../panel/runner.ts';
import { words } from '../panel/words.ts';
import { flipLine } from './flip-line.ts';

/** A live equation that has been flipped at least once. */
class Flip {
  readonly #root: HTMLElement;
  readonly #panel: PanelElement;
  readonly #data: PanelData;
  readonly #view: PanelView;
  readonly #runner = new Runner();
  readonly #button: HTMLElement;
  /** The plot of the build, and the words of the button, as they stand unflipped. */
  readonly #drawing: string;
  readonly #word: string;
  #stop: AbortController | null = null;

  constructor(root: HTMLElement, panel: PanelElement) {
    this.#root = root;
    this.#panel = panel;
    this.#data = JSON.parse(this.#panel.querySelector('script')?.textContent ?? '') as PanelData;
    this.#view = new PanelView(this.#panel, this.#data);
    this.#button = part(root, 'flip');
    this.#word = this.#button.textContent;
    this.#drawing = part(this.#panel, 'drawing').innerHTML;
    // What the panel itself runs is the article's formula, which then has to be the one that is shown.
    this.#panel.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && target.closest('button')) this.#back();
      },
      { capture: true },
    );
  }

  toggle(): void {
    if (this.#root.hasAttribute('data-flipped')) this.#back();
    else void this.#over();
  }

  #show(flipped: boolean): void {
    this.#root.toggleAttribute('data-flipped', flipped);
    for (const box of this.#root.querySelectorAll<HTMLElement>('[data-shown]')) {
      box.hidden = (box.dataset['shown'] === 'flipped') !== flipped;
    }
    this.#button.textContent = flipped ? (this.#button.dataset['back'] ?? '') : this.#word;
  }

  #back(): void {
    if (!this.#root.hasAttribute('data-flipped')) return;
    this.#stop?.abort();
    this.#show(false);
    this.#view.say('');
    this.#panel.take(new LiveRun());
    part(this.#panel, 'drawing').innerHTML = this.#drawing;
  }

  async #over(): Promise<void> {
    this.#show(true);
    const { slug, label, tex, definitions, seed, language } = this.#data;
    const flipped = this.#root.dataset['texFlipped'] ?? '';
    const edited = { tex: flipped, task: 'try' } as const;
    const request = { language, slug, label, tex, definitions, settings: {}, seed, wrong: null, edited };
    const stop = new AbortController();
    this.#stop = stop;
    const live = new LiveRun();
    const onProgress = (progress: Progress): void => live.add(progress);
    this.#view.say(words.running[language]);
    try {
      const result = await this.#runner.run(request, { signal: stop.signal, onProgress });
      if (!('attempt' in result) || stop.signal.aborted) return;
      const { attempt } = result;
      await this.#view.draw(live);
      this.#panel.take(live);
      this.#view.say(flipLine(attempt, language, flipped), attempt.outcome);
    } catch (error) {
      if (error instanceof RunError && error.reason === 'stopped') return;
      this.#view.say(failureLine(error, language));
    }
  }
}

const flips = new WeakMap<HTMLElement, Flip>();

/** Flips the sign of a live equation and tries what it says then, or puts the sign back. */
export function flip(root: HTMLElement): void {
  const panel = root.querySelector('rd-panel');
  if (!(panel instanceof PanelElement)) return;
  const known = flips.get(root) ?? new Flip(root, panel);
  flips.set(root, known);
  known.toggle();
}
