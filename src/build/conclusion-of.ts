import type { Conclusion, Derivation, Entry } from '#verification';

/**
 * The equation that an assumption says to fail without it, as an option of its check; nothing for other entries.
 *
 * @param article the formulas of the article, in its order
 */
export function conclusionOf(
  entry: Entry,
  { entries }: Derivation,
  article: readonly { readonly label: string; readonly tex: string }[],
): { readonly conclusion?: Conclusion } {
  const label = entry.kind === 'assumption' ? entry.dropped?.conclusion : undefined;
  const place = article.findIndex((each) => each.label === label);
  const [concluding, formula] = [label === undefined ? undefined : entries[label], article[place]];
  if (concluding === undefined || formula === undefined) return {};
  const definitions = article
    .slice(0, place)
    .filter((each) => entries[each.label]?.kind === 'definition')
    .map(({ tex }) => tex);
  return { conclusion: { entry: concluding, tex: formula.tex, definitions } };
}
