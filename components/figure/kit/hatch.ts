import type { Pen } from './pen.ts';

/** Adds slanted lines across an upright rectangle to the path; those of neighbouring rectangles meet. */
export function hatch(
  pen: Pen,
  left: number,
  top: number,
  width: number,
  height: number,
  spacing: number,
): void {
  const last = left + top + width + height;
  // Each line is where x + y has one value.
  for (let sum = Math.ceil((left + top) / spacing) * spacing; sum < last; sum += spacing) {
    const from = Math.max(left, sum - top - height);
    const to = Math.min(left + width, sum - top);
    if (to <= from) continue;
    pen.moveTo(from, sum - from);
    pen.lineTo(to, sum - to);
  }
}
