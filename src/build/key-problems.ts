import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { languages } from '../i18n/text.ts';
import { nearest, Source, type Problem } from '#markdown';
import { frontMatter } from './front-matter.ts';

interface Key {
  readonly source: Source;
  readonly key: string | undefined;
}

/** The keys of the languages whose front matter fits; what does not is reported elsewhere. */
function keysOf(slug: string, root: string): Key[] {
  return languages.flatMap((language) => {
    const file = `content/articles/${slug}/article.${language}.mdx`;
    if (!existsSync(join(root, file))) return [];
    const source = new Source(file, readFileSync(join(root, file), 'utf8'));
    const { data } = frontMatter.safeParse(parseFrontmatter(source.text).frontmatter);
    return data ? [{ source, key: data.key }] : [];
  });
}

/** The problem, at the line of the key or, where there is none, at the first line. */
function problemAt({ source }: Key, message: string, hint: string): Problem {
  const line = /^key:.*$/m.exec(source.text);
  const start = line?.index ?? 0;
  return source.problem(start, start + (line?.[0].length ?? 3), { slug: 'front-matter-key', message, hint });
}

/**
 * Where the key formula that the front matter names is none of the article's, or the languages name different ones.
 *
 * @param labels the labels of the article
 */
export function keyProblems(slug: string, labels: readonly string[], root: string): Problem[] {
  const keys = keysOf(slug, root);
  const unknown = keys.flatMap((each) => {
    if (each.key === undefined || labels.includes(each.key)) return [];
    const meant = nearest(each.key, labels);
    const hint = meant ? `did you mean ${meant}?` : 'name the label of a numbered equation.';
    return [problemAt(each, `the key formula "${each.key}" is no equation of the article`, hint)];
  });
  const [first, second] = keys;
  if (unknown.length > 0 || !first || !second || first.key === second.key) return unknown;
  const [has, lacks] = second.key === undefined ? [first, second] : [second, first];
  const message = `the key formula is "${has.key ?? ''}" here and ${lacks.key === undefined ? 'missing' : `"${lacks.key}"`} in ${lacks.source.file}`;
  return [problemAt(has, message, 'name the same formula in both languages.')];
}
