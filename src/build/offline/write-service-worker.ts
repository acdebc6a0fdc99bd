import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Publication } from '../publication.ts';
import { releaseOf } from './release-of.ts';

const program = fileURLToPath(new URL('./worker/service-worker.ts', import.meta.url));

async function bundle(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: program, formats: ['iife'], name: 'rederive' } },
  }).then((built) => (Array.isArray(built) ? built[0] : built))) as Rolldown.RolldownOutput;
  return output[0].code;
}

/** Writes `sw.js`, by which pages that were read can be read without a network; it comes after all that is kept. */
export async function writeServiceWorker({ folder }: Publication): Promise<void> {
  const release = releaseOf(folder);
  // Without the page that tells of the missing network this is not the site, but a part of it.
  if (!existsSync(join(folder, release.offline))) return;
  writeFileSync(join(folder, 'sw.js'), `self.release=${JSON.stringify(release)};\n${await bundle()}`);
}
