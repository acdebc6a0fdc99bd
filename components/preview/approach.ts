import { longPress } from './long-press.ts';
import { isOpenFor, isReturnTo, prepare, preview, withdraw } from './preview.ts';

/** Milliseconds that the pointer rests on a link before its preview opens, and that it may stay away before it closes. */
const [rest, away] = [200, 300];

let opening = 0;
let closing = 0;
let hovered: HTMLAnchorElement | null = null;

const focused = (link: HTMLElement, card: HTMLElement | null): boolean =>
  link.matches(':focus-visible') || card?.contains(document.activeElement) === true;

/** Opens after a rest, and closes only when the pointer has left both the link and its card for a while. */
function hover(link: HTMLAnchorElement): void {
  clearTimeout(closing);
  if (hovered === link) return;
  hovered = link;
  prepare(link);
  clearTimeout(opening);
  let card: HTMLElement | null = null;
  const leave = (): void => {
    clearTimeout(opening);
    clearTimeout(closing);
    hovered = null;
    closing = window.setTimeout(() => {
      if (isOpenFor(link) && !focused(link, card)) withdraw();
    }, away);
  };
  const stay = (): void => {
    clearTimeout(closing);
    hovered = link;
  };
  link.addEventListener('pointerleave', leave, { once: true });
  opening = window.setTimeout(() => {
    void preview(link).then((opened) => {
      card = opened;
      opened?.addEventListener('pointerenter', stay);
      opened?.addEventListener('pointerleave', leave);
    });
  }, rest);
}

/** Opens at once, and closes when the focus has left both the link and its card. */
function focus(link: HTMLAnchorElement): void {
  void preview(link).then((card) => {
    const leave = ({ relatedTarget }: FocusEvent): void => {
      const next = relatedTarget instanceof Node ? relatedTarget : null;
      if (isOpenFor(link) && next !== link && !card?.contains(next)) withdraw();
    };
    if (!card) return;
    link.addEventListener('focusout', leave, { once: true });
    card.addEventListener('focusout', leave);
  });
}

/** Answers the first sign of interest in a link: the pointer over it, a finger on it, or the focus of the keyboard. */
export function approach(link: HTMLAnchorElement, event: Event): void {
  const touched = event instanceof PointerEvent && event.pointerType === 'touch';
  if (event.type === 'focusin') {
    if (link.matches(':focus-visible') && !isReturnTo(link)) focus(link);
  } else if (event.type === 'pointerover' && !touched) hover(link);
  else if (event.type === 'pointerdown' && touched) longPress(link, event, () => void preview(link));
}
