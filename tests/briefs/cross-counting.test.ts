import { describe, expect, it } from 'vitest';
import { family, functions, map, range, setOf, type Scope } from '#formula';
import type { Stream } from '#numerics';
import { check, told, type Check } from './checked.ts';
import {
  armCounts,
  colours,
  crossCount,
  dominant,
  isOpposite,
  lineCount,
  squares,
  visitValid,
  words,
} from './cross.ts';

const { raw } = String;
const slug = 'cross-counting';
const verified = (label: string, checked: Check) => told(check(slug, label, checked));

/** A count without anything to draw. */
const constant = (bindings: Scope['bindings'] = {}): Pick<Check, 'kind' | 'draw'> => ({
  kind: 'count',
  draw: () => ({ bindings }),
});

/** The 27,216 valid colourings, with their number of edges of each colour, out of all 3¹⁶. */
const valid: number[][] = [];
const histogram = new Map<string, bigint>();
const visited = visitValid((edges) => {
  valid.push([...edges]);
  const key = colours(edges).join();
  histogram.set(key, (histogram.get(key) ?? 0n) + 1n);
});
const counted = BigInt(valid.length);

/** Three colours, of which m dominates the centre. */
function drawColours(random: Stream): { m: number; u: number; v: number } {
  const m = random.integer(0, 2);
  const [u = 0, v = 0] = [0, 1, 2].filter((colour) => colour !== m);
  return random.integer(0, 1) === 0 ? { m, u, v } : { m, u: v, v: u };
}

const arms = armCounts(3);
const armOf = map((s: number, a: number) => BigInt(arms[s]?.[a] ?? 0));
const lines = functions((m: number) => map((s: number, t: number) => BigInt(lineCount(arms, m, s, t))));

describe('three colours, exactly', () => {
  it('eq:cc-universe', () => {
    expect(visited).toBe(3 ** 16);
    expect(
      verified('eq:cc-universe', {
        ...constant(),
        wrong: [
          ['3^{16}', '3^{20}'],
          ['3^{16}', '16^3'],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:cc-answer, against the visit of all 43,046,721 colourings', () => {
    const wrong = [
      ['27{,}216', '54{,}432'],
      ['27{,}216', '104{,}976'],
    ] as const;
    expect(verified('eq:cc-answer', { ...constant({ N: counted }), wrong })).toBe('verified');
  });

  it('eq:cc-probability, whose last sign says how it is rounded', () => {
    const wrong = [
      ['{3^{11}}', '{3^{10}}'],
      ['6.32', '6.31'],
    ] as const;
    expect(verified('eq:cc-probability', { ...constant(), kind: 'identity', wrong })).toBe('verified');
  });

  it('eq:cc-centre and eq:cc-centre-insert', () => {
    const binomial = [
      [raw`\binom42`, raw`\binom43`],
      ['2!', '1!'],
    ] as const;
    expect(verified('eq:cc-centre', { ...constant(), wrong: binomial })).toBe('verified');
    expect(
      verified('eq:cc-centre-insert', {
        ...constant(),
        wrong: [
          ['3', '4'],
          ['2!', '3!'],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:cc-arm, by cases with chains in them', () => {
    const draw: Check['draw'] = (random) => ({
      bindings: { s: random.integer(0, 2), a: random.integer(0, 2), f: armOf, '\\alpha': 6n, '\\beta': 3n },
    });
    const wrong = [
      ['a=s', 's=s'],
      [raw`\dfrac{3!}{2!}=3`, '12=12'],
    ] as const;
    expect(verified('eq:cc-arm', { kind: 'count', draw, wrong })).toBe('verified');
    expect(
      verified('eq:cc-arm', { kind: 'count', draw, wrong, only: (tex) => tex.replace('=6=', '=7=') }),
    ).toBe('inconclusive: wrong-type/chain');
  });

  it('eq:cc-arm-row, against the enumeration of 27 triples', () => {
    const draw: Check['draw'] = (random) => ({
      bindings: { s: random.integer(0, 2), f: armOf, '\\alpha': 6n, '\\beta': 3n },
      domains: { a: range(0, 2) },
    });
    expect(
      verified('eq:cc-arm-row', {
        kind: 'count',
        draw,
        wrong: [
          ['2\\beta', '\\beta'],
          ['12', '27'],
        ],
      }),
    ).toBe('verified');
  });

  const line: Check['draw'] = (random) => {
    const { m, u, v } = drawColours(random);
    return { bindings: { m, u, v, s: random.integer(0, 2), t: random.integer(0, 2), f: armOf, g: lines } };
  };

  it('eq:cc-line, against the enumeration of both arms', () => {
    const wrong = [
      ['+f(s,v)f(t,u)', ''],
      ['f(t,v)+', 'f(t,u)+'],
    ] as const;
    expect(verified('eq:cc-line', { kind: 'count', draw: line, wrong })).toBe('verified');
  });

  it.each([
    ['eq:cc-line-mm', '=18', '=36'],
    ['eq:cc-line-mu', '=27', '=18'],
    ['eq:cc-line-uv', '=45', '=36'],
  ])('%s', (label, from, to) => {
    expect(
      verified(label, {
        kind: 'count',
        draw: line,
        wrong: [
          [from, to],
          ['g_m(', '2g_m('],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:cc-alpha-beta, for arbitrary weights of the arms', () => {
    const weighted = (alpha: number, beta: number): bigint =>
      crossCount(3, { arms: [0, 1, 2].map((s) => [0, 1, 2].map((a) => (s === a ? alpha : beta))) });
    const draw: Check['draw'] = (random) => ({
      bindings: {
        '\\alpha': BigInt(random.integer(0, 7)),
        '\\beta': BigInt(random.integer(0, 7)),
        N: map((alpha: bigint, beta: bigint) => weighted(Number(alpha), Number(beta))),
      },
    });
    const wrong = [
      [raw`48\,\beta^2`, raw`48\,\alpha^2`],
      [raw`(\alpha^2+\alpha\beta+\beta^2)`, raw`(\alpha+\beta)^2`],
    ] as const;
    expect(verified('eq:cc-alpha-beta', { kind: 'count', draw, wrong })).toBe('verified');
  });

  it('eq:cc-by-dominants', () => {
    expect(
      verified('eq:cc-by-dominants', {
        ...constant({ N: counted }),
        wrong: [
          [raw`3\cdot2\cdot2`, raw`3!\cdot2\cdot2`],
          ['28', '12'],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:cc-incidence, for any colouring', () => {
    const draw: Check['draw'] = (random) => {
      const edges = Array.from({ length: 16 }, () => random.integer(0, 2));
      const all = [...squares(edges), edges];
      return {
        bindings: {
          c: random.integer(0, 2),
          n: functions((c: number) =>
            map((X: number) => BigInt((all[X] ?? []).filter((edge) => edge === c).length)),
          ),
          ...Object.fromEntries(['C', 'T', 'L', 'B', 'R'].map((name, i) => [name, i])),
          '\\mathrm{all16edges}': 5,
          '\\mathrm{centre}': 0,
        },
      };
    };
    const wrong = [
      [raw`+n_c(\text{centre})`, ''],
      [raw`+n_c(\text{centre})`, raw`+2n_c(\text{centre})`],
    ] as const;
    expect(verified('eq:cc-incidence', { kind: 'count', draw, wrong })).toBe('verified');
  });

  it('eq:cc-law466, for valid colourings', () => {
    const draw: Check['draw'] = (random) => {
      const edges = random.choice(valid);
      const m = dominant(edges.slice(0, 4));
      const [u = 0, v = 0] = [0, 1, 2].filter((colour) => colour !== m);
      return { bindings: { m, u, v, n: family((c: number) => BigInt(colours(edges)[c] ?? 0)) } };
    };
    expect(
      verified('eq:cc-law466', {
        kind: 'count',
        draw,
        wrong: [
          ['=4', '=5'],
          ['=6', '=5'],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:cc-generating, against the histogram of all valid colourings', () => {
    const draw: Check['draw'] = (random) => ({
      bindings: {
        ...Object.fromEntries(['x', 'y', 'z'].map((name) => [name, BigInt(random.integer(-4, 5))])),
        '\\Phi': map((x: bigint | number, y: bigint | number, z: bigint | number) => {
          let sum = 0n;
          for (const [key, count] of histogram) {
            const [i = 0n, j = 0n, k = 0n] = key.split(',').map(BigInt);
            sum += count * BigInt(x) ** i * BigInt(y) ** j * BigInt(z) ** k;
          }
          return sum;
        }),
      },
    });
    const wrong = [
      ['+z^2x^2', ''],
      ['(xyz)^4', '(xyz)^3'],
    ] as const;
    expect(verified('eq:cc-generating', { kind: 'count', draw, wrong })).toBe('verified');
  });
});

describe('any number of colours, exactly', () => {
  const withColours = (
    rest: (k: number, random: Stream) => Scope['bindings'],
  ): Pick<Check, 'kind' | 'draw' | 'choices'> => ({
    kind: 'count',
    choices: { k: [3, 4, 5, 6] },
    draw: (random, { k = 3 }) => ({ bindings: { k: BigInt(k), ...rest(k, random) } }),
  });
  const memo = <Result>(compute: (k: number) => Result) => {
    const known = new Map<number, Result>();
    return (k: number | bigint): Result => {
      const found = known.get(Number(k)) ?? compute(Number(k));
      known.set(Number(k), found);
      return found;
    };
  };
  const armsOf = memo(armCounts);
  const total = memo((k) => crossCount(k, { arms: armsOf(k) }));
  const adjacent = memo((k) => crossCount(k, { arms: armsOf(k), centres: (edges) => !isOpposite(edges) }));
  const opposite = memo((k) => crossCount(k, { arms: armsOf(k), centres: isOpposite }));
  const weak = memo((k) => crossCount(k, { arms: armsOf(k), allows: (a, m, b) => a !== m && b !== m }));

  it('eq:cc-arm-k, against the enumeration of k³ triples', () => {
    const bindings = withColours(() => ({
      '\\alpha': family((k: bigint) => BigInt(armsOf(k)[0]?.[0] ?? 0)),
      '\\beta': family((k: bigint) => BigInt(armsOf(k)[0]?.[1] ?? 0)),
    }));
    const wrong = [
      ['3(k-1)(k-2)', '6'],
      [raw`(k-1)\beta_k`, raw`k\beta_k`],
    ] as const;
    expect(verified('eq:cc-arm-k', { ...bindings, wrong })).toBe('verified');
  });

  it('eq:cc-line-k, four rows of an aligned system', () => {
    const bindings = withColours((k, random) => {
      const first = random.integer(0, k - 1);
      const [m, u, v] = [first, (first + 1) % k, (first + 2) % k];
      return {
        m,
        u,
        v,
        '\\beta': family((count: bigint) => BigInt(armsOf(count)[0]?.[1] ?? 0)),
        g: functions((centre: number) =>
          map((s: number, t: number) => BigInt(lineCount(armsOf(k), centre, s, t))),
        ),
      };
    });
    const wrong = [
      ['4k-7', '4k-8'],
      ['2k-3', '2k-2'],
    ] as const;
    expect(verified('eq:cc-line-k', { ...bindings, wrong })).toBe('verified');
  });

  it('eq:cc-transfer, matrices by their definitions', () => {
    const draw: Check['draw'] = (_random, { k = 3 }) => {
      const colour = (i: number): number => i + 1;
      const units = (m: number): number[][] =>
        Array.from({ length: k }, (_, i) =>
          Array.from({ length: k }, (__, j) => (i === m - 1 && j === m - 1 ? 1 : 0)),
        );
      return {
        bindings: {
          k,
          d: k,
          J: Array.from({ length: k }, () => new Array<number>(k).fill(1)),
          E: family((m: number, _m: number) => units(m)),
          '\\beta': family((count: number) => armsOf(count)[0]?.[1] ?? 0),
          N: map((count: number) => total(count)),
          '\\mathrm{dominant}': map((t: number, l: number, b: number, r: number, m: number) =>
            dominant([t, l, b, r]) === m ? 1 : 0,
          ),
        },
        domains: {
          m: range(1, k),
          '(t,l,b,r)': setOf(
            words(4, k)
              .filter((edges) => dominant(edges) >= 0)
              .map((edges) => edges.map(colour)),
          ),
        },
      };
    };
    const wrong = [
      ['(J-I)', 'J'],
      ['(k-2)I', 'I'],
    ] as const;
    expect(verified('eq:cc-transfer', { kind: 'count', choices: { k: [4, 5] }, draw, wrong })).toBe(
      'verified',
    );
  });

  it.each([
    ['eq:cc-adjacent-k', raw`N_{\mathrm{adj}}`, adjacent, '(2k-3)^2', '(2k-3)'],
    ['eq:cc-opposite-k', raw`N_{\mathrm{opp}}`, opposite, '(4k-7)', '(4k-8)'],
    ['eq:cc-closed', 'N', total, '(k-2)^7', '(k-2)^6'],
  ])('%s, against direct sums', (label, name, count, from, to) => {
    const bindings = withColours(() => ({ [name.replace('mathrm', 'text')]: map((k: bigint) => count(k)) }));
    expect(
      verified(label, {
        ...bindings,
        choices: { k: [4, 5, 6] },
        wrong: [
          [from, to],
          ['(k-1)', '(k-2)'],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:cc-quadratic', () => {
    const draw: Check['draw'] = (random) => ({
      bindings: { k: BigInt(random.integer(0, 1_000_000_000)) ** 3n },
    });
    const wrong = [
      ['(3k-5)(4k-5)', '(3k-4)(4k-6)'],
      ['2(2k-3)^2+(k-1)', '(2k-3)^2+2(k-1)'],
    ] as const;
    expect(verified('eq:cc-quadratic', { kind: 'count', draw, wrong })).toBe('verified');
  });

  it('eq:cc-surjective, a binomial transform and its inverse', () => {
    const bindings = withColours(() => ({
      N: map((k: number | bigint) => (Number(k) < 3 ? 0n : closed(BigInt(k)))),
    }));
    const draw: Check['draw'] = (random, parameters) => ({
      ...bindings.draw(random, parameters),
      domains: { i: range(0, 11) },
    });
    const wrong = [
      ['(-1)^{j-i}', ''],
      [raw`\binom jiN(i)`, raw`\binom{j}{i}N(i+1)`],
    ] as const;
    expect(verified('eq:cc-surjective', { ...bindings, choices: { k: [3, 5, 9, 14] }, draw, wrong })).toBe(
      'verified',
    );
  });

  it('eq:cc-weak', () => {
    const bindings = withColours(() => ({ W: map((k: bigint | number) => weak(k)) }));
    expect(
      verified('eq:cc-weak', {
        ...bindings,
        wrong: [
          ['104{,}976', '27{,}216'],
          ['(2k-3)^2', '(2k-3)^4'],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:cc-all-dominated', () => {
    expect(crossCount(3, { allows: () => true })).toBe(746_496n);
    expect(
      verified('eq:cc-all-dominated', {
        ...constant(),
        wrong: [
          ['12^4', '27^4'],
          ['864^2', '36^5'],
        ],
      }),
    ).toBe('verified');
  });
});

/** The closed formula, as a polynomial that interpolates the direct sums. */
function closed(k: bigint): bigint {
  return 162n * k * (k - 1n) * (k - 2n) ** 7n * (3n * k - 5n) * (4n * k - 5n);
}

describe('essentially different colourings, exactly', () => {
  const groups = {
    D_4: setOf(Array.from({ length: 8 }, (_, i) => i)),
    C_4: setOf([0, 1, 2, 3]),
    S_3: setOf(Array.from({ length: 6 }, (_, i) => i)),
  };

  it('eq:cc-free', () => {
    expect(
      verified('eq:cc-free', {
        ...constant(groups),
        wrong: [
          ['|D_4|', '|C_4|'],
          ['27216', '54432'],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:cc-burnside, by exact fractions', () => {
    const wrong = [
      [raw`+3\cdot216`, ''],
      [raw`|D_4\times S_3|`, '|D_4|'],
    ] as const;
    expect(verified('eq:cc-burnside', { ...constant(groups), wrong })).toBe('verified');
  });

  it('eq:cc-fix-half-turn, against the colourings that a half turn and a transposition leave', () => {
    const turned = (edges: readonly number[]): number[] => {
      const inner = [2, 3, 0, 1].map((i) => edges[i] ?? 0);
      return [...inner, ...[2, 3, 0, 1].flatMap((i) => edges.slice(4 + 3 * i, 7 + 3 * i))];
    };
    const fixed = valid.filter((edges) => {
      const image = turned(edges).map((colour) => [1, 0, 2][colour] ?? 0);
      return image.every((colour, i) => colour === edges[i]);
    });
    const wrong = [
      [raw`(2\cdot3)`, '9'],
      ['216', '108'],
    ] as const;
    expect(
      verified('eq:cc-fix-half-turn', { ...constant({ '\\mathrm{Fix}': BigInt(fixed.length) }), wrong }),
    ).toBe('verified');
  });

  it('eq:cc-double', () => {
    const draw: Check['draw'] = () => ({ bindings: {} });
    expect(
      verified('eq:cc-double', {
        kind: 'count',
        draw,
        wrong: [
          ['54432', '27216'],
          ['6^5', '6^4'],
        ],
      }),
    ).toBe('verified');
  });
});
