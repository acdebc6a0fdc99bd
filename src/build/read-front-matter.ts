import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Language } from '../i18n/text.ts';
import { articlesFolder } from './articles.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';

/**
 * What stands between the `---` lines of one language of an article.
 *
 * @throws ZodError when it does not fit
 */
export const readFrontMatter = (root: string, slug: string, language: Language): FrontMatter =>
  frontMatter.parse(
    parseFrontmatter(readFileSync(join(articlesFolder(root), slug, `article.${language}.mdx`), 'utf8'))
      .frontmatter,
  );
