import { deterministicLog } from '#numerics';
import { embedding, hidden, layerBlocks, unembedding, vocabulary, width } from './architecture.ts';
import { attendGradient, type AttentionGradient } from './attention-gradient.ts';
import { decode, type LayerTrace, type Trace } from './decoder.ts';
import { addNormGradient } from './norm.ts';
import type { Positions } from './positions.ts';
import { addWeightGradient, inputGradient } from './product-gradient.ts';
import { softmax } from './softmax.ts';

/** Room for the backward pass over sequences of one length. */
export interface Adjoint {
  readonly logits: Float64Array;
  /** length × width: the gradient of the residual stream. */
  readonly stream: Float64Array;
  /** length × width: of what a sublayer reads. */
  readonly read: Float64Array;
  readonly mixed: Float64Array;
  readonly activated: Float64Array;
  readonly attention: AttentionGradient;
}

export function newAdjoint(length: number): Adjoint {
  const table = (columns: number): Float64Array => new Float64Array(length * columns);
  return {
    logits: table(vocabulary),
    stream: table(width),
    read: table(width),
    mixed: table(width),
    activated: table(hidden),
    attention: { projected: table(3 * width), queries: table(width), keys: table(width), row: table(1) },
  };
}

/** Mean cross-entropy of the next tokens in nats, and its gradient by the logits. */
function lossGradient(to: Float64Array, { logits, length }: Trace, tokens: ArrayLike<number>): number {
  to.set(logits);
  let loss = 0;
  for (let t = 0; t < length; t += 1) {
    const start = t * vocabulary;
    const target = start + tokens[t + 1]!;
    softmax(to, start, vocabulary);
    loss -= deterministicLog(to[target]!);
    to[target]! -= 1;
    for (let v = start; v < start + vocabulary; v += 1) to[v]! /= length;
  }
  return loss / length;
}

function layerGradient(
  gradient: Float64Array,
  adjoint: Adjoint,
  { before, attention, between, activated }: LayerTrace,
  parameters: Float64Array,
  { projection, output, rise, fall }: (typeof layerBlocks)[number],
  positions: Positions,
  length: number,
): void {
  const { stream, read, mixed } = adjoint;
  addWeightGradient(gradient, activated, stream, fall, length);
  inputGradient(adjoint.activated, stream, parameters, fall, length);
  for (let i = 0; i < activated.length; i += 1) if (activated[i] === 0) adjoint.activated[i] = 0;
  addWeightGradient(gradient, between.values, adjoint.activated, rise, length);
  inputGradient(read, adjoint.activated, parameters, rise, length);
  addNormGradient(stream, read, between.values, between.inverses, length);
  addWeightGradient(gradient, attention.mixed, stream, output, length);
  inputGradient(mixed, stream, parameters, output, length);
  attendGradient(adjoint.attention, mixed, attention, positions.near, length);
  addWeightGradient(gradient, before.values, adjoint.attention.projected, projection, length);
  inputGradient(read, adjoint.attention.projected, parameters, projection, length);
  addNormGradient(stream, read, before.values, before.inverses, length);
}

/**
 * Adds the gradient of the mean cross-entropy over one sequence, and returns that loss in nats.
 *
 * @param gradient of all parameters, added to
 * @param tokens one more than `trace.length`; each is predicted from those before it
 * @param positions of a single pass
 * @throws RangeError for positions of two passes, in which nothing is trained
 */
export function addGradient(
  gradient: Float64Array,
  trace: Trace,
  adjoint: Adjoint,
  parameters: Float64Array,
  tokens: ArrayLike<number>,
  positions: Positions,
): number {
  if (positions.far !== undefined)
    throw new RangeError('a gradient is taken in a single pass; got two passes');
  const { length, last, layers } = trace;
  const { logits, stream, read } = adjoint;
  decode(trace, parameters, tokens, positions);
  const loss = lossGradient(logits, trace, tokens);
  addWeightGradient(gradient, last.values, logits, unembedding, length);
  inputGradient(read, logits, parameters, unembedding, length);
  stream.fill(0);
  addNormGradient(stream, read, last.values, last.inverses, length);
  for (let l = layers.length - 1; l >= 0; l -= 1) {
    layerGradient(gradient, adjoint, layers[l]!, parameters, layerBlocks[l]!, positions, length);
  }
  for (let t = 0; t < length; t += 1) {
    const row = embedding.start + tokens[t]! * width;
    for (let c = 0; c < width; c += 1) gradient[row + c]! += stream[t * width + c]!;
  }
  return loss;
}
