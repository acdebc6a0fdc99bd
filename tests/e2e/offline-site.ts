import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveSite, type SiteServer } from '../../src/build/site-server.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/** The built site on a host of its own, which can publish a new release. */
export class OfflineSite {
  readonly #folder: string;
  readonly #base: string;
  readonly #server: SiteServer;

  private constructor(folder: string, base: string, server: SiteServer) {
    this.#folder = folder;
    this.#base = base;
    this.#server = server;
  }

  static async open(base: string): Promise<OfflineSite> {
    const folder = mkdtempSync(join(tmpdir(), 'rederive-offline-'));
    for (const name of readdirSync(dist)) {
      // The host would send the compressed forms of the release before.
      if (name.startsWith('sw.js.')) continue;
      if (name === 'sw.js') cpSync(join(dist, name), join(folder, name));
      else symlinkSync(join(dist, name), join(folder, name));
    }
    return new OfflineSite(folder, base, await serveSite(folder, base, 0));
  }

  /** The address of a page. */
  at(path: string): string {
    return `http://localhost:${this.#server.port}${this.#base}${path}`;
  }

  /** Publishes the same site as another release. */
  publishAnew(): void {
    const file = join(this.#folder, 'sw.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"id":"\w/, '"id":"z'));
  }

  async close(): Promise<void> {
    await this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
