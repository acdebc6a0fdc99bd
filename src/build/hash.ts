import { createHash } from 'node:crypto';

/** SHA-256 of the parts, each with its length so that no two lists of parts run together; hexadecimal. */
export function hash(...parts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:${part}`);
  return sum.digest('hex');
}
