import { parameterCount } from './architecture.ts';
import { digest } from './digest.ts';

/** Bytes of a weight file: one single-precision number, its lowest byte first, for each parameter. */
export const weightBytes: number = 4 * parameterCount;

/** Weights that cannot be used, and why. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
  readonly zh: string;

  constructor(en: string, zh: string) {
    super(en);
    this.zh = zh;
  }
}

/** Digest of bytes as 32 hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return digest(text);
}

/** The parameters in single precision, as they are stored. */
export function encodeWeights(parameters: Float64Array): Uint8Array {
  const bytes = new Uint8Array(4 * parameters.length);
  const view = new DataView(bytes.buffer);
  parameters.forEach((parameter, i) => view.setFloat32(4 * i, parameter, true));
  return bytes;
}

/**
 * The parameters in a weight file.
 *
 * @param expected the digest that its record states
 * @throws {WeightsError} when the file is truncated or too long, or is not the one of its record
 */
export function decodeWeights(bytes: Uint8Array, expected: string): Float64Array {
  if (bytes.length !== weightBytes) {
    throw new WeightsError(
      `a weight file has ${weightBytes} bytes; this one has ${bytes.length}`,
      `权重文件应有 ${weightBytes} 字节，这个文件有 ${bytes.length} 字节`,
    );
  }
  const found = digestOf(bytes);
  if (found !== expected) {
    throw new WeightsError(
      `the weight file has the digest ${found}; its record states ${expected}`,
      `权重文件的摘要是 ${found}，而记录中写的是 ${expected}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Float64Array.from({ length: parameterCount }, (_, i) => view.getFloat32(4 * i, true));
}
