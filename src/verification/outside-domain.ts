/** Thrown by a world, law or program where the drawn point has no value; the point counts as skipped. */
export class OutsideDomain extends Error {
  override readonly name = 'OutsideDomain';
}

/** Skips the current point. The engine counts it, and refuses a check that skips more than a fifth. */
export function outsideDomain(reason: string): never {
  throw new OutsideDomain(reason);
}

/** Whether something thrown asks to skip the point; told by its name, so that worlds need not import this file. */
export function isOutsideDomain(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'OutsideDomain';
}
