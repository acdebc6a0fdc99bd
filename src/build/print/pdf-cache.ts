import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isWhole = (pdf: Buffer): boolean =>
  pdf.subarray(0, 5).toString() === '%PDF-' && pdf.subarray(-32).toString().includes('%%EOF');

/** PDFs that were printed before, each under the hash of what it was made of. */
export class PdfCache {
  readonly #folder: string;

  constructor(root: string) {
    this.#folder = join(root, '.cache', 'pdf');
  }

  /** Nothing, too, for a file that was cut short. */
  get(key: string): Uint8Array | undefined {
    const path = this.#path(key);
    const pdf = existsSync(path) ? readFileSync(path) : undefined;
    return pdf && isWhole(pdf) ? pdf : undefined;
  }

  set(key: string, pdf: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    const path = this.#path(key);
    writeFileSync(`${path}.${process.pid}`, pdf);
    renameSync(`${path}.${process.pid}`, path);
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.pdf`);
  }
}
