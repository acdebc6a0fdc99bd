import type { Text } from '#i18n';
import type { Progress } from '#verification';
import { failureLine } from './failure-line.ts';
import { LiveRun } from './live-run.ts';
import type { PanelData } from './panel-data.ts';
import { plotted } from './panel-data.ts';
import { PanelForm } from './panel-form.ts';
import { PanelView } from './panel-view.ts';
import { part } from './part.ts';
import type { ReadablePoint } from './point-line.ts';
import { readPlot } from './plot-reader.ts';
import { Runner } from './runner.ts';
import { scrollStops } from './scroll-stops.ts';
import { words } from './words.ts';
import { writePermalink } from './write-permalink.ts';

/** What a panel has once it is alive. */
interface Instruments {
  readonly data: PanelData;
  readonly form: PanelForm;
  readonly view: PanelView;
}

/** `<rd-panel>`: the evidence of one equation; without this class it is the still page of the build. */
export class PanelElement extends HTMLElement {
  #instruments: Instruments | null = null;
  #runner = new Runner();
  #stop: AbortController | null = null;
  #live = new LiveRun();
  #wrong: number | null = null;
  #edited: string | null = null;

  connectedCallback(): void {
    const script = this.querySelector('script[type="application/json"]');
    if (this.#instruments || !script) return;
    const data = JSON.parse(script.textContent) as PanelData;
    this.#instruments = { data, form: new PanelForm(this, data), view: new PanelView(this, data) };
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#toggle(null);
    });
    part(this, 'form').addEventListener('input', () => this.#renewPermalink());
    part(this, 'fresh-seed').addEventListener('click', () => {
      this.#instruments?.form.freshSeed();
      this.#renewPermalink();
    });
    for (const button of this.querySelectorAll<HTMLElement>('button[data-wrong]')) {
      button.addEventListener('click', () => this.#toggle(Number(button.dataset.wrong)));
    }
    // By delegation: what offers a formula to the editor may be added later.
    this.addEventListener('click', ({ target }) => {
      const button =
        target instanceof Element ? target.closest<HTMLElement>('[data-edit], [data-tex]') : null;
      if (button) void this.edit(button.dataset.tex, true);
    });
    part(this, 'copy').addEventListener('click', () => void this.#copyPermalink());
    if (this.querySelector('[data-part="point"]')) this.#readPlot(data);
    scrollStops(this);
    this.#renewPermalink();
  }

  disconnectedCallback(): void {
    this.stop();
    this.#runner.close();
  }

  /** Restores what a permalink says, tells what it cannot restore, and runs if the link asks for it. */
  async restore(query: string): Promise<void> {
    if (!this.#instruments) return;
    const { data, form, view } = this.#instruments;
    const { readPermalink } = await import('./read-permalink.ts');
    const { link, problems } = readPermalink(query, data);
    form.restore(link);
    view.tell(problems);
    this.#choose(link.wrong);
    if (link.tex !== null) await this.edit(link.tex, false);
    if (link.run) await this.run(link.wrong, problems);
  }

  /** Opens the editor with a formula, or as it was left; its own code arrives with the first opening. */
  async edit(tex: string | undefined, focus: boolean): Promise<void> {
    if (!this.#instruments) return;
    const { data, form, view } = this.#instruments;
    try {
      const { openEditor } = await import('../editor/open-editor.ts');
      const link = (edited: string | null): string => {
        this.#edited = edited;
        return this.#renewPermalink();
      };
      await openEditor(part(this, 'editor'), { data, read: () => form.read(), link }, tex, focus);
    } catch {
      view.say(words.cannotLoad[data.language]);
    }
  }

  /** Takes the points of a run that was made elsewhere, so that they can be read on the plot. */
  take(live: LiveRun): void {
    this.#live = live;
  }

  /** Ends a run that is under way. */
  stop(): void {
    this.#stop?.abort();
  }

  /** Runs the equation, or the wrong variant of that number, with what the controls say; `told` stays in view. */
  async run(wrong: number | null, told: readonly Text[] = []): Promise<void> {
    if (!this.#instruments || this.#stop) return;
    const { data, form, view } = this.#instruments;
    const { settings, seed, problems } = form.read();
    view.tell([...told, ...problems]);
    if (problems.length > 0) return;
    this.#choose(wrong);
    const live = new LiveRun();
    this.#live = live;
    this.#stop = new AbortController();
    let frame = 0;
    const onProgress = (progress: Progress): void => {
      live.add(progress);
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        view.progress(live, wrong);
      });
    };
    view.busy(true);
    view.say(words.running[data.language]);
    try {
      const { language, slug, label, tex, definitions } = data;
      const common = { language, slug, label, tex, definitions, settings };
      const rests = data.conclusion ? { conclusion: data.conclusion } : {};
      const request = { ...common, seed: seed ?? data.seed, wrong, ...rests };
      const result = await this.#runner.run(request, { signal: this.#stop.signal, onProgress });
      cancelAnimationFrame(frame);
      if ('verdict' in result) {
        await view.verdict({ ...result.verdict, milliseconds: result.milliseconds }, live);
      } else if ('control' in result) await view.control(result.control, wrong ?? 1, live);
    } catch (error) {
      cancelAnimationFrame(frame);
      view.say(failureLine(error, data.language));
    } finally {
      this.#stop = null;
      view.busy(false);
    }
  }

  #toggle(wrong: number | null): void {
    if (this.#stop) this.stop();
    else void this.run(wrong);
  }

  #readPlot(data: PanelData): void {
    const build = plotted(data).residuals;
    const points = (): readonly ReadablePoint[] =>
      this.#live.samples.length > 0 ? this.#live.samples : build;
    readPlot(part(this, 'plot'), part(this, 'point'), points, data.language);
  }

  #choose(wrong: number | null): void {
    this.#wrong = wrong;
    this.#instruments?.view.choose(wrong);
    this.#renewPermalink();
  }

  #renewPermalink(): string {
    if (!this.#instruments) return '';
    const { settings, seed } = this.#instruments.form.read();
    const link = part(this, 'permalink') as HTMLAnchorElement;
    const page = link.href.replace(/[?#].*$/u, '');
    const [tex, wrong] = [this.#edited, this.#wrong];
    // A formula of the reader's own is tried where it opens; what would run is the article's.
    const run = tex === null;
    link.href = page + writePermalink(this.#instruments.data.label, { settings, seed, wrong, tex, run });
    link.textContent = link.href;
    return link.href;
  }

  async #copyPermalink(): Promise<void> {
    const link = part(this, 'permalink') as HTMLAnchorElement;
    try {
      await navigator.clipboard.writeText(link.href);
      part(this, 'copied').textContent = words.copied[this.#instruments?.data.language ?? 'en'];
    } catch {
      // A page without leave to write to the clipboard can still select the address for the reader.
      getSelection()?.selectAllChildren(link);
    }
  }
}

if (!customElements.get('rd-panel')) customElements.define('rd-panel', PanelElement);
