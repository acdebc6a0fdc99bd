import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressFiles } from './compress-files.ts';
import { ledgerJson } from './ledger-json.ts';
import { writeServiceWorker } from './offline/write-service-worker.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { printArticles } from './print/print-articles.ts';
import type { Publication } from './publication.ts';
import { putScriptsLast } from './scripts-last.ts';
import { searchIndex } from './search-index.ts';

type Step = (publication: Publication) => void | Promise<void>;

const writeLedger: Step = ({ folder, ledger }) =>
  writeFileSync(join(folder, 'ledger.json'), ledgerJson(ledger));

/** In this order: what reads or counts the files of the site comes after what writes them. */
const steps: readonly Step[] = [
  putScriptsLast,
  writeLedger,
  writePictures,
  searchIndex,
  printArticles,
  writeServiceWorker,
  compressFiles,
];

/** Adds to the staged site what is made from its pages and its ledger. */
export async function publish(publication: Publication): Promise<void> {
  for (const step of steps) await step(publication);
}
