/** What has been unfolded, in order. */
const shown = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.getClientRects().length > 0);

const inWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Where the beginning of the text stands in the window, under the header. */
const line = (): number => (document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0) + 24;

/** The one that was stepped to, as long as it is in sight. */
function current(places: readonly HTMLElement[]): number {
  const { activeElement } = document;
  return places.findIndex((each) => each.contains(activeElement) && inWindow(each));
}

/** Goes to the next or previous of some places, from where the focus is or else from what is being read. */
export function step(selector: string, by: 1 | -1): void {
  const places = shown(selector);
  const at = current(places);
  const from = line();
  const place =
    at >= 0
      ? places[at + by]
      : by === 1
        ? places.find((each) => each.getBoundingClientRect().top > from)
        : places.findLast((each) => each.getBoundingClientRect().top < from - 32);
  if (!place) return;
  // The address names the place, without one more step for Back.
  location.replace(`#${encodeURIComponent(place.id)}`);
  // At once, since a key is often pressed again before a smooth movement would have ended.
  place.scrollIntoView({ behavior: 'instant' });
  const focused = place.querySelector<HTMLElement>('.equation-number') ?? place;
  if (focused === place) place.tabIndex = -1;
  focused.focus({ preventScroll: true });
}

/** The equation that has the focus, itself or its panel; else the first one in the window. */
export function equationAtHand(): HTMLElement | undefined {
  const equations = shown('main .equation[id]');
  const panel = document.activeElement?.closest('rd-panel')?.previousElementSibling;
  return (
    equations[current(equations)] ?? equations.find((each) => each === panel) ?? equations.find(inWindow)
  );
}
