import { expect } from 'vitest';
import { derivationHead, display, frontMatter } from '../project.ts';
import type { Copy } from './copy.ts';

/** Two identities, the second derived from the first, and a reference between them. */
export const soundBody = `${display('eq:a', '(a+b)^2 = a^2+2ab+b^2')}
As $\\eqref{eq:a}$ says.
${display('eq:b', '(a-b)^2 = a^2-2ab+b^2')}`;

const soundEntries = `
  'eq:a': square(),
  'eq:b': identity({
    says: words, from: ['eq:a'], world: pair(),
    wrong: [{ tex: '(a-b)^2 = a^2+2ab+b^2', teaches: words }, { tex: '(a-b)^2 = a^2-b^2', teaches: words }],
  }),
`;

/** A small article of a copied project, sound until a test corrupts it. */
export class SmallArticle {
  readonly site: Copy;
  readonly slug: string;
  readonly files: Readonly<Record<'en' | 'zh' | 'derivation', string>>;

  constructor(site: Copy, slug: string) {
    this.site = site;
    this.slug = slug;
    const folder = `content/articles/${slug}`;
    this.files = {
      en: `${folder}/article.en.mdx`,
      zh: `${folder}/article.zh.mdx`,
      derivation: `${folder}/derivation.ts`,
    };
    this.body(soundBody).entries(soundEntries);
  }

  /** Writes what follows the front matter, in both languages. */
  body(text: string): this {
    this.site.write(this.files.en, `${frontMatter}${text}`).write(this.files.zh, `${frontMatter}${text}`);
    return this;
  }

  /** Writes the entries of the derivation, after what it declares. */
  entries(text: string, declared = ''): this {
    const derivation = `// @ts-nocheck\n${derivationHead}${declared}\nexport default derivation({${text}});\n`;
    this.site.write(this.files.derivation, derivation);
    return this;
  }

  /** Replaces a piece of a file, which has to be there. */
  replace(file: keyof SmallArticle['files'], piece: string, by: string): this {
    const text = this.site.read(this.files[file]);
    expect(text).toContain(piece);
    this.site.write(
      this.files[file],
      text.replace(piece, () => by),
    );
    return this;
  }

  /**
   * A failure as the list shows it: place, slug, message.
   *
   * @param piece what stands there in the file; with a `▸` in it, the place is behind that
   */
  failure(file: keyof SmallArticle['files'], piece: string, slug: string, message: string): string {
    const [context = '', rest = ''] = piece.includes('▸') ? piece.split('▸') : ['', piece];
    const text = this.site.read(this.files[file]);
    const start = text.indexOf(context + rest) + context.length;
    const before = text.slice(0, start).split('\n');
    const place = `${this.files[file]}:${before.length}:${before.at(-1)!.length + 1}`;
    return `${place}  [${slug}]\n     ${message}`;
  }
}
