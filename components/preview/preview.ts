import { followingWords } from '#i18n';
import { findTarget } from './find-target.ts';
import { placeCard } from './place-card.ts';
import { previewContent } from './preview-content.ts';

/** The one preview that is open. */
interface Open {
  readonly link: HTMLAnchorElement;
  readonly card: HTMLElement;
  readonly end: () => void;
}

let open: Open | null = null;
/** The latest wish to see a preview, which what arrives late must still be. */
let wish = 0;

let returning: HTMLAnchorElement | null = null;

/** Whether the focus comes to that link from its own preview, which has just been closed. */
export const isReturnTo = (link: HTMLAnchorElement): boolean => returning === link;

/** Whether the preview of that link is the one that is open. */
export const isOpenFor = (link: HTMLAnchorElement): boolean => open?.link === link;

/** Fetches what a preview will show, so that it opens without a wait. */
export function prepare(link: HTMLAnchorElement): void {
  void findTarget(link);
}

/** Closes the preview that is open, or that is about to open. */
export function withdraw(): void {
  wish += 1;
  if (!open) return;
  const { link, card, end } = open;
  open = null;
  if (card.contains(document.activeElement)) {
    returning = link;
    link.addEventListener('focusout', () => (returning = null), { once: true });
    link.focus();
  }
  end();
  link.removeAttribute('aria-describedby');
  card.remove();
}

function makeCard(link: HTMLAnchorElement, content: Node): HTMLElement {
  const card = document.createElement('div');
  card.id = 'preview';
  card.className = 'preview';
  card.popover = 'manual';
  card.setAttribute('role', 'group');
  const lang = document.documentElement.lang === 'zh' ? 'zh' : 'en';
  card.setAttribute('aria-label', followingWords.preview[lang]);
  card.append(content);
  // Behind the link, so that the keyboard reaches what scrolls or links in the card next.
  link.after(card);
  return card;
}

/** Opens the preview of a link, and returns its card; null where there is nothing to show, or no longer a wish to see it. */
export async function preview(link: HTMLAnchorElement): Promise<HTMLElement | null> {
  if (open?.link === link) return open.card;
  withdraw();
  const mine = wish;
  const target = await findTarget(link);
  if (!target || mine !== wish || !link.isConnected) return null;
  const card = makeCard(link, previewContent(target));
  link.setAttribute('aria-describedby', card.id);
  card.showPopover();
  for (const box of card.querySelectorAll('.formula')) {
    if (box.scrollWidth > box.clientWidth + 1) box.setAttribute('tabindex', '0');
    else box.removeAttribute('tabindex');
  }
  const listening = new AbortController();
  const { signal } = listening;
  const unplace = placeCard(link, card);
  const end = (): void => {
    listening.abort();
    unplace();
  };
  open = { link, card, end };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // What is open underneath stays.
    event.stopImmediatePropagation();
    withdraw();
  };
  const outside = ({ target: pressed }: Event): void => {
    if (pressed instanceof Node && !card.contains(pressed) && !link.contains(pressed)) withdraw();
  };
  const followed = ({ target: clicked, defaultPrevented }: Event): void => {
    if (!defaultPrevented && clicked instanceof Element && clicked.closest('a')) withdraw();
  };
  document.addEventListener('keydown', escape, { signal, capture: true });
  document.addEventListener('pointerdown', outside, { signal });
  document.addEventListener('click', followed, { signal });
  return card;
}
