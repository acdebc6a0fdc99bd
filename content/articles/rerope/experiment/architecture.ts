/** Tokens of the language. */
export const vocabulary = 16;
export const width = 32;
export const heads = 2;
/** Size d of a head. */
export const headSize = width / heads;
/** Width of the hidden layer of a multilayer perceptron. */
export const hidden = 128;
export const layers = 2;
/** Base of the rotary frequencies. */
export const base = 10000;
/** Training length N. */
export const trainingLength = 32;

/** A matrix among the parameters, row by row. */
export interface Block {
  readonly start: number;
  readonly rows: number;
  readonly columns: number;
}

/** The matrices of one layer; vectors are rows and stand to the left of them. */
export interface LayerBlocks {
  /** Queries, keys and values of all heads side by side. */
  readonly projection: Block;
  /** From the heads back to the residual stream. */
  readonly output: Block;
  readonly rise: Block;
  readonly fall: Block;
}

let parameters = 0;

function block(rows: number, columns: number): Block {
  const start = parameters;
  parameters += rows * columns;
  return { start, rows, columns };
}

export const embedding = block(vocabulary, width);
export const layerBlocks: readonly LayerBlocks[] = Array.from({ length: layers }, () => ({
  projection: block(width, 3 * width),
  output: block(width, width),
  rise: block(width, hidden),
  fall: block(hidden, width),
}));
export const unembedding = block(width, vocabulary);

/** All parameters: matrices without biases, norms without gains, an output matrix of its own. */
export const parameterCount: number = parameters;
