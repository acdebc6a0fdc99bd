import { expect, test } from 'vitest';
import { map } from '#formula';
import { identity, runControl, verify } from '#verification';
import { pair, refusal, square, told, words, world, wrong, wrongSquares } from './fixtures.ts';

const withWrong = (...formulas: string[]) =>
  identity({ says: words, world: pair, wrong: wrong(...formulas) });
const run = (...formulas: string[]) => verify(withWrong(...formulas), 'eq:square', square, { seed: 1 });

test('wrong variants are rejected by their worst sample, at least 1000 times over the tolerance', () => {
  for (const control of run('(x+y)^2 = x^2+y^2', '(x+y)^2 = x^2+2xy').controls) {
    expect(control).toMatchObject({ rejected: true, by: 'residual' });
    expect(control.figure).toBeGreaterThanOrEqual(1e3);
    expect(control.worst?.left).not.toBe(control.worst?.right);
  }
});

test('a wrong variant that is right takes the verdict back', () => {
  const verdict = run('(x+y)^2 = x^2+y^2', '(x+y)^2 = y^2+2xy+x^2');
  expect(told(verdict)).toMatch(
    /^inconclusive: the wrong variant 2 is not rejected: its worst residual is /u,
  );
  expect(verdict.controls.map(({ rejected }) => rejected)).toEqual([true, false]);
});

test('a wrong variant that is only a little wrong is not rejected', () => {
  expect(run('(x+y)^2 = x^2+y^2', '(x+y)^2 = x^2+2xy+(1+10^{-14})y^2').verdict).toBe('inconclusive');
});

test('a wrong variant that is right at isolated points is rejected', () => {
  expect(run('(x+y)^2 = x^2+y^2', '(x+y)^2 = 4xy').verdict).toBe('verified');
});

test('a side that is NaN rejects nothing', () => {
  const of = world((random) => ({ x: random.uniform(1, 2), y: random.uniform(1, 2) }));
  const entry = identity({ says: words, world: of, wrong: wrong('x+y = x-y', String.raw`x = \sqrt{-y}`) });
  const verdict = verify(entry, 'eq:square', square, { seed: 1 });
  expect(told(verdict)).toMatch(
    /^inconclusive: the wrong variant 2 is not rejected: at d=1: a side is not finite at point 1: /u,
  );
});

test('a wrong variant whose types do not fit is rejected by type', () => {
  const vectors = world((random) => ({
    x: random.uniform(1, 2),
    y: random.uniform(1, 2),
    [String.raw`\boldsymbol{v}`]: random.normals(2),
  }));
  const entry = identity({
    says: words,
    world: vectors,
    wrong: wrong('x+y = x-y', String.raw`(x+y)^2 = x^2+2xy+\boldsymbol{v}`),
  });
  const verdict = verify(entry, 'eq:square', square, { seed: 1 });
  expect(told(verdict)).toBe('verified');
  expect(verdict.controls[1]).toMatchObject({ rejected: true, by: 'type' });
});

test.each([
  ['(x+y)^2 = x^2+', 'the formula ends too early'],
  [String.raw`(x+y)^2 = \nonsense`, String.raw`unknown command ${'`'}\nonsense${'`'}`],
  ['(x+y)^2 = x^2+2xz+y^2', 'nothing binds `z`'],
])('a wrong variant that cannot be read is the author’s error: %s', (tex, message) => {
  expect(told(run('(x+y)^2 = x^2+y^2', tex))).toBe(`inconclusive: the wrong variant 2: ${message}`);
});

test('the engine adds a control of its own to an identity: one term scaled by 1.0001', () => {
  const { ownControl } = run(...wrongSquares.map(({ tex }) => tex));
  expect(ownControl).toMatchObject({ rejected: true, by: 'residual' });
  expect(ownControl?.tex).toContain('1.0001');
});

test('a world that cannot tell a term scaled by 1.0001 makes an identity inconclusive', () => {
  const lopsided = world((random) => ({ x: 1e-9 * random.uniform(1, 2), y: 1e9 * random.uniform(1, 2) }));
  const entry = identity({
    says: words,
    world: lopsided,
    wrong: wrong('(x+y)^2 = x^2', '(x+y)^2 = 2xy+x^2'),
  });
  expect(told(verify(entry, 'eq:square', square, { seed: 1 }))).toMatch(
    /^inconclusive: the engine's own control is not rejected: its worst residual is /u,
  );
});

test('one wrong variant can be run alone, at all points', () => {
  const seen: number[] = [];
  const control = runControl(withWrong('(x+y)^2 = x^2', '(x+y)^2 = x^2+y^2'), 'eq:square', square, 1, {
    seed: 1,
    onProgress: ({ done }) => seen.push(done),
  });
  expect(control).toMatchObject({ tex: '(x+y)^2 = x^2+y^2', rejected: true, by: 'residual' });
  expect(seen).toHaveLength(64);
});

test('a wrong variant that does not exist is refused', () => {
  const entry = withWrong('x = y', 'y = x');
  expect(refusal(() => runControl(entry, 'eq:square', square, 2, { seed: 1 }))).toBe(
    'there is no wrong variant 3',
  );
});

test('a wrong variant may live in a world of its own', () => {
  const cube = map((x: number) => x * x * x);
  const shifted = map((x: number) => x * x * x + 1);
  const of = (f: typeof cube, id: string) => world((random) => ({ x: random.uniform(1, 2), f }), { id });
  const tex = 'f(x)^2 = x^6';
  const entry = identity({
    says: words,
    world: of(cube, 'cube'),
    wrong: [...wrong('f(x) = x^6'), { tex, teaches: words, world: of(shifted, 'shifted'), erratum: 'E1' }],
  });
  const { controls } = verify(entry, 'eq:cube', tex, { seed: 1 });
  expect(controls[1]).toMatchObject({ tex, erratum: 'E1', rejected: true });
});
