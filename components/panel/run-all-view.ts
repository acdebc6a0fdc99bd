import type { Verdict } from '#verification';
import { duration } from './duration.ts';
import { escape } from './escape.ts';
import { namesHtml } from './names-html.ts';
import { part } from './part.ts';
import { setRing } from './progress-ring.ts';
import type { RunAllData } from './run-all-data.ts';
import { words } from './words.ts';

/** Shows how far the checks of an article have come on the reader's machine. */
export class RunAllView {
  readonly #root: HTMLElement;
  readonly #data: RunAllData;
  readonly #total: number;
  #verified = 0;
  #failed = 0;

  constructor(root: HTMLElement, data: RunAllData, total: number) {
    this.#root = root;
    this.#data = data;
    this.#total = total;
  }

  begin(): void {
    part(this.#root, 'failures').innerHTML = '';
    part(this.#root, 'failures').hidden = true;
    this.#busy(true);
    this.#say(this.#zh ? `正在运行 ${this.#total} 项检验` : `Running ${this.#total} checks`);
    this.#count();
  }

  /** One check is done; `line` tells why when it is not verified. */
  done(label: string, outcome: Verdict['verdict'], line: string): void {
    if (outcome === 'verified') this.#verified += 1;
    else {
      this.#failed += 1;
      this.#fail(label, line);
    }
    for (const mark of document.querySelectorAll<HTMLElement>(`a[data-label="${CSS.escape(label)}"]`)) {
      mark.dataset.machine = outcome;
      const said = this.#zh ? '，本机已重验' : ', checked on your machine';
      const name = (mark.getAttribute('aria-label') ?? '').replace(said, '');
      mark.setAttribute('aria-label', name + said);
    }
    this.#count();
  }

  /** All checks are done, or none will be any more because of `reason`. */
  end(milliseconds: number, reason = ''): void {
    const { language } = this.#data;
    const [done, time] = [this.#verified + this.#failed, duration(milliseconds, language)];
    const figures = this.#zh
      ? `本机验证通过 ${this.#verified} / ${this.#total}，用时 ${time}`
      : `${this.#verified} of ${this.#total} verified on your machine in ${time}`;
    const failed = this.#zh ? `，${this.#failed} 项未通过` : `, ${this.#failed} failed`;
    const rest = this.#zh ? `，在第 ${done} 项后停止` : `, stopped after ${done}`;
    const stop = this.#zh ? '。' : '.';
    const line = figures + (this.#failed > 0 ? failed : '') + (done < this.#total ? rest : '') + stop;
    this.#busy(false);
    this.#say(reason === '' ? line : reason);
  }

  get #zh(): boolean {
    return this.#data.language === 'zh';
  }

  #say(text: string): void {
    part(this.#root, 'summary').textContent = text;
  }

  #busy(running: boolean): void {
    const button = part(this.#root, 'run');
    part(button, 'run-word').textContent = words[running ? 'stop' : 'runAll'][this.#data.language];
    this.#root.toggleAttribute('data-running', running);
    part(this.#root, 'progress').hidden = !running && this.#verified + this.#failed === 0;
  }

  #count(): void {
    const done = this.#verified + this.#failed;
    const bar = part(this.#root, 'bar') as HTMLProgressElement;
    bar.max = this.#total;
    bar.value = done;
    setRing(part(this.#root, 'run'), done / this.#total);
    part(this.#root, 'count').textContent =
      `${done} / ${this.#total}` +
      (this.#failed > 0 ? (this.#zh ? `，${this.#failed} 项未通过` : `, ${this.#failed} failed`) : '');
  }

  #fail(label: string, line: string): void {
    const list = part(this.#root, 'failures');
    const number = this.#data.entries.find((entry) => entry.label === label)?.number ?? '';
    list.hidden = false;
    list.insertAdjacentHTML(
      'beforeend',
      `<p><a href="#${escape(label.replace(':', '-'))}">(${number}) ${escape(label)}</a> ${namesHtml(line)}</p>`,
    );
  }
}
