import type { DerivationGraph } from '#verification/graph';

/** The articles in an order in which each comes after those that it takes premises from, and otherwise as they were. */
export function articleOrder(slugs: readonly string[], graph: DerivationGraph): string[] {
  const nodes = [...graph.values()];
  const sources = new Map(
    slugs.map((slug) => {
      const premises = nodes.filter((node) => node.slug === slug).flatMap((node) => node.premises);
      return [slug, new Set(premises.map((id) => graph.get(id)?.slug ?? slug))] as const;
    }),
  );
  const left = [...slugs];
  const ordered: string[] = [];
  while (left.length > 0) {
    const isReady = (slug: string): boolean =>
      left.every((other) => other === slug || !sources.get(slug)!.has(other));
    // Two articles may each take premises from the other.
    const next = Math.max(0, left.findIndex(isReady));
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}
