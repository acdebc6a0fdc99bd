import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Problem, Source } from '#markdown';
import { frontMatter } from './front-matter.ts';

/**
 * Where the front matter of an article lacks what its pages need, or holds what they do not know.
 *
 * @param article a file whose front matter is YAML
 */
export function frontMatterProblems(article: Source): Problem[] {
  const { error } = frontMatter.safeParse(parseFrontmatter(article.text).frontmatter);
  return (error?.issues ?? []).map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const [key = unknown, ...inner] = issue.path.map(String);
    const start = article.text.search(new RegExp(`^${key ?? '---'}\\b`, 'm'));
    const name = [key, ...inner, ...(inner.length > 0 && unknown ? [unknown] : [])].join('.');
    const reason = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    return article.problem(Math.max(0, start), Math.max(0, start) + (key ?? '---').length, {
      slug: 'front-matter',
      message: `the front matter does not fit at ${name}: ${reason}`,
      hint: 'CONTRIBUTING.md shows the fields of an article.',
    });
  });
}
