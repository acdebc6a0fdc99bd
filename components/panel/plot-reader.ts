import type { Language } from '#i18n';
import type { ReadablePoint } from './point-line.ts';
import { namesHtml } from './names-html.ts';
import { pointLine } from './point-line.ts';

/**
 * Lets a reader go through the points of a residual plot: by pointing, or with the arrow keys once it has focus.
 *
 * @param box - holds the SVG, which may be replaced at any time
 * @param output - where the chosen point is told
 * @param points - the points as they are now
 */
export function readPlot(
  box: HTMLElement,
  output: HTMLElement,
  points: () => readonly ReadablePoint[],
  language: Language,
): void {
  let index = 0;
  const tell = (next: number): void => {
    const all = points();
    index = Math.min(Math.max(next, 0), all.length - 1);
    const point = all[index];
    if (!point) return;
    const line = pointLine(point, index, all.length, language);
    output.innerHTML = namesHtml(line);
    box.style.setProperty('--at', `${(100 * (index + 0.5)) / all.length}%`);
    box.setAttribute('aria-valuemax', String(all.length));
    box.setAttribute('aria-valuenow', String(index + 1));
    box.setAttribute('aria-valuetext', line);
  };
  box.tabIndex = 0;
  box.setAttribute('role', 'slider');
  box.setAttribute('aria-valuemin', '1');
  box.setAttribute('aria-valuemax', String(points().length));
  box.setAttribute('aria-valuenow', '1');
  box.addEventListener('focus', () => tell(index));
  const point = (event: PointerEvent): void => {
    const frame = box.querySelector('svg svg')?.getBoundingClientRect();
    if (frame) tell(Math.floor(((event.clientX - frame.left) / frame.width) * points().length));
  };
  box.addEventListener('pointermove', point);
  box.addEventListener('pointerdown', point);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -10,
    PageUp: 10,
    Home: -Infinity,
    End: Infinity,
  };
  box.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    tell(index + step);
  });
}
