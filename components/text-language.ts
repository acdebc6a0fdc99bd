import type { AstroGlobal } from 'astro';
import type { Language } from '#i18n';

/**
 * The language of the text around a component of an article: that of the page, or the other one where a page shows an
 * article that has not been translated.
 */
export const textLanguage = ({ locals, params }: Pick<AstroGlobal, 'locals' | 'params'>): Language =>
  locals.textLanguage ?? (params['lang'] as Language);
