import { blocks, boxes, type Place } from './place.ts';

/**
 * Notes in the history where a link was followed, so that Back leads there: the browser knows only how far a page was
 * scrolled, which is another place once a box above has opened.
 */
function noted(link: HTMLElement): Place | null {
  const all = blocks();
  const origin = link.closest('rd-panel')?.previousElementSibling ?? link;
  const holding = all.findLastIndex((each) => each.contains(origin));
  const seen = (each: HTMLElement): boolean =>
    each.checkVisibility() && each.getBoundingClientRect().top >= 0;
  const block = holding === -1 ? all.findIndex(seen) : holding;
  const top = all[block]?.getBoundingClientRect().top;
  if (top === undefined) return null;
  const panels = [...document.querySelectorAll('.equation:has(+ rd-panel:not([hidden]))')];
  return {
    block,
    top,
    boxes: boxes().flatMap((each, index) => (each.open ? [index] : [])),
    panels: panels.map(({ id }) => id),
  };
}

const placeIn = (state: unknown): Place | undefined => (state as { place?: Place } | null)?.place;

document.addEventListener('click', ({ target, defaultPrevented }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || defaultPrevented) return;
  const place = noted(link);
  if (!place) return;
  history.replaceState({ ...(history.state as object | null), place }, '');
  // Not waited for: on Back it is there.
  if (link.pathname === location.pathname) void import('./restore-place.ts');
});

addEventListener('popstate', () => {
  const place = placeIn(history.state);
  if (place) void import('./restore-place.ts').then(({ restorePlace }) => restorePlace(place));
});

document.addEventListener('DOMContentLoaded', () => {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const place = arrival?.type === 'back_forward' ? placeIn(history.state) : undefined;
  if (place) void import('./restore-place.ts').then(({ reopenPlace }) => reopenPlace(place));
});
