/** Properties that programs legitimately give to their own objects although a prototype has them too. */
const overridable = ['constructor', 'name', 'message', 'toString', 'valueOf', 'toJSON', 'cause'];

/** Syntax-only intrinsics, which no global name leads to. */
function hidden(): object[] {
  return [
    async () => Promise.resolve(),
    function* () {
      yield undefined;
    },
    async function* () {
      yield Promise.resolve();
    },
    [][Symbol.iterator](),
    ''[Symbol.iterator](),
    new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](),
    ''.matchAll(/x/gu),
    Uint8Array,
  ].map((value) => Reflect.getPrototypeOf(value) ?? value);
}

/** The language's own globals: the ones that a check may use, and that none may change. */
const names = [
  'Object Function Array Number String Boolean Symbol BigInt Math JSON Reflect Proxy RegExp Promise Iterator',
  'Map Set WeakMap WeakSet ArrayBuffer DataView Error EvalError RangeError ReferenceError SyntaxError TypeError',
  'URIError AggregateError Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array',
  'Float16Array Float32Array Float64Array BigInt64Array BigUint64Array isFinite isNaN parseFloat parseInt',
  'globalThis NaN Infinity undefined',
]
  .join(' ')
  .split(' ');

/** Makes every intrinsic object of this thread, and the global names that lead to them, unchangeable. */
export function freezeIntrinsics(): void {
  const seen = new Set<object>();
  const roots = names
    .map((name) => (globalThis as unknown as Record<string, unknown>)[name])
    .filter((value) => value !== globalThis);
  for (const root of [...roots, ...hidden()]) collect(root, seen);
  // Not the prototypes of arrays and their like: engines stop optimising them when `constructor` is an accessor.
  for (const owner of [Object.prototype, Function.prototype, ...errorPrototypes()]) {
    for (const name of overridable) letOverride(owner, name);
  }
  for (const object of seen) Object.freeze(object);
  for (const name of names) {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    if (descriptor?.configurable !== true) continue;
    const value = (globalThis as unknown as Record<string, unknown>)[name];
    Object.defineProperty(globalThis, name, { value, writable: false, configurable: false });
  }
}

function errorPrototypes(): object[] {
  return [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError].map(
    ({ prototype }) => prototype,
  );
}

function collect(value: unknown, seen: Set<object>): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
  if (value === globalThis || seen.has(value)) return;
  seen.add(value);
  collect(Reflect.getPrototypeOf(value), seen);
  for (const key of Reflect.ownKeys(value)) {
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    for (const part of ['value', 'get', 'set'] as const) collect(property?.[part], seen);
  }
}

/**
 * Turns a property of a prototype into an accessor that still lets objects below it have one of their own: an
 * assignment to a frozen data property of a prototype would throw.
 */
function letOverride(owner: object, name: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (descriptor?.configurable !== true || !('value' in descriptor)) return;
  const { value, enumerable } = descriptor as { value: unknown; enumerable: boolean };
  Object.defineProperty(owner, name, {
    get: () => value,
    set(this: object, own: unknown) {
      if (this === owner) throw new TypeError(`cannot assign to ${name} of an intrinsic object`);
      Object.defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true });
    },
    enumerable,
    configurable: false,
  });
}
