/**
 * In which section of an article each label stands, counted from 0 for what stands before the first one.
 *
 * @param body the article as it is written
 */
export function sectionsOf(body: string): ReadonlyMap<string, number> {
  const sections = new Map<string, number>();
  let section = 0;
  for (const [, heading, label] of body.matchAll(/^(## )|\\label\{([^}]+)\}/gmu)) {
    if (heading) section++;
    else if (label) sections.set(label, section);
  }
  return sections;
}
