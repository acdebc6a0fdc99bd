/** The longest array that may be made in one piece. */
const longest = 2 ** 24;

/**
 * Refuses to make arrays of more than 2²⁴ entries at once, which V8 ends the whole process for; an array that grows
 * beyond the heap by itself meets the heap's limit.
 */
export function limitArrays(): void {
  const NativeArray = Array;
  const { from, of } = NativeArray as unknown as Record<'from' | 'of', (...values: unknown[]) => unknown[]>;
  const { fill } = NativeArray.prototype;
  function guarded(...values: unknown[]): unknown[] {
    if (values.length !== 1) return values;
    const [only] = values;
    // One value that is no number is the only entry.
    return typeof only === 'number' ? new NativeArray<unknown>(allowed(only)) : [only];
  }
  const statics = {
    isArray: NativeArray.isArray,
    from: (source: { readonly length?: number }, ...mapping: unknown[]) => {
      if (source.length !== undefined) allowed(source.length);
      return Reflect.apply(from, NativeArray, [source, ...mapping]);
    },
    of: (...values: unknown[]) => Reflect.apply(of, NativeArray, values),
    prototype: NativeArray.prototype,
    [Symbol.species]: NativeArray,
  };
  for (const key of Reflect.ownKeys(statics)) {
    Object.defineProperty(guarded, key, { value: Reflect.get(statics, key) as unknown });
  }
  NativeArray.prototype.fill = function filled(this: unknown[], ...values: [unknown, number?, number?]) {
    allowed(this.length);
    return Reflect.apply(fill, this, values) as unknown[];
  };
  Object.defineProperty(globalThis, 'Array', { value: guarded, writable: true, configurable: true });
}

function allowed(length: number): number {
  if (!(length > longest)) return length;
  throw new RangeError(`an array of ${length} entries is longer than ${longest}`);
}
