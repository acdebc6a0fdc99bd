import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { otherLanguage } from '../i18n/other-language.ts';
import type { Language } from '../i18n/text.ts';
import { articlesFolder } from './articles.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';

/**
 * What stands between the `---` lines of one language of an article, or of the other as long as it is not translated.
 *
 * @throws ZodError when it does not fit
 */
export function readFrontMatter(root: string, slug: string, language: Language): FrontMatter {
  const [own, other] = [language, otherLanguage(language)].map((each) =>
    join(articlesFolder(root), slug, `article.${each}.mdx`),
  ) as [string, string];
  const text = readFileSync(existsSync(own) ? own : other, 'utf8');
  return frontMatter.parse(parseFrontmatter(text).frontmatter);
}
