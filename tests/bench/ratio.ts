import { cases, throughLanguage, type Case } from './cases.ts';

/** The time of one scope, in nanoseconds, and how the two routes compare. */
export interface Timing {
  readonly name: string;
  readonly language: number;
  readonly byHand: number;
  readonly bare?: number;
  /** Through the language over by hand. */
  readonly ratio: number;
  readonly most: number;
}

/** Keeps results alive, so that no engine drops the work. */
let sink = 0;

function nanoseconds(run: (scope: number) => number, scopes: number, rounds: number): number {
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (let scope = 0; scope < scopes; scope += 1) sink += run(scope);
  }
  return ((performance.now() - start) * 1e6) / (scopes * rounds);
}

/** As many rounds over all scopes as take about 50 ms, once the engine has compiled what runs hot. */
function roundsFor(run: (scope: number) => number, scopes: number): number {
  let rounds = 1;
  for (; rounds < 1e6; rounds *= 2) {
    if ((nanoseconds(run, scopes, rounds) * scopes * rounds) / 1e6 > 50) break;
  }
  return rounds;
}

/** Times all routes in turn, five times, and takes the fastest of each: what is left is the work itself. */
export function timing(each: Case): Timing {
  const scopes = each.scopes.length;
  const { name, most } = each;
  const routes = [throughLanguage(each), each.byHand, ...(each.bare ? [each.bare] : [])];
  const rounds = routes.map((route) => roundsFor(route, scopes));
  const best = routes.map(() => Infinity);
  for (let pair = 0; pair < 5; pair += 1) {
    routes.forEach((route, i) => {
      best[i] = Math.min(best[i] ?? Infinity, nanoseconds(route, scopes, rounds[i] ?? 1));
    });
  }
  const [language = NaN, byHand = NaN, bare] = best;
  if (!Number.isFinite(sink)) throw new Error(`${each.name} has a point without a value`);
  const inBare = bare === undefined ? {} : { bare };
  return { name, language, byHand, ...inBare, ratio: language / byHand, most };
}

export const timings = (): Timing[] => cases.map(timing);
