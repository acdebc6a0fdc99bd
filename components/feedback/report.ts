import type { Language } from '#i18n';
import type { ReportSubject } from './report-subject.ts';

/** Which build a reader has read. */
export interface Version {
  readonly engine: string;
  readonly commit: string;
  readonly seed: number;
}

interface Report {
  readonly title: string;
  readonly body: string;
}

/** Where it is, in the words of the title. */
const place = ({ slug, label }: ReportSubject): string => (label === undefined ? slug : `${slug} ${label}`);

/**
 * A report ready to be completed.
 *
 * @param subject null for one whose place the reader fills in
 * @param permalink the absolute address of the subject
 */
export function report(
  subject: ReportSubject | null,
  permalink: string,
  { engine, commit, seed }: Version,
  lang: Language,
): Report {
  const wrong = subject?.kind !== 'discuss';
  const where = subject ? place(subject) : '';
  if (lang === 'zh') {
    return {
      title: `${wrong ? '错误' : '讨论'}${subject ? `：${where}` : ''}`,
      body: [
        wrong ? '错在哪里，怎样看出：' : '想讨论的是：',
        '',
        '',
        '---',
        `位置：${permalink}`,
        `标签：${where}`,
        `引擎：${engine}`,
        `提交：${commit}`,
        `种子：${seed}`,
      ].join('\n'),
    };
  }
  return {
    title: `${wrong ? 'Wrong' : 'Discuss'}${subject ? `: ${where}` : ''}`,
    body: [
      wrong ? 'What is wrong, and how to see it:' : 'What I would like to discuss:',
      '',
      '',
      '---',
      `Place: ${permalink}`,
      `Label: ${where}`,
      `Engine: ${engine}`,
      `Commit: ${commit}`,
      `Seed: ${seed}`,
    ].join('\n'),
  };
}
