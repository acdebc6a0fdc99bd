import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Publication } from './publication.ts';

const compressible = '**/*.{css,html,js,json,md,svg,txt,xml}';

const brotli = promisify(brotliCompress);
/** The highest quality takes thirty times as long to save a tenth. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/** Over HTTP, and to another machine, browsers ask for gzip alone. */
const forms: Readonly<Record<string, (text: Buffer) => Promise<Buffer>>> = {
  br: (text) => brotli(text, { params }),
  gz: promisify(gzip),
};

/**
 * Puts the compressed forms of every text of the site beside it, with the endings `.br` and `.gz`: a host that knows of
 * these, as the one of `npm start` does, need not compress while a reader waits.
 */
export async function compressFiles({ folder }: Pick<Publication, 'folder'>): Promise<void> {
  const files = globSync(compressible, { cwd: folder }).values();
  const work = async (): Promise<void> => {
    for (const path of files) {
      const file = join(folder, path);
      const text = await readFile(file);
      for (const [ending, compress] of Object.entries(forms)) {
        await writeFile(`${file}.${ending}`, await compress(text));
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
