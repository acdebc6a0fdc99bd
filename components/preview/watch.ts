/**
 * All that a page runs before a reader comes near a reference: it waits for the pointer, the focus or a finger, and
 * fetches the rest with the first of them.
 */
const references = 'a:is(.eqref, .citation, .term)';

for (const type of ['pointerover', 'pointerdown', 'focusin'] as const) {
  document.addEventListener(type, (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(references) : null;
    // A preview that does not load is missed by nobody: the link leads to the same place.
    // A finger on the page is sign enough: a long press on a reference must not wait.
    const finger =
      event instanceof PointerEvent && event.type === 'pointerdown' && event.pointerType === 'touch';
    if (link ?? finger)
      import('./approach.ts').then(({ approach }) => link && approach(link, event)).catch(() => undefined);
  });
}
