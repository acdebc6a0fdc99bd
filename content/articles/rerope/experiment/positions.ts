import { base, headSize } from './architecture.ts';
import { rotationAt, type Rotation } from './rotation.ts';

/** One pass of attention: how queries and keys are turned before their products are taken. */
export interface Pass {
  readonly queries: Rotation;
  readonly keys: Rotation;
}

/** Logits come from `near` where i − j < window, and from `far` elsewhere. */
export interface Positions {
  readonly near: Pass;
  readonly far?: Pass;
  readonly window: number;
}

/** b^(−2/d) for d = 16, by roots alone: a power would not be the same in every engine. */
const ratio = Math.sqrt(Math.sqrt(Math.sqrt(1 / base)));

/** The trained frequencies θ_s = b^(−2s/d). */
export const trainedFrequencies: readonly number[] = Array.from({ length: headSize / 2 }, (_, s) => {
  let frequency = 1;
  for (let n = 0; n < s; n += 1) frequency *= ratio;
  return frequency;
});

/** RoPE in one pass, as the model is trained: positions 0, 1, …, length − 1. */
export function rotaryPositions(length: number): Positions {
  const rotation = rotationAt(
    Float64Array.from({ length }, (_, i) => i),
    trainedFrequencies,
  );
  return { near: { queries: rotation, keys: rotation }, window: Infinity };
}
