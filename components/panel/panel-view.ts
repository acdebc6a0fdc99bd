import type { Text } from '#i18n';
import type { ControlResult, Verdict } from '#verification';
import { comparison } from './comparison.ts';
import { figures } from './figures.ts';
import type { LiveRun } from './live-run.ts';
import type { PanelData } from './panel-data.ts';
import { plotted } from './panel-data.ts';
import { namesHtml } from './names-html.ts';
import { part } from './part.ts';
import { plotResiduals } from './plot-residuals.ts';
import { setRing } from './progress-ring.ts';
import { sampleTable } from './sample-table.ts';
import { verdictLine } from './verdict-line.ts';
import { words } from './words.ts';

/** Shows on a panel what a run on the reader's machine brings; the evidence of the build stays beside it. */
export class PanelView {
  readonly #root: HTMLElement;
  readonly #data: PanelData;

  constructor(root: HTMLElement, data: PanelData) {
    this.#root = root;
    this.#data = data;
  }

  /** Tells problems with what was asked, in place; none clears the list. */
  tell(problems: readonly Text[]): void {
    const list = part(this.#root, 'problems');
    list.hidden = problems.length === 0;
    list.innerHTML = problems.map((problem) => `<p>${namesHtml(problem[this.#data.language])}</p>`).join('');
  }

  /** One sentence under the verdict of the build, announced. */
  say(text: string, outcome = 'none'): void {
    const line = part(this.#root, 'machine');
    line.dataset.outcome = outcome;
    line.innerHTML = namesHtml(text);
  }

  /** Turns Run into Stop and back. */
  busy(running: boolean): void {
    const button = part(this.#root, 'run');
    part(button, 'run-word').textContent = words[running ? 'stop' : 'run'][this.#data.language];
    this.#root.toggleAttribute('data-running', running);
    setRing(button, 0);
    part(this.#root, 'progress').textContent = '';
  }

  /** Marks the card of the chosen wrong variant. */
  choose(wrong: number | null): void {
    for (const card of this.#root.querySelectorAll<HTMLElement>('[data-card]')) {
      card.toggleAttribute('data-chosen', Number(card.dataset.card) === wrong);
    }
  }

  /** What has arrived so far. */
  progress(live: LiveRun, wrong: number | null): void {
    const { language } = this.#data;
    setRing(part(this.#root, 'run'), live.fraction);
    part(this.#root, 'progress').textContent = `${live.done} / ${live.total}`;
    if (wrong === null)
      this.#compare(
        comparison(this.#data.figures, { figures: live.figures(language), finished: false }, language),
      );
    void this.draw(live);
  }

  async verdict(verdict: Verdict, live: LiveRun): Promise<void> {
    const { language } = this.#data;
    this.say(verdictLine(verdict, language, 'machine'), verdict.verdict);
    this.#compare(
      comparison(this.#data.figures, { figures: figures(verdict, language), finished: true }, language),
    );
    part(this.#root, 'samples-fold').hidden = verdict.samples.length === 0;
    part(this.#root, 'samples').innerHTML = sampleTable(verdict.samples, language, 'machine');
    await this.draw(live, verdict);
  }

  async control(control: ControlResult, wrong: number, live: LiveRun): Promise<void> {
    const { language, order } = this.#data;
    const { controlEvidence } = await import('./control-evidence.ts');
    const line = controlEvidence(control, language, order?.declared);
    this.say(line, control.rejected ? 'refuted' : 'inconclusive');
    const here = `${words.here[language]}${language === 'zh' ? '：' : ': '}${line}`;
    part(this.#root, `wrong-${wrong}`).innerHTML = namesHtml(here);
    await this.draw(live);
  }

  #compare(rows: string): void {
    part(this.#root, 'figures').innerHTML = rows;
  }

  /** The points that have arrived, beside those of the build; what plots orders and laws arrives with the first of them. */
  async draw({ samples, total }: LiveRun, verdict: Verdict | null = null): Promise<void> {
    const { language } = this.#data;
    const [build, arrived] = [plotted(this.#data), { points: samples, total, verdict }];
    const drawn =
      build.order || build.law
        ? (await import('./plot.ts')).plot(build, arrived, language)
        : plotResiduals(build, arrived, language);
    if (drawn !== '') part(this.#root, 'drawing').innerHTML = drawn;
  }
}
