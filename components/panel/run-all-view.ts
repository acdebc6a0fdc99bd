import type { Language } from '#i18n';
import type { Outcome } from '#verification';
import { duration } from './duration.ts';
import { escape } from './escape.ts';
import { marksOf } from './marks-of.ts';
import { namesHtml } from './names-html.ts';
import { part } from './part.ts';
import { setRing } from './progress-ring.ts';
import type { RunArticle } from './run-all-data.ts';
import { speed } from './speed.ts';
import { words } from './words.ts';

/** Shows how far the checks of articles have come on the reader's machine. */
export class RunAllView {
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #total: number;
  #began = 0;
  #points = 0;
  #verified = 0;
  #failed = 0;

  constructor(root: HTMLElement, language: Language, total: number) {
    this.#root = root;
    this.#language = language;
    this.#total = total;
  }

  begin(): void {
    this.#began = performance.now();
    part(this.#root, 'failures').innerHTML = '';
    part(this.#root, 'failures').hidden = true;
    this.#busy(true);
    this.#say(this.#zh ? `正在运行 ${this.#total} 项检验` : `Running ${this.#total} checks`);
    this.#count();
  }

  /** One check is done at so many points; `line` tells why when it is not verified. */
  done(article: RunArticle, label: string, outcome: Outcome, line: string, points = 0): void {
    this.#points += points;
    if (outcome === 'verified') this.#verified += 1;
    else {
      this.#failed += 1;
      this.#fail(article, label, line);
    }
    for (const mark of marksOf(article.slug, label)) {
      mark.dataset.machine = outcome;
      const said = this.#zh ? '，本机已重验' : ', checked on your machine';
      const name = (mark.getAttribute('aria-label') ?? '').replace(said, '');
      mark.setAttribute('aria-label', name + said);
    }
    this.#count();
  }

  /** All checks are done, or none will be any more because of `reason`; returns the milliseconds that they took. */
  end(reason = ''): number {
    const milliseconds = performance.now() - this.#began;
    const [done, time] = [this.#verified + this.#failed, duration(milliseconds, this.#language)];
    const figures = this.#zh
      ? `本机验证通过 ${this.#verified} / ${this.#total}，用时 ${time}`
      : `${this.#verified} of ${this.#total} verified on your machine in ${time}`;
    const failed = this.#zh ? `，${this.#failed} 项未通过` : `, ${this.#failed} failed`;
    const rest = this.#zh ? `，在第 ${done} 项后停止` : `, stopped after ${done}`;
    const stop = this.#zh ? '。' : '.';
    const line = figures + (this.#failed > 0 ? failed : '') + (done < this.#total ? rest : '') + stop;
    this.#busy(false);
    this.#say(reason === '' ? line : reason);
    return milliseconds;
  }

  get #zh(): boolean {
    return this.#language === 'zh';
  }

  #say(text: string): void {
    part(this.#root, 'summary').textContent = text;
  }

  #busy(running: boolean): void {
    const button = part(this.#root, 'run');
    const rest = this.#root.dataset['word'] ?? words.runAll[this.#language];
    part(button, 'run-word').textContent = running ? words.stop[this.#language] : rest;
    this.#root.toggleAttribute('data-running', running);
    part(this.#root, 'progress').hidden = !running && this.#verified + this.#failed === 0;
  }

  #count(): void {
    const done = this.#verified + this.#failed;
    const bar = part(this.#root, 'bar') as HTMLProgressElement;
    bar.max = this.#total;
    bar.value = done;
    setRing(part(this.#root, 'run'), done / Math.max(this.#total, 1));
    part(this.#root, 'count').textContent =
      `${done} / ${this.#total}` +
      (this.#failed > 0 ? (this.#zh ? `，${this.#failed} 项未通过` : `, ${this.#failed} failed`) : '');
    const rate = this.#root.querySelector('[data-part="speed"]');
    if (!rate || done === 0) return;
    rate.textContent = speed(done, this.#points, performance.now() - this.#began, this.#language);
  }

  #fail({ address, entries }: RunArticle, label: string, line: string): void {
    const list = part(this.#root, 'failures');
    const number = entries.find((entry) => entry.label === label)?.number ?? '';
    list.hidden = false;
    list.insertAdjacentHTML(
      'beforeend',
      `<p><a href="${escape(`${address}#${label.replace(':', '-')}`)}">(${number}) ${escape(label)}</a> ${namesHtml(line)}</p>`,
    );
  }
}
