import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Publication } from './publication.ts';

const compressible = '**/*.{css,html,js,json,md,svg,txt,xml}';

/** The highest quality takes ten times as long to save a tenth. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/**
 * Puts beside every text of the site its compressed form, with the ending `.br`: a host that knows of these, as the one
 * of `npm start` does, need not compress while a reader waits.
 */
export async function compressFiles({ folder }: Pick<Publication, 'folder'>): Promise<void> {
  const files = globSync(compressible, { cwd: folder }).values();
  const compress = promisify(brotliCompress);
  const work = async (): Promise<void> => {
    for (const path of files) {
      const file = join(folder, path);
      await writeFile(`${file}.br`, await compress(await readFile(file), { params }));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
