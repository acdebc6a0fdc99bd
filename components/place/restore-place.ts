import { blocks, boxes, type Place } from './place.ts';

/** Milliseconds during which a page may still grow, by panels that arrive and formulas that are laid out. */
const settling = 10_000;

/** Puts the block that was being read where it was, and keeps it there until the page has settled or the reader moves. */
export function restorePlace({ block, top }: Place): void {
  const all = blocks();
  const read = all[block];
  if (!read) return;
  const move = (): void => {
    const off = read.getBoundingClientRect().top - top;
    if (Math.abs(off) > 1) scrollBy({ top: off, behavior: 'instant' });
  };
  const moved = new AbortController();
  const sizes = new ResizeObserver(move);
  const end = (): void => {
    moved.abort();
    sizes.disconnect();
  };
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(type, end, { signal: moved.signal, passive: true });
  }
  setTimeout(end, settling);
  for (const each of document.querySelectorAll('main')) sizes.observe(each);
  move();
  // The browser restores its own idea of the place in the next frame.
  requestAnimationFrame(() => {
    move();
    requestAnimationFrame(move);
  });
}

/** Opens again, on a page that has been loaded anew, what was open when a link was followed, and returns to the place. */
export function reopenPlace(place: Place): void {
  const all = boxes();
  for (const index of place.boxes) all[index]?.setAttribute('open', '');
  for (const anchor of place.panels) {
    const badge = document.querySelector<HTMLElement>(
      `#${CSS.escape(anchor)} a.badge[aria-expanded="false"]`,
    );
    badge?.click();
  }
  restorePlace(place);
}
