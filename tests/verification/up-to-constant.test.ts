import { expect, test } from 'vitest';
import { family } from '#formula';
import { bound, upToConstant, verify } from '#verification';
import { pair, told, words, world, wrong } from './fixtures.ts';

const { raw } = String;

const entry = (varied: string[], of = pair) =>
  upToConstant({
    says: words,
    varied,
    world: of,
    wrong: wrong(raw`\log(xy) = 2\log x+\text{const}`, raw`\log(xy) = -\log x+\text{const}`),
  });
const run = (tex: string, varied = ['x'], of = pair) =>
  verify(entry(varied, of), 'eq:constant', tex, { seed: 1 });

test('the difference is one constant while the varied names vary', () => {
  const verdict = run(raw`\log(xy) = \log x+\text{const}`);
  expect(told(verdict)).toBe('verified');
  expect(verdict.kind).toBe('constant');
});

test('a difference that varies is refuted', () => {
  expect(run(raw`\log(xy) = x+\text{constant}`).verdict).toBe('refuted');
  expect(run(raw`\log(xy) = \log x+\text{const}`, ['x', 'y']).verdict).toBe('refuted');
});

test('a constant that is displayed is a term like any other', () => {
  expect(told(run(raw`\log(xy) = \log x+\text{const},\quad \text{const} = \log y`))).toBe(
    raw`inconclusive: the entry says constant, but the formula has no +\text{const}`,
  );
});

test('a varied name may be a member of a family', () => {
  const drawn = world((random) => {
    const [x, y] = [random.uniform(1, 2), random.uniform(1, 2)];
    return { x: family((i: number) => (i === 1 ? x : y)), y };
  });
  expect(
    told(
      verify(
        { ...entry(['x_1'], drawn), wrong: wrong(raw`x_1+y = 2x_1+\text{const}`, raw`x_1+y = \text{const}`) },
        'eq:constant',
        raw`x_1+y = x_1+\text{const}`,
        { seed: 1 },
      ),
    ),
  ).toBe('verified');
});

test('two sides that differ everywhere are unequal, and no others', () => {
  const unequal = (tex: string) =>
    told(
      verify(
        bound({ says: words, world: pair, wrong: wrong(raw`x \ne x+0`, raw`y \ne y\cdot1`) }),
        'eq:unequal',
        tex,
        { seed: 1 },
      ),
    );
  expect(unequal(raw`x \ne x+y`)).toBe('verified');
  expect(unequal(raw`x \ne 2x-x`)).toBe('refuted: the two sides are equal within the tolerance at a point');
});

test('a decimal number is the left side rounded to the digits that it shows', () => {
  const rounded = (tex: string) =>
    told(
      verify(
        bound({ says: words, world: pair, wrong: wrong(raw`\frac23 \approx 0.66`, raw`\frac23 = 0.667`) }),
        'eq:rounded',
        tex,
        { seed: 1 },
      ),
    );
  expect(rounded(raw`\frac{2}{3} = \frac{4}{6} \approx 0.667`)).toBe('verified');
  expect(rounded(raw`-\frac{2}{3} \approx -6.667\times10^{-1}`)).toBe('verified');
  expect(rounded(raw`\frac{2}{3} \approx 0.666`)).toBe(
    'refuted: the two sides differ by 6.67e-4, more than half a unit of the last digit',
  );
});
