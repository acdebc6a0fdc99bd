import { parameterCount } from './architecture.ts';
import { newTraining, type Training } from './training.ts';

const digits = 32;
const size = 8 * (4 + 3 * parameterCount) + digits;

/** A run of training as bytes: four numbers, parameters, both moments, and the digest of the data. */
export function saveTraining({ seed, step, parameters, moments, data }: Training): Uint8Array {
  const bytes = new Uint8Array(size);
  const numbers = new Float64Array(bytes.buffer, 0, 4 + 3 * parameterCount);
  numbers.set([seed, step, moments.firstPower, moments.secondPower]);
  [parameters, moments.first, moments.second].forEach((part, n) => {
    numbers.set(part, 4 + n * parameterCount);
  });
  for (let i = 0; i < data.length; i += 1) bytes[numbers.byteLength + i] = data.charCodeAt(i);
  return bytes;
}

/**
 * The run that was saved.
 *
 * @throws Error when the bytes are not a whole run of this seed
 */
export function restoreTraining(seed: number, saved: Uint8Array): Training {
  const { buffer } = saved.slice();
  if (buffer.byteLength !== size) {
    throw new Error(`a saved run has ${size} bytes; this one has ${buffer.byteLength}`);
  }
  const numbers = new Float64Array(buffer, 0, 4 + 3 * parameterCount);
  const [savedSeed, step, firstPower, secondPower] = numbers as unknown as [number, number, number, number];
  if (savedSeed !== seed) throw new Error(`the saved run is that of seed ${savedSeed}, not of ${seed}`);
  const training = newTraining(seed);
  const part = (n: number): Float64Array =>
    numbers.subarray(4 + n * parameterCount, 4 + (n + 1) * parameterCount);
  training.parameters.set(part(0));
  training.moments.first.set(part(1));
  training.moments.second.set(part(2));
  training.step = step;
  training.moments.firstPower = firstPower;
  training.moments.secondPower = secondPower;
  const text = String.fromCharCode(...saved.subarray(numbers.byteLength));
  training.data = step === 0 ? '' : text;
  return training;
}
