import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';

const room = { padding: 8 };

/**
 * Keeps a card beside its link and inside the window, while either moves; it is not seen while the link is out of sight.
 *
 * @returns what ends it
 */
export function placeCard(link: HTMLElement, card: HTMLElement): () => void {
  const place = async (): Promise<void> => {
    const { x, y, middlewareData } = await computePosition(link, card, {
      strategy: 'fixed',
      placement: 'top-start',
      middleware: [
        inline(),
        offset(6),
        flip(room),
        shift(room),
        size({
          ...room,
          apply: ({ availableHeight }) => {
            card.style.maxBlockSize = `${Math.max(96, availableHeight)}px`;
          },
        }),
        hide(),
      ],
    });
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    card.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
  };
  return autoUpdate(link, card, () => void place());
}
