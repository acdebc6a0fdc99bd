import type { FigureDescription } from './description.ts';

const modules = import.meta.glob<{ default: FigureDescription }>('../../content/articles/*/figures/*.ts');

/**
 * The description of the figure `name` of the article `slug`.
 *
 * @throws Error when the article has no such figure
 */
export async function findFigure(slug: string, name: string): Promise<FigureDescription> {
  const load = modules[`../../content/articles/${slug}/figures/${name}.ts`];
  if (load !== undefined) return (await load()).default;
  const folder = `content/articles/${slug}/figures`;
  throw new Error(`unknown figure ${name}; a figure is a file ${folder}/${name}.ts beside the article`);
}
