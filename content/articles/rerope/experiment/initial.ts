import { stream } from '#numerics';
import { embedding, layerBlocks, parameterCount, unembedding, type Block } from './architecture.ts';

/** The parameters that training starts from: normal, with variance 1 / rows in every matrix. */
export function initialParameters(seed: number): Float64Array {
  const random = stream(seed, 'initial');
  const parameters = new Float64Array(parameterCount);
  const draw = ({ start, rows, columns }: Block): void => {
    const deviation = 1 / Math.sqrt(rows);
    for (let i = start; i < start + rows * columns; i += 1) parameters[i] = deviation * random.normal();
  };
  draw(embedding);
  for (const { projection, output, rise, fall } of layerBlocks)
    [projection, output, rise, fall].forEach(draw);
  draw(unembedding);
  return parameters;
}
