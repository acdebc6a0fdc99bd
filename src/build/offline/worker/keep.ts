import type { Release } from '../release.ts';
import { digest } from './digest.ts';

/** How many files are fetched at a time, so that a reader's own requests are not kept waiting. */
const together = 6;

/**
 * The files of one release that are kept on the reader's device.
 *
 * A file goes in and comes out only if its content is that of the release: what is damaged, or of another release, is as
 * good as missing. So no verdict of one build is ever shown beside the program of another.
 */
export class Keep {
  readonly #release: Release;
  readonly #base: string;
  readonly #prefix: string;
  readonly #name: string;

  /** @param base the address of the site, with a slash at the end */
  constructor(release: Release, base: string) {
    this.#release = release;
    this.#base = base;
    this.#prefix = `rederive ${new URL(base).pathname} `;
    this.#name = this.#prefix + release.id;
  }

  has(path: string): boolean {
    return Object.hasOwn(this.#release.files, path);
  }

  /** The file as it was built, if this device has it, in the cache of whichever release. */
  async get(path: string): Promise<Response | undefined> {
    for (const name of await this.#names()) {
      const kept = await this.#from(name, path);
      if (kept) return kept;
    }
    return undefined;
  }

  /** Keeps a response, if it is the file of this release. */
  async put(path: string, response: Response): Promise<boolean> {
    const genuine = await this.#genuine(path, response);
    if (!genuine) return false;
    try {
      await (await caches.open(this.#name)).put(this.#base + path, genuine);
      return true;
    } catch {
      // The device is full or keeps nothing: the site works without.
      return false;
    }
  }

  /** Makes sure that a file is kept. */
  async ensure(path: string): Promise<boolean> {
    if (await this.#from(this.#name, path)) return true;
    const kept = await this.get(path);
    if (kept) return this.put(path, kept);
    const address = this.#base + path;
    // What the browser has of it may be of an earlier release.
    return (
      (await this.put(path, await fetch(address))) ||
      this.put(path, await fetch(address, { cache: 'reload' }))
    );
  }

  /** Makes sure that each of these files is kept, and tells which are not. */
  async ensureAll(paths: readonly string[]): Promise<string[]> {
    const lacking: string[] = [];
    const rest = [...paths];
    const work = async (): Promise<void> => {
      for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
        if (!(await this.ensure(path).catch(() => false))) lacking.push(path);
      }
    };
    await Promise.all(Array.from({ length: together }, work));
    return lacking;
  }

  /** Those of the files that are not there at all; whether the others are sound is seen when they are used. */
  async missing(paths: readonly string[]): Promise<string[]> {
    const there = new Set((await (await caches.open(this.#name)).keys()).map(({ url }) => url));
    return paths.filter((path) => !there.has(this.#base + path));
  }

  /** The files of this release that an earlier one kept. */
  async inherited(): Promise<string[]> {
    const paths = new Set<string>();
    for (const name of await this.#names()) {
      if (name === this.#name) continue;
      for (const { url } of await (await caches.open(name)).keys()) paths.add(url.slice(this.#base.length));
    }
    return [...paths].filter((path) => this.has(path));
  }

  /** Removes what earlier releases kept. */
  async dropOthers(): Promise<void> {
    const others = (await this.#names()).filter((name) => name !== this.#name);
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  /** This release's cache first. */
  async #names(): Promise<string[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
    return [...new Set([this.#name, ...names])];
  }

  /** The file from one cache; a damaged one is removed. */
  async #from(name: string, path: string): Promise<Response | undefined> {
    try {
      const cache = await caches.open(name);
      const kept = await cache.match(this.#base + path);
      const genuine = kept && (await this.#genuine(path, kept));
      if (kept && !genuine && name === this.#name) await cache.delete(this.#base + path);
      return genuine;
    } catch {
      // A cache that cannot be read is as good as none.
      return undefined;
    }
  }

  async #genuine(path: string, response: Response): Promise<Response | undefined> {
    if (response.status !== 200) return undefined;
    const body = await response.arrayBuffer();
    if ((await digest(body)) !== this.#release.files[path]) return undefined;
    // A new response, since one that was redirected could not answer a navigation; its body is unpacked already.
    const headers = new Headers(response.headers);
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return new Response(body, { headers });
  }
}
