import {
  embedding,
  heads,
  hidden,
  layerBlocks,
  layers,
  unembedding,
  vocabulary,
  width,
} from './architecture.ts';
import { attend, type AttentionTrace } from './attention.ts';
import { norm } from './norm.ts';
import type { Positions } from './positions.ts';
import { product } from './product.ts';

/** A norm's output and the inverse sizes of its rows. */
export interface NormTrace {
  readonly values: Float64Array;
  readonly inverses: Float64Array;
}

/** What one layer leaves behind for its gradient. */
export interface LayerTrace {
  readonly before: NormTrace;
  readonly attention: AttentionTrace;
  readonly between: NormTrace;
  /** length × hidden, after the rectifier. */
  readonly activated: Float64Array;
}

/** Everything that the decoder computes for one sequence. */
export interface Trace {
  readonly length: number;
  /** length × width: the residual stream. */
  readonly stream: Float64Array;
  /** length × width: what a sublayer adds to it. */
  readonly added: Float64Array;
  readonly layers: readonly LayerTrace[];
  readonly last: NormTrace;
  /** length × vocabulary. */
  readonly logits: Float64Array;
}

const normTrace = (length: number): NormTrace => ({
  values: new Float64Array(length * width),
  inverses: new Float64Array(length),
});

function layerTrace(length: number): LayerTrace {
  const table = (): Float64Array => new Float64Array(length * width);
  return {
    before: normTrace(length),
    attention: {
      projected: new Float64Array(length * 3 * width),
      nearQueries: table(),
      nearKeys: table(),
      farQueries: table(),
      farKeys: table(),
      probabilities: new Float64Array(heads * length * length),
      mixed: table(),
    },
    between: normTrace(length),
    activated: new Float64Array(length * hidden),
  };
}

/**
 * Room for sequences of one length.
 *
 * @param length even
 * @param keep whether every layer keeps its own trace, which only a gradient needs
 * @throws RangeError for an odd length
 */
export function newTrace(length: number, keep: boolean): Trace {
  if (!(length > 0 && length % 2 === 0)) {
    throw new RangeError(
      `sequences have an even length, since two rows are multiplied at a time; got ${length}`,
    );
  }
  const shared = layerTrace(length);
  return {
    length,
    stream: new Float64Array(length * width),
    added: new Float64Array(length * width),
    layers: Array.from({ length: layers }, () => (keep ? layerTrace(length) : shared)),
    last: normTrace(length),
    logits: new Float64Array(length * vocabulary),
  };
}

function add(to: Float64Array, what: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i]! += what[i]!;
}

function rectify(values: Float64Array): void {
  for (let i = 0; i < values.length; i += 1) if (values[i]! < 0) values[i] = 0;
}

/**
 * Runs the decoder over one sequence: logits of the next token at every position.
 *
 * @param tokens at least `trace.length` of them
 */
export function decode(
  trace: Trace,
  parameters: Float64Array,
  tokens: ArrayLike<number>,
  positions: Positions,
): void {
  const { length, stream, added, last, logits } = trace;
  for (let t = 0; t < length; t += 1) {
    const row = embedding.start + tokens[t]! * width;
    for (let c = 0; c < width; c += 1) stream[t * width + c] = parameters[row + c]!;
  }
  layerBlocks.forEach(({ projection, output, rise, fall }, l) => {
    const { before, attention, between, activated } = trace.layers[l]!;
    norm(before.values, before.inverses, stream, length);
    product(attention.projected, before.values, parameters, projection, length);
    attend(attention, positions, length);
    product(added, attention.mixed, parameters, output, length);
    add(stream, added);
    norm(between.values, between.inverses, stream, length);
    product(activated, between.values, parameters, rise, length);
    rectify(activated);
    product(added, activated, parameters, fall, length);
    add(stream, added);
  });
  norm(last.values, last.inverses, stream, length);
  product(logits, last.values, parameters, unembedding, length);
}
