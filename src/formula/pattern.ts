import type { Outline } from './outline.ts';

/** Operators whose parts may stand in any order. */
const unordered = /^(?:sum|product|formula|dot product|relation =)/u;
/** More parts than this are only looked for in the order in which they are written. */
const mostUnordered = 6;

/** What it costs to pass a node on the way down; what hardly changes a formula is nearly free. */
const passing: Readonly<Record<string, number>> = { minus: 0.3, sum: 0.6, product: 0.6 };
const style =
  /^\\(?:boldsymbol|mathbf|mathrm|mathcal|mathbb|mathsf|mathit|mathscr|hat|tilde|bar|vec)\s*\{(.*)\}$/u;
const plain = (name: string): string => style.exec(name)?.[1] ?? name;

function labelCost(wanted: string, found: string): number {
  if (wanted === found) return 0;
  if (!wanted.startsWith('name ') || !found.startsWith('name ')) return Infinity;
  const [name, other] = [wanted.slice(5), found.slice(5)];
  const unprimed = name.includes("'") ? other : other.replace(/'+$/u, '');
  const primes = unprimed === other ? 0 : 0.3;
  if (name === unprimed) return primes;
  return name === plain(unprimed) ? primes + 0.2 : Infinity;
}

const sizes = new WeakMap<Outline, number>();
const parts = (outline: Outline): readonly Outline[] => outline.slice(1) as readonly Outline[];
/** The number of nodes of an outline. */
function size(outline: Outline): number {
  let known = sizes.get(outline);
  if (known === undefined) {
    known = parts(outline).reduce((total, part) => total + size(part), 1);
    sizes.set(outline, known);
  }
  return known;
}
const leaving = (outline: Outline): number => 0.15 * Math.min(size(outline), 6);

class Search {
  readonly #known = new Map<Outline, Map<Outline, number>>();

  /** The cost of finding a pattern with its top at that very node. */
  at(wanted: Outline, found: Outline): number {
    const label = labelCost(wanted[0], found[0]);
    if (label === Infinity || size(wanted) > size(found)) return Infinity;
    const [wantedParts, foundParts] = [parts(wanted), parts(found)];
    if (wantedParts.length > foundParts.length) return Infinity;
    const inOrder = this.#inOrder(wantedParts, foundParts);
    if (!unordered.test(wanted[0]) || wantedParts.length > mostUnordered) return label + inOrder;
    return label + Math.min(inOrder, 0.5 + this.#inAnyOrder(wantedParts, foundParts));
  }

  /** The cost of finding a pattern at a node or anywhere below it. */
  #below(wanted: Outline, found: Outline): number {
    const known = this.#known.get(wanted) ?? new Map<Outline, number>();
    this.#known.set(wanted, known);
    let best = known.get(found);
    if (best !== undefined) return best;
    best = this.at(wanted, found);
    const pass = passing[found[0]] ?? 1;
    if (size(wanted) < size(found)) {
      for (const part of parts(found)) best = Math.min(best, pass + this.#below(wanted, part));
    }
    known.set(found, best);
    return best;
  }

  #inOrder(wanted: readonly Outline[], found: readonly Outline[]): number {
    let row = new Array<number>(wanted.length + 1).fill(Infinity);
    row[0] = 0;
    for (const part of found) {
      const left = leaving(part);
      row = row.map((without, i) => {
        const pattern = wanted[i - 1];
        const before = row[i - 1] ?? Infinity;
        const taken =
          pattern === undefined || before === Infinity ? Infinity : before + this.#below(pattern, part);
        return Math.min(without + left, taken);
      });
    }
    return row.at(-1) ?? Infinity;
  }

  #inAnyOrder(wanted: readonly Outline[], found: readonly Outline[]): number {
    const all = 2 ** wanted.length - 1;
    let costs = new Array<number>(all + 1).fill(Infinity);
    costs[0] = 0;
    for (const part of found) {
      const next = costs.map((cost) => cost + leaving(part));
      for (const [i, pattern] of wanted.entries()) {
        const cost = this.#below(pattern, part);
        if (cost === Infinity) continue;
        for (let done = 0; done <= all; done += 1) {
          if ((done & (1 << i)) !== 0) continue;
          const with_ = done | (1 << i);
          next[with_] = Math.min(next[with_] ?? Infinity, (costs[done] ?? Infinity) + cost);
        }
      }
      costs = next;
    }
    return costs[all] ?? Infinity;
  }
}

/**
 * How much of a formula is skipped where a fragment is found in it: 0 for the formula itself, null where it is not found.
 *
 * Each part of the fragment must lie at or below the part of the formula where it is expected. A name without
 * subscript, prime or bold type stands for the name with them; sums, products and equations may be turned around.
 */
export function skipped(fragment: Outline, formula: Outline): number | null {
  const search = new Search();
  let least = Infinity;
  const visit = (node: Outline, depth: number): void => {
    if (size(node) < size(fragment)) return;
    least = Math.min(least, search.at(fragment, node) + 0.05 * depth);
    for (const part of parts(node)) visit(part, depth + 1);
  };
  visit(formula, 0);
  return least === Infinity ? null : least + 0.005 * (size(formula) - size(fragment));
}
