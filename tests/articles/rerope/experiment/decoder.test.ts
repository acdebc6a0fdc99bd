import { describe, expect, it } from 'vitest';
import { stream } from '#numerics';
import { denseLogits, leakyDistance, mergedLogits, type EffectiveDistance } from '#worlds';
import {
  embedding,
  headSize,
  layerBlocks,
  parameterCount,
  unembedding,
  vocabulary,
  width,
} from '../../../../content/articles/rerope/experiment/architecture.ts';
import { attend } from '../../../../content/articles/rerope/experiment/attention.ts';
import { decode, newTrace } from '../../../../content/articles/rerope/experiment/decoder.ts';
import { initialParameters } from '../../../../content/articles/rerope/experiment/initial.ts';
import {
  rotaryPositions,
  trainedFrequencies,
} from '../../../../content/articles/rerope/experiment/positions.ts';
import { product } from '../../../../content/articles/rerope/experiment/product.ts';
import { settingPositions } from '../../../../content/articles/rerope/experiment/setting-positions.ts';
import type { Setting } from '../../../../content/articles/rerope/experiment/setting.ts';

const tokensOf = (seed: number, length: number): number[] =>
  Array.from({ length }, (_, t) => stream(seed, 'tokens', t).integer(0, vocabulary - 1));

describe('the architecture', () => {
  it('has 25,600 parameters: matrices without biases, norms without gains, an output matrix of its own', () => {
    expect(parameterCount).toBe(25_600);
    const blocks = [
      embedding,
      ...layerBlocks.flatMap(({ projection, output, rise, fall }) => [projection, output, rise, fall]),
      unembedding,
    ];
    const sizes = blocks.map(({ rows, columns }) => rows * columns);
    expect(sizes.reduce((a, b) => a + b)).toBe(25_600);
  });
});

describe('product', () => {
  it('multiplies rows by a matrix', () => {
    const [rows, inner, columns] = [6, 5, 8];
    const random = stream(1);
    const x = Float64Array.from(random.normals(rows * inner));
    const parameters = Float64Array.from(random.normals(3 + inner * columns));
    const y = new Float64Array(rows * columns);
    product(y, x, parameters, { start: 3, rows: inner, columns }, rows);
    for (let t = 0; t < rows; t += 1) {
      for (let j = 0; j < columns; j += 1) {
        let sum = 0;
        for (let i = 0; i < inner; i += 1) sum += x[t * inner + i]! * parameters[3 + i * columns + j]!;
        expect(y[t * columns + j]).toBeCloseTo(sum, 12);
      }
    }
  });
});

/** The softmax rows of one head whose logits come from a function of #worlds. */
function probabilities(logits: readonly (readonly number[])[]): number[][] {
  return logits.map((row) => {
    const powers = row.map((logit) => Math.exp(logit / Math.sqrt(headSize)));
    const sum = powers.reduce((a, b) => a + b);
    return powers.map((power) => power / sum);
  });
}

describe('attention', () => {
  const length = 48;
  const { attention } = newTrace(length, false).layers[0]!;
  attention.projected.set(stream(2).normals(length * 3 * width));
  const vectors = (part: number, head: number): number[][] =>
    Array.from({ length }, (_, t) => {
      const start = t * 3 * width + part * width + head * headSize;
      return [...attention.projected.subarray(start, start + headSize)];
    });
  const settings: [Setting, EffectiveDistance][] = [
    [{ method: 'rope' }, (r) => r],
    [{ method: 'pi', k: 4 }, (r) => Math.fround(0.25) * r],
    [{ method: 'rerope', w: 10 }, (r) => Math.min(r, 10)],
    [{ method: 'leaky', w: 10, k: 8 }, leakyDistance({ w: 10, k: 8 })],
  ];

  it.each(settings)('with %o is that of the dense matrices R^−ρ', (setting, rho) => {
    attend(attention, settingPositions(setting, length), length);
    for (const head of [0, 1]) {
      const expected = probabilities(
        denseLogits(vectors(0, head), vectors(1, head), trainedFrequencies, rho),
      );
      // Frequencies of rescaled methods are rounded to single precision.
      const digits = setting.method === 'pi' ? 5 : 11;
      expected.forEach((row, i) => {
        row.forEach((p, j) => {
          expect(attention.probabilities[(head * length + i) * length + j]).toBeCloseTo(p, digits);
        });
        const mixed = Array.from({ length: headSize }, (_, c) =>
          row.reduce((sum, p, j) => sum + p * vectors(2, head)[j]![c]!, 0),
        );
        mixed.forEach((value, c) => {
          expect(attention.mixed[i * width + head * headSize + c]).toBeCloseTo(value, digits);
        });
      });
    }
  });

  it('merges two passes as #worlds does', () => {
    attend(attention, settingPositions({ method: 'leaky', w: 7, k: 3 }, length), length);
    const expected = probabilities(
      mergedLogits(vectors(0, 1), vectors(1, 1), trainedFrequencies, { w: 7, k: 3 }),
    );
    expected.forEach((row, i) => {
      row.forEach((p, j) => {
        expect(attention.probabilities[(length + i) * length + j]).toBeCloseTo(p, 11);
      });
    });
  });
});

describe('decode', () => {
  it('predicts a token from those before it alone', () => {
    const parameters = initialParameters(5);
    const trace = newTrace(16, false);
    const tokens = tokensOf(1, 16);
    decode(trace, parameters, tokens, rotaryPositions(16));
    const before = trace.logits.slice();
    tokens[9] = (tokens[9]! + 1) % vocabulary;
    decode(trace, parameters, tokens, rotaryPositions(16));
    expect([...trace.logits.subarray(0, 9 * vocabulary)]).toEqual([...before.subarray(0, 9 * vocabulary)]);
    expect([...trace.logits.subarray(9 * vocabulary)]).not.toEqual([...before.subarray(9 * vocabulary)]);
  });

  it('gives the same logits whether or not every layer keeps its trace', () => {
    const parameters = initialParameters(6);
    const [kept, shared] = [newTrace(16, true), newTrace(16, false)];
    for (const trace of [kept, shared]) decode(trace, parameters, tokensOf(2, 16), rotaryPositions(16));
    expect(kept.logits).toEqual(shared.logits);
  });

  it('refuses an odd length', () => {
    expect(() => newTrace(7, false)).toThrow(
      'sequences have an even length, since two rows are multiplied at a time; got 7',
    );
  });
});
