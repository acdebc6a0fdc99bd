import type { Language } from './text.ts';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day in words: `23 November 2026`, `2026年11月23日`. */
export const calendarDate = (date: Date, language: Language): string => formats[language].format(date);
