import { compare, Environment, understand, type Link, type Scope } from '#formula';
import { stream, type Stream } from '#numerics';

/** What is found of a formula over many draws of a world. */
export interface Compared {
  /** The worst residual in units of its tolerance. */
  readonly worst: number;
  /** How many links were compared. */
  readonly links: number;
}

export type Draw = (random: Stream) => Scope;

/** Compares every link of a formula at many points; a wrong formula is one whose worst residual is far beyond 1. */
export function compared(
  tex: string,
  draw: Draw,
  { points = 64, after = [] }: { readonly points?: number; readonly after?: readonly string[] } = {},
): Compared {
  const random = stream(20_221_215, tex);
  let worst = 0;
  let links = 0;
  for (let i = 0; i < points; i += 1) {
    const scope = draw(random);
    const understood = understand(tex, scope, after);
    const environment = Environment.of(scope, understood.definitions);
    for (const link of understood.links) {
      const excess = excessOf(link, environment, tex);
      worst = Number.isNaN(excess) ? Infinity : Math.max(worst, excess);
      links += 1;
    }
  }
  return { worst, links };
}

function excessOf(link: Link, environment: Environment, tex: string): number {
  const { difference, scale, operations, stated } = compare(link, environment, tex);
  const tolerance = operations * 2 ** -53 + Object.values(stated).reduce((sum, error) => sum + error, 0);
  return difference === 0 ? 0 : difference / scale / tolerance;
}

/** The errors of the first link of a formula while its step is halved. */
export function errorsOf(tex: string, draw: Draw, symbol: string, steps: readonly number[]): number[] {
  const random = stream(20_221_215, tex);
  const drawn = draw(random);
  return steps.map((step) => {
    const scope = { ...drawn, bindings: { ...drawn.bindings, [symbol]: step } };
    const understood = understand(tex, scope);
    const [link] = understood.links;
    if (link === undefined) throw new Error(`${tex} has no link`);
    return compare(link, Environment.of(scope, understood.definitions), tex).difference;
  });
}

/** The order at which errors vanish when the step is halved, from the last two of them. */
export function orderOf(errors: readonly number[]): number {
  const [before = NaN, last = NaN] = errors.slice(-2);
  return Math.log2(before / last);
}

/** A formula with a part replaced; the part must be there. */
export function edited(tex: string, from: string, to: string): string {
  if (!tex.includes(from)) throw new Error(`${tex} does not contain ${from}`);
  return tex.replace(from, to);
}
