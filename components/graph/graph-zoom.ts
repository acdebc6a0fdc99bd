interface Place {
  readonly x: number;
  readonly y: number;
}

const [smallest, largest] = [0.3, 3];

/** The size of the picture in its box; the page scrolls with it so that what is looked at stays where it is. */
export class GraphZoom {
  readonly #box: HTMLElement;
  readonly #picture: SVGSVGElement;
  #scale = 1;

  constructor(box: HTMLElement, picture: SVGSVGElement) {
    this.#box = box;
    this.#picture = picture;
  }

  /** The part of the picture that is on the screen has its middle here. */
  #middle(): Place {
    const { left, right, top, bottom } = this.#box.getBoundingClientRect();
    return { x: (left + right) / 2, y: (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2 };
  }

  /** Enlarges by a factor, with what is at a place of the screen staying there. */
  by(factor: number, at: Place = this.#middle()): void {
    this.#to(this.#scale * factor, at);
  }

  /** Makes the picture as wide as its box. */
  fit(): void {
    this.#to(this.#fitting(), this.#middle());
  }

  /** Reduces the picture to its box where it is hardly wider, and still legible then. */
  start(): void {
    const fitting = this.#fitting();
    if (fitting < 1 && fitting > 0.75) this.fit();
  }

  #fitting(): number {
    return this.#box.clientWidth / this.#picture.viewBox.baseVal.width;
  }

  /** Moves the picture with whatever drags it. */
  move(dx: number, dy: number): void {
    this.#box.scrollBy({ left: -dx, behavior: 'instant' });
    scrollBy({ top: -dy, behavior: 'instant' });
  }

  #to(scale: number, at: Place): void {
    this.#scale = Math.min(largest, Math.max(smallest, scale));
    const before = this.#picture.getBoundingClientRect();
    this.#picture.style.setProperty('--graph-zoom', String(this.#scale));
    const after = this.#picture.getBoundingClientRect();
    const growth = after.width / before.width;
    this.move(
      at.x - after.left - (at.x - before.left) * growth,
      at.y - after.top - (at.y - before.top) * growth,
    );
  }
}
