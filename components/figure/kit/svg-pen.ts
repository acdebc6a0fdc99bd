import type { Ink, Pen } from './pen.ts';

const colours: Readonly<Record<Ink, string>> = {
  ink: 'currentColor',
  accent: 'var(--figure-accent, currentColor)',
  second: 'var(--figure-second, currentColor)',
  paper: 'var(--figure-paper, Canvas)',
};

/** Rounds to a tenth of a view unit, which no eye can tell from the exact position. */
const short = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** A pen that writes SVG paths; `toString` gives the markup written so far. */
export function svgPen(): Pen & { toString(): string } {
  let path = '';
  let markup = '';
  const put = (attributes: string): void => {
    if (path !== '') markup += `<path d="${path}" ${attributes}/>`;
  };
  return {
    begin() {
      path = '';
    },
    moveTo(x, y) {
      path += `M${short(x)} ${short(y)}`;
    },
    lineTo(x, y) {
      path += `L${short(x)} ${short(y)}`;
    },
    close() {
      path += 'Z';
    },
    rect(x, y, width, height) {
      path += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
    },
    // A line of no length with round caps is a dot, at a quarter of the bytes of a circle.
    dot(x, y) {
      path += `M${short(x)} ${short(y)}h0`;
    },
    stroke(ink, width, opacity, dash) {
      const dashed = dash > 0 ? ` stroke-dasharray="${short(dash)}"` : '';
      put(
        `fill="none" stroke="${colours[ink]}" stroke-width="${short(width)}" stroke-opacity="${opacity}"${dashed}`,
      );
    },
    fill(ink, opacity) {
      put(`fill="${colours[ink]}" fill-opacity="${opacity}"`);
    },
    dots(ink, radius, opacity) {
      put(
        `fill="none" stroke="${colours[ink]}" stroke-width="${short(2 * radius)}" stroke-linecap="round" stroke-opacity="${opacity}"`,
      );
    },
    toString: () => markup,
  };
}
