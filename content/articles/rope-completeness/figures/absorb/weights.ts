import { at, stream } from '#numerics';
import { length, type Choices } from './start.ts';

/** The weights of both heads, d × d, and the tokens that they are applied to. */
export interface Weights {
  readonly tokens: readonly number[][];
  /** W_q of both heads. */
  readonly queries: readonly [number[][], number[][]];
  /** W_k of both heads: one and the same where they share a key. */
  readonly keys: readonly [number[][], number[][]];
}

/** Random weights, changed as far as the choices say: every entry is `cos a · A + sin a · B`, and keeps its law. */
export function drawWeights({ seed, d, sharing, queryChange, keyChange }: Choices): Weights {
  const random = stream(seed, 'absorb', 'weights', d);
  const matrix = (...path: readonly (string | number)[]): number[][] => {
    const dice = random.fork(...path);
    return Array.from({ length: d }, () => dice.normals(d).map((entry) => entry / Math.sqrt(d)));
  };
  const changed = (name: string, head: number, angle: number): number[][] => {
    const [from, to] = [matrix(name, head, 'from'), matrix(name, head, 'to')];
    return from.map((row, i) =>
      row.map((entry, j) => Math.cos(angle) * entry + Math.sin(angle) * at(at(to, i), j)),
    );
  };
  const key = changed('key', 1, keyChange);
  const dice = random.fork('tokens');
  return {
    tokens: Array.from({ length }, () => dice.normals(d)),
    queries: [changed('query', 1, queryChange), changed('query', 2, queryChange)],
    keys: [key, sharing === 'own-keys' ? changed('key', 2, keyChange) : key],
  };
}
