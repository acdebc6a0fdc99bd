import type { MeasuredTable } from '#verification';

const modules = import.meta.glob<{ default: MeasuredTable }>('../../content/articles/*/experiment/table.ts');

/**
 * The measurement of the article `slug`.
 *
 * @throws Error when the article has none
 */
export async function findMeasurement(slug: string): Promise<MeasuredTable> {
  const load = modules[`../../content/articles/${slug}/experiment/table.ts`];
  if (load !== undefined) return (await load()).default;
  throw new Error(`the article ${slug} has no measurement; it is the file experiment/table.ts beside it`);
}
