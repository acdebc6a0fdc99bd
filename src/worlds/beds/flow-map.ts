import { box, functions, map, type Binding } from '#formula';
import type { Scalar } from '#numerics';
import type { Flow } from '../flow.ts';
import { stated } from './heat.ts';

/** `\Phi_{s\to t}`: the flow map between two times; on the line it also carries intervals, by their ends. */
export function flowMap(of: Flow): Binding {
  return functions((from: Scalar, to: Scalar) =>
    map((x: readonly Scalar[]) => stated(of.carry(from, to, x)), {
      image: (set) => {
        const end = (x: readonly number[]): number[] => stated(of.carry(from, to, x)) as number[];
        return box(end(set.lower), end(set.upper));
      },
    }),
  );
}
