import type { Language } from './text.ts';

/** The language that a switch leads to. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');
