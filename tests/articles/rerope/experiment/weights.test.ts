import { describe, expect, it } from 'vitest';
import { initialParameters } from '../../../../content/articles/rerope/experiment/initial.ts';
import {
  decodeWeights,
  digestOf,
  encodeWeights,
  WeightsError,
} from '../../../../content/articles/rerope/experiment/weights.ts';

const parameters = initialParameters(1);
const bytes = encodeWeights(parameters);
const digest = digestOf(bytes);

describe('a weight file', () => {
  it('holds the parameters in single precision, lowest byte first', () => {
    expect(bytes).toHaveLength(102_400);
    expect(decodeWeights(bytes, digest)).toEqual(parameters.map(Math.fround));
    expect([...encodeWeights(Float64Array.of(1, -2))]).toEqual([0, 0, 128, 63, 0, 0, 0, 192]);
  });

  it('is refused when it is cut off or too long', () => {
    expect(() => decodeWeights(bytes.subarray(0, 51_200), digest)).toThrow(
      'a weight file has 102400 bytes; this one has 51200',
    );
    expect(() => decodeWeights(new Uint8Array(102_401), digest)).toThrow('this one has 102401');
  });

  it('is refused when a bit of it has changed, or when it is another seed’s', () => {
    const changed = bytes.slice();
    changed[70_000]! ^= 1;
    expect(() => decodeWeights(changed, digest)).toThrow(
      `the weight file has the digest ${digestOf(changed)}; its record states ${digest}`,
    );
    expect(() => decodeWeights(encodeWeights(initialParameters(2)), digest)).toThrow(WeightsError);
  });

  it('says so in Chinese as well', () => {
    try {
      decodeWeights(bytes.subarray(0, 8), digest);
    } catch (error) {
      expect(error instanceof WeightsError && error.zh).toBe('权重文件应有 102400 字节，这个文件有 8 字节');
    }
    expect.assertions(1);
  });
});
