/** How often the step of an approximation is halved, and how often a sequence goes on towards its limit. */
export const halvings = { order: 6, limit: 5 } as const;

/** A first step and its halves. */
export function halved(start: number, times: number): readonly number[] {
  return Array.from({ length: times + 1 }, (_, k) => start / 2 ** k);
}
