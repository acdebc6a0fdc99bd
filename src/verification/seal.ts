import { budgetMemory } from './budget-memory.ts';
import { freezeIntrinsics } from './freeze-intrinsics.ts';
import { limitArrays } from './limit-arrays.ts';

/** Globals through which a check could see a clock, dice, the network, storage, or memory that nobody counts. */
const forbidden = [
  'Date',
  'performance',
  'Temporal',
  'Intl',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'scheduler',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'importScripts',
  'indexedDB',
  'caches',
  'localStorage',
  'sessionStorage',
  'navigator',
  'Buffer',
  'Blob',
  'File',
  'FileReader',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'structuredClone',
  'WeakRef',
  'FinalizationRegistry',
] as const;

let sealed = false;

/**
 * Takes away from this thread whatever would let a check depend on anything but its arguments: clocks, dice, the
 * network, and the means to change the language for the checks after it. Memory outside the heap gets a budget.
 *
 * Call it once the caller has set up its own messages and before a derivation is loaded; there is no way back.
 * A write to a sealed object, such as `Math.abs = …`, throws a TypeError.
 */
export function seal(): void {
  if (sealed) return;
  sealed = true;
  Reflect.deleteProperty(Math, 'random');
  for (const name of forbidden) remove(name);
  budgetMemory();
  limitArrays();
  freezeIntrinsics();
}

/** Removes a global from wherever it is defined: the global object of a browser inherits many of them. */
function remove(name: string): void {
  for (let owner: object | null = globalThis; owner !== null; owner = Reflect.getPrototypeOf(owner)) {
    if (Object.hasOwn(owner, name) && !Reflect.deleteProperty(owner, name)) {
      Reflect.defineProperty(owner, name, { value: undefined, writable: false });
    }
  }
}
