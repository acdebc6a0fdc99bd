import type { Stream } from '#numerics';
import type { Drawn, World } from '#worlds';
import type { Scope } from '#formula';
import type { Text } from '#i18n';
import { failureOf, worded, type Failure, type Verdict } from '#verification';

export const words: Text = { en: 'words', zh: '文字' };

/** Wrong variants from their formulas. */
export const wrong = (...formulas: string[]) => formulas.map((tex) => ({ tex, teaches: words }));

/** A world with a choice of d, an interval s, and what a test draws. */
export function world(
  draw: (random: Stream, parameters: Drawn) => Scope['bindings'],
  rest: Partial<World> & Pick<Scope, 'step'> = {},
): World {
  const { step, ...overrides } = rest;
  return {
    id: 'test-world',
    says: words,
    parameters: {
      d: { kind: 'choice', says: words, values: [1, 2] },
      s: { kind: 'interval', says: words, lower: 1, upper: 2 },
    },
    routes: {},
    points: 32,
    draw: (random, parameters) => ({
      bindings: draw(random, parameters),
      ...(step === undefined ? {} : { step }),
    }),
    ...overrides,
  };
}

/** Two numbers of [1, 2). */
export const pair = world((random) => ({ x: random.uniform(1, 2), y: random.uniform(1, 2) }));

/** A number and a step. */
export const stepped = world((random) => ({ x: random.uniform(1, 2) }), {
  step: { symbol: 'h', start: 0.1 },
});

export const square = String.raw`(x+y)^2 = x^2+2xy+y^2`;
export const wrongSquares = wrong('(x+y)^2 = x^2+y^2', '(x+y)^2 = x^2-2xy+y^2');

/** Verdict and reason in one line, for assertions that say both. */
export const told = ({ verdict, failure }: Verdict): string =>
  failure === null ? verdict : `${verdict}: ${worded(failure, 'en').message}`;

/** What went wrong, in English. */
export const said = (failure: Failure | null | undefined): string =>
  failure ? worded(failure, 'en').message : '';

/** What a computation refuses with, in English; `''` where it refuses nothing. */
export function refusal(compute: () => unknown): string {
  try {
    compute();
    return '';
  } catch (thrown) {
    return said(failureOf(thrown));
  }
}
