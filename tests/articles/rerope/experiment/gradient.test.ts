import { describe, expect, it } from 'vitest';
import { stream } from '#numerics';
import {
  embedding,
  layerBlocks,
  parameterCount,
  unembedding,
  vocabulary,
  type Block,
} from '../../../../content/articles/rerope/experiment/architecture.ts';
import { newTrace } from '../../../../content/articles/rerope/experiment/decoder.ts';
import { addGradient, newAdjoint } from '../../../../content/articles/rerope/experiment/gradient.ts';
import { initialParameters } from '../../../../content/articles/rerope/experiment/initial.ts';
import { rotaryPositions } from '../../../../content/articles/rerope/experiment/positions.ts';
import { settingPositions } from '../../../../content/articles/rerope/experiment/setting-positions.ts';

const length = 20;
const trace = newTrace(length, true);
const adjoint = newAdjoint(length);
const positions = rotaryPositions(length);
const random = stream(3);
const tokens = Array.from({ length: length + 1 }, () => random.integer(0, vocabulary - 1));

function lossAndGradient(parameters: Float64Array): { loss: number; gradient: Float64Array } {
  const gradient = new Float64Array(parameterCount);
  return { loss: addGradient(gradient, trace, adjoint, parameters, tokens, positions), gradient };
}

const blocks: [string, Block][] = [
  ['the embedding', embedding],
  ...layerBlocks.flatMap((layer, l) =>
    Object.entries(layer as unknown as Record<string, Block>).map(([name, block]): [string, Block] => [
      `${name} of layer ${l + 1}`,
      block,
    ]),
  ),
  ['the unembedding', unembedding],
];

/**
 * A central difference. Its step is so short that hardly any rectifier turns on or off within it; what is left is the
 * rounding of a loss of about 3, divided by the step: below 1e-9.
 */
function difference(f: (h: number) => number): number {
  const h = 1e-6;
  return (f(h) - f(-h)) / (2 * h);
}

describe('the gradient of the loss', () => {
  const parameters = initialParameters(4);
  const { loss, gradient } = lossAndGradient(parameters);

  it('belongs to a loss near that of guessing', () => {
    expect(loss).toBeGreaterThan(0.8 * Math.log(vocabulary));
    expect(loss).toBeLessThan(1.6 * Math.log(vocabulary));
  });

  it.each(blocks)(
    'by %s agrees with differences along random directions',
    (_name, { start, rows, columns }) => {
      for (let n = 0; n < 3; n += 1) {
        const direction = random.normals(rows * columns);
        const size = Math.sqrt(direction.reduce((sum, x) => sum + x * x, 0));
        const along = (h: number): number => {
          const moved = parameters.slice();
          direction.forEach((x, i) => (moved[start + i]! += (h * x) / size));
          return lossAndGradient(moved).loss;
        };
        const slope = direction.reduce((sum, x, i) => sum + (gradient[start + i]! * x) / size, 0);
        expect(Math.abs(difference(along) - slope)).toBeLessThan(1e-8);
        expect(Math.abs(slope)).toBeGreaterThan(1e-5);
      }
    },
  );

  it('sums over sequences', () => {
    const twice = new Float64Array(parameterCount);
    for (let n = 0; n < 2; n += 1) addGradient(twice, trace, adjoint, parameters, tokens, positions);
    const worst = twice.reduce((most, g, i) => Math.max(most, Math.abs(g - 2 * gradient[i]!)), 0);
    expect(worst).toBeLessThan(1e-14);
  });

  it('is refused in two passes, in which nothing is trained', () => {
    const twoPasses = settingPositions({ method: 'rerope', w: 4 }, 32);
    expect(() => addGradient(gradient, trace, adjoint, parameters, tokens, twoPasses)).toThrow(
      'a gradient is taken in a single pass; got two passes',
    );
  });
});
