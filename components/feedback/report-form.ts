import type { Language } from '#i18n';
import { feedbackWords } from '#i18n';
import { issueAddress } from './issue-address.ts';
import { permalinkOf } from './permalink-of.ts';
import { report, type Version } from './report.ts';
import { readSubject } from './report-subject.ts';

/** What the page gives to its script. */
export interface ReportData extends Version {
  readonly repository: string | null;
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : text;
}

/** Fills the report in from the query, which is data and never markup, and copies it. */
class ReportForm extends HTMLElement {
  readonly #lang: Language = document.documentElement.lang === 'zh' ? 'zh' : 'en';

  connectedCallback(): void {
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '') as ReportData;
    const text = this.querySelector('textarea')!;
    const subject = readSubject(location.search, data.labels);
    let title = report(null, '', data, this.#lang).title;
    if (typeof subject === 'string') {
      const problem = this.querySelector<HTMLElement>('[data-part="problem"]')!;
      problem.hidden = false;
      problem.querySelector('code')!.textContent = shortened(subject);
    } else if (subject) {
      const filled = report(subject, permalinkOf(subject, this.#lang, location.origin), data, this.#lang);
      title = filled.title;
      text.value = filled.body;
    }
    this.querySelector('button')?.addEventListener('click', () => void this.#copy(text));
    const issue = this.querySelector<HTMLAnchorElement>('a[data-part="issue"]');
    issue?.addEventListener('click', () => {
      issue.href = issueAddress(data.repository ?? '', { title, body: text.value });
    });
  }

  async #copy(text: HTMLTextAreaElement): Promise<void> {
    const says = this.querySelector('output')!;
    try {
      await navigator.clipboard.writeText(text.value);
      says.textContent = feedbackWords.copied[this.#lang];
    } catch {
      // A page without leave to write to the clipboard can still select the text for the reader.
      text.select();
      says.textContent = feedbackWords.selected[this.#lang];
    }
  }
}
customElements.define('rd-report', ReportForm);
