import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import type { Language } from '../../i18n/text.ts';

const { resolve } = createRequire(import.meta.url);

const scripts: Readonly<Record<Language, readonly string[]>> = {
  en: ['latin', 'latin-ext'],
  // In this order quotation marks are as wide as a character.
  zh: ['chinese-simplified', 'latin', 'latin-ext'],
};

const read = (script: string, weight: 400 | 700): Font => ({
  name: `Noto Sans SC ${script}`,
  weight,
  style: 'normal',
  data: readFileSync(resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${script}-${weight}-normal.woff`)),
});

// Kept, since satori reads a list of fonts once, and a Chinese font is large.
const known = new Map<Language, Font[]>();

/** The fonts that a picture in one language is set in, the first that has a character being the one. */
export function pictureFonts(language: Language): Font[] {
  const fonts =
    known.get(language) ?? scripts[language].flatMap((script) => [read(script, 400), read(script, 700)]);
  known.set(language, fonts);
  return fonts;
}

/** Their names, as `fontFamily` takes them. */
export const pictureFamily = (language: Language): string =>
  scripts[language].map((script) => `Noto Sans SC ${script}`).join(', ');
