import type { Ink, Pen } from '../pen.ts';

const whole = Math.PI * 2;
const mostDots = 2048;

/**
 * A pen that draws on a canvas in view units; it allocates nothing after its construction.
 *
 * @param colours CSS colours by ink, read again at every stroke so that a change of theme needs no new pen
 */
export function canvasPen(context: CanvasRenderingContext2D, colours: Readonly<Record<Ink, string>>): Pen {
  const solid: number[] = [];
  const dashes = [0, 0];
  const places = new Float32Array(2 * mostDots);
  let count = 0;
  return {
    begin() {
      context.beginPath();
      count = 0;
    },
    moveTo(x, y) {
      context.moveTo(x, y);
    },
    lineTo(x, y) {
      context.lineTo(x, y);
    },
    close() {
      context.closePath();
    },
    rect(x, y, width, height) {
      context.rect(x, y, width, height);
    },
    dot(x, y) {
      places[2 * count] = x;
      places[2 * count + 1] = y;
      count = Math.min(count + 1, mostDots - 1);
    },
    stroke(ink, width, opacity, dash) {
      dashes[0] = dashes[1] = dash;
      context.setLineDash(dash > 0 ? dashes : solid);
      context.globalAlpha = opacity;
      context.strokeStyle = colours[ink];
      context.lineWidth = width;
      context.stroke();
    },
    fill(ink, opacity) {
      context.globalAlpha = opacity;
      context.fillStyle = colours[ink];
      context.fill();
    },
    dots(ink, radius, opacity) {
      context.globalAlpha = opacity;
      context.fillStyle = colours[ink];
      for (let i = 0; i < count; i += 1) {
        // One path for all dots would have to be filled as a whole, which takes a browser twice as long.
        context.beginPath();
        context.arc(places[2 * i] ?? NaN, places[2 * i + 1] ?? NaN, radius, 0, whole);
        context.fill();
      }
    },
  };
}
