import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../', import.meta.url));

const sources = ['build', 'cli', 'formula', 'i18n', 'markdown', 'numerics', 'verification', 'worlds'].map(
  (folder) => `src/${folder}`,
);
const files = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src/content.config.ts'];

/** A project of its own in a temporary folder, with the sources of this one and an article that a test may corrupt. */
export class Project {
  readonly root = mkdtempSync(join(tmpdir(), 'rederive-'));

  constructor() {
    mkdirSync(join(this.root, 'src'));
    for (const folder of ['node_modules', ...sources])
      symlinkSync(join(home, folder), join(this.root, folder));
    for (const file of files) cpSync(join(home, file), join(this.root, file), { recursive: true });
  }

  /** Writes a file, given by its path relative to the project. */
  write(file: string, text: string): this {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  /** Writes both languages of an article. */
  article(slug: string, body: string): this {
    this.write(`content/articles/${slug}/article.en.mdx`, `${frontMatter}\n${body}`);
    return this.write(`content/articles/${slug}/article.zh.mdx`, `${frontMatter}\n${body}`);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export const frontMatter = `---
title: A square
description: How a square of a sum is taken apart.
original: { title: 平方, author: 某人, date: 2022-09-28, url: "https://example.org/", licence: CC BY 4.0 }
prerequisites: []
---
`;

/** A labelled formula as an article writes it. */
export const display = (label: string, tex: string): string => `\n$$\n${tex}\n\\label{${label}}\n$$\n`;

/** The head of a `derivation.ts`: a world of two numbers, and an identity about them. */
export const derivationHead = `
import { derivation, identity, definition } from '#verification';
import type { World } from '#worlds';

const words = { en: 'words', zh: '文字' };

export const pair = (points = 64): World => ({
  id: 'pair', says: words, parameters: {}, routes: {}, points,
  draw: (random) => ({ bindings: { a: random.uniform(1, 2), b: random.uniform(1, 2) } }),
});

const square = (world: World = pair(), from: string[] = []) => identity({
  says: words, from, world,
  wrong: [{ tex: '(a+b)^2 = a^2-2ab+b^2', teaches: words }, { tex: '(a+b)^2 = a^2+b^2', teaches: words }],
});
`;
