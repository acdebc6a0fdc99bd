import { expect, test } from 'vitest';
import { identity, verify } from '#verification';
import { told, words, world, wrong } from './fixtures.ts';

const tex = String.raw`\sqrt{x^2y^2} = xy \qquad (x y > 0)`;
const entry = (sign: number) =>
  identity({
    says: words,
    world: world((random) => ({ x: sign * random.uniform(1, 2), y: random.uniform(1, 2) })),
    wrong: [
      ...wrong(String.raw`\sqrt{x^2y^2} = x`),
      {
        tex,
        teaches: words,
        world: world((random) => ({ x: -random.uniform(1, 2), y: random.uniform(1, 2) }), { id: 'negative' }),
      },
    ],
  });

test('a world that breaks the condition of its equation is inconclusive', () => {
  expect(told(verify(entry(-1), 'eq:root', tex, { seed: 1 }))).toMatch(
    /^inconclusive: at d=1: the world breaks the equation's own condition at point 1: /u,
  );
});

test('a condition is not counted as a relation, and a control may break it', () => {
  const verdict = verify(entry(1), 'eq:root', tex, { seed: 1 });
  expect(told(verdict)).toBe('verified');
  expect(verdict.relation).toBe('=');
  expect(verdict.controls[1]).toMatchObject({ tex, rejected: true, by: 'residual' });
});
