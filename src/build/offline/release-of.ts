import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../hash.ts';
import type { Release } from './release.ts';
import { digestLength } from './worker/digest.ts';

/** The kinds of file that pages and programs are made of; the search index and the PDFs need the network. */
const kept = '**/*.{html,js,css,woff2,svg,json,f32}';
const elsewhere = /^(?:pagefind\/|404\.html$|sw\.js$)/;
const shellFile = /^(?:_astro\/.*\.(?:css|js|svg|woff2)|icon\.svg)$/;
const offline = 'offline/';

const addressOf = (file: string): string => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');

/** What a service worker has to know of a site: each file with its digest, and what is kept from the start. */
export function releaseOf(folder: string): Release {
  const files = Object.fromEntries(
    globSync(kept, { cwd: folder })
      .sort()
      .filter((file) => !elsewhere.test(file))
      .map((file) => {
        const sum = createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex');
        return [addressOf(file), sum.slice(0, digestLength)];
      }),
  );
  const pages = ['', 'en/', 'zh/', offline];
  const shell = Object.keys(files).filter((path) => pages.includes(path) || shellFile.test(path));
  return { id: hash(JSON.stringify(files)).slice(0, digestLength), shell, offline, files };
}
