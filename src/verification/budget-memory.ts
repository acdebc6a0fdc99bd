type Constructor = new (...values: unknown[]) => object;

/** Bytes of an element by the name of its typed array. */
const widths: Readonly<Record<string, number>> = {
  Int8Array: 1,
  Uint8Array: 1,
  Uint8ClampedArray: 1,
  Int16Array: 2,
  Uint16Array: 2,
  Float16Array: 2,
  Int32Array: 4,
  Uint32Array: 4,
  Float32Array: 4,
  Float64Array: 8,
  BigInt64Array: 8,
  BigUint64Array: 8,
};

/** How many bytes of typed arrays one check may allocate in all, those that it has dropped included. */
const budget = 2 ** 31;

let left = budget;

/** Grants the whole budget anew, to the next check. */
export function renewMemory(): void {
  left = budget;
}

/**
 * Lets typed arrays and buffers allocate no more than the budget; then they throw a RangeError. Their memory lies
 * outside the heap, where no limit of the engine reaches it.
 */
export function budgetMemory(): void {
  const NativeBuffer = ArrayBuffer;
  guard('ArrayBuffer', ([length, options]) => {
    const { maxByteLength } = (options ?? {}) as { maxByteLength?: unknown };
    spend(Math.max(count(length), count(maxByteLength)));
  });
  for (const [name, width] of Object.entries(widths)) {
    guard(name, ([source]) => {
      // A view on a buffer takes nothing that the buffer has not been charged for.
      if (!(source instanceof NativeBuffer)) spend(width * lengthOf(source));
    });
  }
  // These allocate without asking a constructor.
  const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
  for (const method of ['toSorted', 'toReversed', 'with']) Reflect.deleteProperty(typedArray, method);
  for (const method of ['resize', 'transfer', 'transferToFixedLength']) {
    Reflect.deleteProperty(NativeBuffer.prototype, method);
  }
}

function spend(bytes: number): void {
  if (bytes <= left) {
    left -= bytes;
    return;
  }
  throw new RangeError(`this check allocates more than ${budget / 2 ** 20} MB of typed arrays`);
}

function count(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 0;
}

/** How many elements a typed array made from this value has. */
function lengthOf(source: unknown): number {
  if (typeof source !== 'object' || source === null) return count(source);
  return count((source as { length?: unknown }).length);
}

/** Puts a constructor that looks at its arguments first in the place of a global one. */
function guard(name: string, before: (values: readonly unknown[]) => void): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (!Object.hasOwn(globals, name)) return;
  const native = globals[name] as Constructor;
  function guarded(...values: unknown[]): object {
    before(values);
    const target: unknown = new.target;
    if (target === undefined) throw new TypeError(`${name} is a constructor: write new ${name}(…)`);
    return Reflect.construct(native, values, target === guarded ? native : (target as Constructor));
  }
  Object.setPrototypeOf(guarded, Object.getPrototypeOf(native) as object);
  Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(native));
  Object.defineProperty(native.prototype as object, 'constructor', { value: guarded, configurable: true });
  Object.defineProperty(globalThis, name, { value: guarded, writable: true, configurable: true });
}
