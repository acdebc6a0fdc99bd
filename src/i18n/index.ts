export {
  anchor,
  articleAddress,
  bibliographyAddress,
  citationFileAddress,
  equationsAddress,
  articleReportAddress,
  errataAddress,
  atomAddress,
  errorsAddress,
  evidenceAddress,
  formulasAddress,
  glossaryAddress,
  graphAddress,
  homeAddress,
  iconAddress,
  languageAddress,
  ledgerAddress,
  markdownAddress,
  mutantsAddress,
  siteGraphAddress,
  pdfAddress,
  reportPageAddress,
  searchFolder,
  sourceFileAddress,
  verificationAddress,
  pictureAddress,
  rssAddress,
  sitemapAddress,
} from './address.ts';
export { calendarDate } from './calendar-date.ts';
export { citingWords } from './citing-words.ts';
export { feedbackWords } from './feedback-words.ts';
export { graphWords, inAll } from './graph-words.ts';
export { followingWords } from './following-words.ts';
export { keepingWords } from './keeping-words.ts';
export { hanRuns } from './han-runs.ts';
export { kindWords } from './kind-words.ts';
export { ledgerSentence } from './ledger-sentence.ts';
export { otherLanguage } from './other-language.ts';
export { outcomeWords } from './outcome-words.ts';
export { readingSentence } from './reading-sentence.ts';
export { readingWords } from './reading-words.ts';
export { atCharacter, foundFormulas, foundPlaces, searchWords, tooLong } from './search-words.ts';
export { reportWords } from './report-words.ts';
export { shortcutWords } from './shortcut-words.ts';
export { publishingWords } from './publishing-words.ts';
export { languages } from './text.ts';
export type { Language, Text } from './text.ts';
export { verdictExplanation } from './verdict-explanation.ts';
export { words } from './words.ts';
