/** The part of an entry that decides whether later formulas may use what it names. */
interface Named {
  readonly label: string;
  readonly kind: string;
  readonly tex: string;
}

/** The LaTeX of the definitions that stand before `label` in its article, in order. */
export function definitionsBefore(entries: readonly Named[], label: string): string[] {
  const place = entries.findIndex((entry) => entry.label === label);
  return entries
    .slice(0, Math.max(place, 0))
    .filter(({ kind }) => kind === 'definition')
    .map(({ tex }) => tex);
}
