import { expect, test } from 'vitest';
import { approximation, identity, verify, type Entry } from '#verification';
import { stepped, pair, told, words, world, wrong } from './fixtures.ts';

const of = (rest = {}, start = 0.1) =>
  approximation({
    says: words,
    world: world((random) => ({ x: random.uniform(1, 2) }), { step: { symbol: 'h', start } }),
    wrong: wrong('e^{xh} = 1+2xh+O(h^2)', 'e^{xh} = 1-xh+O(h^2)'),
    ...rest,
  });
const run = (tex: string, entry: Entry = of()) => verify(entry, 'eq:exponential', tex, { seed: 1 });

test('the order of the error is observed while the step is halved', () => {
  const verdict = run('e^{xh} = 1+xh+O(h^2)');
  expect(told(verdict)).toBe('verified');
  expect(verdict.order?.declared).toBe(2);
  expect(verdict.order?.observed).toBeCloseTo(2, 1);
  expect(verdict.order?.steps.map(({ step }) => step)).toEqual(
    [1, 2, 4, 8, 16, 32, 64].map((halves) => 0.1 / halves),
  );
  expect(verdict.residual).toBeNull();
});

test('controls fall outside the order window', () => {
  const { controls } = run('e^{xh} = 1+xh+O(h^2)');
  for (const { rejected, by, figure } of controls) {
    expect({ rejected, by }).toEqual({ rejected: true, by: 'order' });
    expect(figure).toBeCloseTo(1, 1);
  }
});

test('an order that is too low or too high is refuted', () => {
  expect(told(run('e^{xh} = 1+xh+O(h^3)'))).toMatch(
    /^refuted: at d=\d: the error falls with order 2\.\d+, not 3$/u,
  );
  expect(told(run('e^{xh} = 1+xh+O(h)'))).toMatch(
    /^refuted: at d=\d: the error falls with order 2\.\d+, not 1$/u,
  );
});

test('a control of the declared order is not rejected', () => {
  const entry = of({ wrong: wrong('e^{xh} = 1+2xh+O(h^2)', 'e^{xh} = 1+xh+x^2h^2+O(h^2)') });
  expect(told(run('e^{xh} = 1+xh+O(h^2)', entry))).toMatch(
    /^inconclusive: the wrong variant 2 is not rejected: its error falls with order 2\.\d+ as well/u,
  );
});

test('an approximation that is exact is reported as such and does not pass silently', () => {
  const verdict = run('(x+h)^2 = x^2+2xh+h^2+O(h^3)');
  expect(told(verdict)).toBe(
    'inconclusive: the approximation is exact: both sides agree up to rounding at every step',
  );
  expect(verdict.order?.exact).toBe(true);
});

test('an approximation that the entry says is exact is verified, and refuted when it is not', () => {
  const exact = of({ exact: true });
  expect(told(run('(x+h)^2 = x^2+2xh+h^2+O(h^3)', exact))).toBe('verified');
  expect(told(run('e^{xh} = 1+xh+O(h^2)', exact))).toMatch(
    /^refuted: the entry says that the approximation is exact, but its error is /u,
  );
});

test('an error that reaches roundoff too early is inconclusive', () => {
  expect(told(run('e^{xh} = 1+xh+O(h^2)', of({}, 1e-5)))).toMatch(
    /^inconclusive: at d=1: the error reaches roundoff after \d halvings?$/u,
  );
});

test('a scale that shrinks with the step does not change the order', () => {
  expect(told(run('e^{xh}-1 = xh+O(h^2)'))).toBe('verified');
  expect(told(run(String.raw`h\sin(xh) = xh^2+O(h^4)`))).toBe('verified');
});

test('\\approx takes its order from the entry', () => {
  expect(told(run(String.raw`e^{xh} \approx 1+xh`, of({ order: 2 })))).toBe('verified');
  expect(told(run(String.raw`e^{xh} \approx 1+xh`))).toBe(
    'inconclusive: the order of the error is not declared',
  );
});

test('a remainder needs a step of the world', () => {
  const entry = approximation({ says: words, world: pair, wrong: wrong('x = y', 'y = x') });
  expect(told(run('e^{xh} = 1+xh+O(h^2)', entry))).toBe(
    'inconclusive: the world has no first value for the step h',
  );
});

test('an entry of another kind than its formula is refused', () => {
  expect(told(run('e^{xh} = 1+xh'))).toBe(
    String.raw`inconclusive: the entry says approximation, but the formula has no remainder O(h^p) or \approx`,
  );
  const entry = identity({ says: words, world: stepped, wrong: wrong('x = h', 'h = x') });
  expect(told(run('e^{xh} = 1+xh+O(h^2)', entry))).toBe(
    'inconclusive: the entry says identity, but the formula has no equality',
  );
});
