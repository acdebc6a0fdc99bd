const slice = 6;

/**
 * Runs work a few milliseconds at a time between frames, so that the page stays at sixty of them a second.
 *
 * Work begun anew replaces the work before it.
 */
export class Slices {
  #generation = 0;

  run<T>(work: Generator<undefined, T>, done: (result: T) => void): void {
    this.cancel();
    const generation = this.#generation;
    const goOn = (): void => {
      if (generation !== this.#generation) return;
      const until = performance.now() + slice;
      do {
        const { done: ended, value } = work.next();
        if (ended === true) {
          done(value);
          return;
        }
      } while (performance.now() < until);
      setTimeout(goOn);
    };
    goOn();
  }

  cancel(): void {
    this.#generation += 1;
  }
}
