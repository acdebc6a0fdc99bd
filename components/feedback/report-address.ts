import { ledger } from 'virtual:rederive/ledger';
import { repository } from 'virtual:rederive/provenance';
import type { Language } from '#i18n';
import { reportPageAddress } from '#i18n';
import { issueAddress } from './issue-address.ts';
import { permalinkOf } from './permalink-of.ts';
import { report } from './report.ts';
import { writeSubject, type ReportSubject } from './report-subject.ts';

/**
 * Where a link that discusses or reports something leads: a new issue with the permalink in it, or, when no
 * repository is known, the page of this site on which the same report is written.
 */
export function reportAddress(subject: ReportSubject, lang: Language): string {
  if (repository === null) return `${reportPageAddress(lang)}${writeSubject(subject)}`;
  return issueAddress(
    repository,
    report(subject, permalinkOf(subject, lang, import.meta.env.SITE), ledger, lang),
  );
}
