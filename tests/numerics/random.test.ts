import { describe, expect, it } from 'vitest';
import { criticalValue, kolmogorovSmirnov, normalCdf, real, stream } from '#numerics';

const level = 1e-6;

describe('stream', () => {
  it('repeats itself for the same seed and path', () => {
    const [a, b] = [stream(7, 'world', 3), stream(7, 'world', 3)];
    expect(a.uniforms(5)).toEqual(b.uniforms(5));
    expect(a.normals(5)).toEqual(b.normals(5));
  });

  it('gives the numbers recorded here in every engine', () => {
    const random = stream(20221123, 'recorded');
    expect(random.integer(-1000, 1000)).toMatchInlineSnapshot(`780`);
    expect(random.uniform()).toMatchInlineSnapshot(`0.10447132658980784`);
    expect(random.normals(3)).toMatchInlineSnapshot(`
      [
        1.0261856970367345,
        2.5917137511922315,
        -0.590018354952285,
      ]
    `);
  });

  it('differs for other seeds, paths and path boundaries', () => {
    const streams = [
      stream(7),
      stream(8),
      stream(7, 'a'),
      stream(7, 'ab'),
      stream(7, 'a', 'b'),
      stream(7, 1),
      stream(7, '1'),
    ];
    expect(new Set(streams.map((random) => random.uniform())).size).toBe(streams.length);
  });

  it('forks by name, whatever was drawn before', () => {
    const [a, b] = [stream(7), stream(7)];
    b.normals(3);
    expect(a.fork('x').uniform()).toBe(b.fork('x').uniform());
    expect(a.fork('x').uniform()).toBe(stream(7).fork('x').uniform());
  });

  it('draws uniform numbers', () => {
    const sample = stream(1, 'uniform').uniforms(20000, -2, 3);
    expect(kolmogorovSmirnov(sample, (x) => (x + 2) / 5)).toBeLessThan(criticalValue(20000, level));
  });

  it('draws normal numbers', () => {
    const sample = stream(1, 'normal').normals(20000);
    expect(kolmogorovSmirnov(sample, (x) => real(normalCdf(x)))).toBeLessThan(criticalValue(20000, level));
  });

  it('draws independent numbers from neighbouring seeds', () => {
    const firsts = Array.from({ length: 20000 }, (_, seed) => stream(seed).uniform());
    expect(kolmogorovSmirnov(firsts, (x) => x)).toBeLessThan(criticalValue(20000, level));
    const pairs = firsts.slice(1).map((x, k) => (x + (firsts[k] ?? NaN)) % 1);
    expect(kolmogorovSmirnov(pairs, (x) => x)).toBeLessThan(criticalValue(19999, level));
  });

  it('draws integers with both ends, and chooses among values', () => {
    const random = stream(1, 'integer');
    const seen = new Set(Array.from({ length: 200 }, () => random.integer(2, 5)));
    expect([...seen].sort()).toEqual([2, 3, 4, 5]);
    expect(['a', 'b']).toContain(random.choice(['a', 'b']));
    expect(() => random.choice([])).toThrow('a choice needs at least one value; got none');
  });
});
