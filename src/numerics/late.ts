/** Everything that was asked for while it was not there. */
const wanted = new Set<Late<unknown>>();
const all = new Set<Late<unknown>>();

/** A part of the program that did not arrive. */
export class FetchError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'FetchError';
  }
}

/** A part of the program that is fetched when a computation first asks for it. */
export class Late<Part> {
  readonly #fetch: () => Promise<Part>;
  #part: Part | undefined;

  /** @param fetch imports the part; called once, unless it fails */
  constructor(fetch: () => Promise<Part>) {
    this.#fetch = fetch;
    all.add(this);
  }

  /** Whether it has been fetched. */
  get isHere(): boolean {
    return this.#part !== undefined;
  }

  /**
   * The part itself.
   *
   * @throws {Error} where it has not been fetched; what was being computed is then to be computed anew by `complete`
   */
  get now(): Part {
    if (this.#part !== undefined) return this.#part;
    this.want();
    throw new Error('a part of the program has not been fetched yet');
  }

  /** Asks for the part without needing it yet, so that several are fetched at a time. */
  want(): void {
    if (this.#part === undefined) wanted.add(this);
  }

  /**
   * Fetches the part.
   *
   * @throws {FetchError}
   */
  async fetch(): Promise<void> {
    try {
      this.#part ??= await this.#fetch();
    } catch (cause) {
      throw new FetchError(cause);
    }
  }
}

/**
 * The result of a computation for which every part that it asked for was there.
 *
 * Whatever came out while one was missing is thrown away, an error as much as a result; so the computation must be
 * one that may be repeated, and what it finds cannot depend on which parts were there before.
 *
 * @param onWait called whenever parts are to be fetched before it begins anew
 * @throws {FetchError} when a part does not arrive, and what the computation throws
 */
export async function complete<Result>(compute: () => Result, onWait?: () => void): Promise<Result> {
  for (;;) {
    wanted.clear();
    let outcome: () => Result;
    try {
      const result = compute();
      outcome = () => result;
    } catch (error) {
      outcome = () => {
        throw error;
      };
    }
    if (wanted.size === 0) return outcome();
    onWait?.();
    await Promise.all([...wanted].map((part) => part.fetch()));
  }
}

/** Fetches every part, and what those parts bring with them. */
export async function fetchAll(): Promise<void> {
  let known = 0;
  while (known < all.size) {
    known = all.size;
    await Promise.all([...all].map((part) => part.fetch()));
  }
}
