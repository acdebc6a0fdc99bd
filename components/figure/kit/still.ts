/** The markup of a still: axes, which the live figure keeps, and the drawing, which its canvas replaces. */
export const still = (width: number, height: number, axes: string, drawing: string): string =>
  `<svg class="figure-still" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">` +
  `<g class="figure-drawing">${drawing}</g><g class="figure-axes">${axes}</g></svg>`;
