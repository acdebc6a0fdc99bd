import { type Stream } from '#numerics';

/** An invertible complex 2 × 2 matrix that is not unitary, as a real 4 × 4 matrix. */
export function complexMatrix(random: Stream): number[][] {
  const complex = (x: number, y: number): number[][] => [
    [x, -y],
    [y, x],
  ];
  const entries = [
    complex(random.uniform(0.8, 1.2), 0),
    complex(random.uniform(0.3, 0.6), random.uniform(0.2, 0.4)),
    complex(random.uniform(0.1, 0.3), random.uniform(-0.5, -0.3)),
    complex(random.uniform(1.2, 1.6), 0),
  ] as const;
  const beside = (left: number[][], right: number[][]): number[][] =>
    left.map((row, i) => [...row, ...(right[i] ?? [])]);
  return [...beside(entries[0], entries[1]), ...beside(entries[2], entries[3])];
}
