import { canvasPen } from './canvas-pen.ts';
import type { Palette } from './palette.ts';
import type { Pen } from '../pen.ts';
import { svgPen } from '../svg-pen.ts';

/** A canvas under the axes of a view, on which a drawing appears in view units at the screen's full resolution. */
export class Surface {
  readonly #view: HTMLElement;
  readonly #still: SVGSVGElement;
  readonly #drawing: (pen: Pen) => void;
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  readonly #pen: Pen;

  /**
   * @param drawing what is to be seen, in the units of the still
   * @param resized called after every change of size
   * @throws Error when the browser gives no canvas
   */
  constructor(view: HTMLElement, palette: Palette, drawing: (pen: Pen) => void, resized: () => void) {
    const context = this.#canvas.getContext('2d');
    const still = view.querySelector<SVGSVGElement>('.figure-still');
    if (context === null || still === null) throw new Error('the browser gave no canvas to draw on');
    this.#view = view;
    this.#still = still;
    this.#drawing = drawing;
    this.#context = context;
    this.#pen = canvasPen(context, palette.colours);
    still.before(this.#canvas);
    new ResizeObserver(() => {
      if (this.#fit()) resized();
    }).observe(view);
    this.#fit();
  }

  draw(): void {
    const { width, height } = this.#still.viewBox.baseVal;
    this.#context.clearRect(0, 0, width, height);
    this.#drawing(this.#pen);
  }

  /** Puts the present picture in the place of the still, whose lines a printer draws sharper than a canvas. */
  print(): void {
    const pen = svgPen();
    this.#drawing(pen);
    const group = this.#still.querySelector('.figure-drawing');
    if (group !== null) group.innerHTML = pen.toString();
  }

  /** Moves an element laid over the view to a place in view units. */
  put(part: HTMLElement, [x, y]: readonly [number, number]): void {
    const { width, height } = this.#still.viewBox.baseVal;
    part.style.left = `${(100 * x) / width}%`;
    part.style.top = `${(100 * y) / height}%`;
  }

  /** Gives the canvas the size of the view; a canvas that already has it keeps its picture. */
  #fit(): boolean {
    const { width, height } = this.#view.getBoundingClientRect();
    const density = Math.min(devicePixelRatio, 2);
    if (this.#canvas.width === Math.round(width * density)) return false;
    const scale = (width / this.#still.viewBox.baseVal.width) * density;
    this.#canvas.width = Math.round(width * density);
    this.#canvas.height = Math.round(height * density);
    this.#context.setTransform(scale, 0, 0, scale, 0, 0);
    this.#context.lineJoin = 'round';
    return true;
  }
}
