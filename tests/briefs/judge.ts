import { compare, Environment, FormulaError, understand, type Scope } from '#formula';
import { stream, type Stream } from '#numerics';
import { displayed } from './fixtures.ts';

/** How a formula is judged: in draws of a small world, each link or only some of them. */
export interface Judging {
  readonly draws?: number;
  /** The links that are judged, counted from 1 over the checkable ones; all unless said. */
  readonly only?: readonly number[];
  /** The LaTeX of formulas that define names used here. */
  readonly definitions?: readonly string[];
}

/** For each judged link, its text and its worst residual over the draws, in units of its derived tolerance. */
export function excesses(
  tex: string,
  draw: (random: Stream) => Scope,
  { draws = 12, only, definitions = [] }: Judging = {},
): { readonly tex: string; readonly worst: number }[] {
  const found: { tex: string; worst: number }[] = [];
  for (let k = 0; k < draws; k += 1) {
    const scope = draw(stream(20_260 + k, 'briefs'));
    const understood = understand(tex, scope, definitions);
    const environment = Environment.of(scope, understood.definitions);
    const links = understood.links.filter((_, i) => only?.includes(i + 1) ?? true);
    links.forEach((link, i) => {
      const { difference, scale, operations, stated, signed = NaN } = compare(link, environment, tex);
      const error = operations * 2 ** -53 + Object.values(stated).reduce((sum, each) => sum + each, 0);
      const tolerance = error * scale;
      const isAscending = link.sign === '<' || link.sign === '\\le';
      const violated =
        link.sign === '='
          ? difference / tolerance
          : link.sign === '\\ne'
            ? tolerance / difference
            : (isAscending ? -signed : signed) / tolerance;
      // Both sides 0, as where zero matrices are compared, leave no tolerance to divide by.
      const excess = difference === 0 && link.sign === '=' ? 0 : violated;
      found[i] = {
        tex: link.tex,
        worst: Math.max(found[i]?.worst ?? -Infinity, Number.isNaN(excess) ? Infinity : excess),
      };
    });
  }
  if (found.length === 0) throw new Error(`${tex} has no link to judge`);
  return found;
}

/** The largest excess over all judged links: at most 1 where the formula holds. */
export function worst(tex: string, draw: (random: Stream) => Scope, judging?: Judging): number {
  return Math.max(...excesses(tex, draw, judging).map((link) => link.worst));
}

/** As {@link worst}, for a wrong variant: one that has no value, because its types do not fit, is as wrong as can be. */
export function worstOfWrong(tex: string, draw: (random: Stream) => Scope, judging?: Judging): number {
  try {
    return worst(tex, draw, judging);
  } catch (error) {
    if (error instanceof FormulaError) return Infinity;
    throw error;
  }
}

/** The formula of a brief with a part of its LaTeX exchanged for another, which makes it wrong. */
export function changed(slug: string, label: string, from: string, to: string): string {
  const tex = displayed(slug, label);
  if (!tex.includes(from)) throw new Error(`${label} does not contain ${from}`);
  return tex.replace(from, to);
}
