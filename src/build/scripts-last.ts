import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from './publication.ts';

const script = /<script type="module" src="[^"]*"><\/script>/g;

/**
 * Moves the references to programs to the end of a page: they run after it has been read in any case, and at their
 * components' places they would be fetched before the text is there.
 */
export function withScriptsLast(html: string): string {
  const scripts = html.match(script) ?? [];
  return html.replaceAll(script, '').replace('</body>', () => `${scripts.join('')}</body>`);
}

/** Moves the programs of every page of the site to its end. */
export function putScriptsLast({ folder }: Publication): void {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page);
    writeFileSync(file, withScriptsLast(readFileSync(file, 'utf8')));
  }
}
