/** The ring inside a Run button; an SVG string whose `circle.done` grows with the run. */
export const progressRing =
  '<svg class="ring" viewBox="0 0 24 24" aria-hidden="true"><circle class="whole" cx="12" cy="12" r="9"/>' +
  '<circle class="done" cx="12" cy="12" r="9" pathLength="100" stroke-dasharray="0 100"/></svg>';

/** Sets the ring in `button` to a part of the whole between 0 and 1. */
export function setRing(button: Element, fraction: number): void {
  const done = (100 * Math.min(Math.max(fraction, 0), 1)).toFixed(1);
  button.querySelector('.ring .done')?.setAttribute('stroke-dasharray', `${done} 100`);
}
