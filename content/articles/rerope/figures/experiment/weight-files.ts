import { decodeWeights, WeightsError } from '../../experiment/weights.ts';

const addresses = import.meta.glob<string>('../../experiment/weights/*.f32', {
  query: '?url',
  import: 'default',
});

/**
 * Fetches the weights of a seed.
 *
 * @param expected their digest
 * @throws {WeightsError} when there is no such file, or it is cut off or not the one that was expected
 */
export async function fetchWeights(seed: number, expected: string): Promise<Float64Array> {
  const address = await addresses[`../../experiment/weights/seed-${seed}.f32`]?.();
  const response = address === undefined ? undefined : await fetch(address);
  if (response?.ok !== true) {
    throw new WeightsError(`the weights of seed ${seed} could not be fetched`, `种子 ${seed} 的权重取不到`);
  }
  return decodeWeights(new Uint8Array(await response.arrayBuffer()), expected);
}
