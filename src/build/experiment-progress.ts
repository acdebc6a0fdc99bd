/** A remaining time in words: `40 s`, `3 min 20 s`. */
export function remaining(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Writes how far a long computation is and how long it will still take: one line that is rewritten, or, where there is
 * no terminal, one line for each tenth.
 */
export class ExperimentProgress {
  readonly #stream: NodeJS.WriteStream;
  readonly #now: () => number;
  #label = '';
  #from = 0;
  #started = 0;
  #shown = -1;

  /** @param now milliseconds */
  constructor(stream: NodeJS.WriteStream = process.stderr, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
  }

  /** @param from the share that was done before */
  begin(label: string, from: number): void {
    this.#label = label;
    this.#from = from;
    this.#started = this.#now();
    this.#shown = -1;
  }

  /** @param share of the computation that is done */
  report(share: number, detail: string): void {
    const step = Math.floor(share * (this.#stream.isTTY ? 1000 : 10));
    if (step === this.#shown) return;
    this.#shown = step;
    const seconds = (this.#now() - this.#started) / 1000;
    const left = share > this.#from ? (seconds * (1 - share)) / (share - this.#from) : NaN;
    const time = Number.isNaN(left) ? '' : `, ${remaining(left)} left`;
    const line = `  ${this.#label} ${(100 * share).toFixed(this.#stream.isTTY ? 1 : 0)} %${detail}${time}`;
    this.#stream.write(this.#stream.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
  }

  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[2K');
  }
}
