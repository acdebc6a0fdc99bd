/** A way to treat positions beyond the training length. */
export type Setting =
  | { readonly method: 'rope' }
  /** Position interpolation, and the rescalings of frequencies, by a factor k. */
  | { readonly method: 'pi' | 'ntk' | 'ntk-mixed'; readonly k: number }
  | { readonly method: 'rerope'; readonly w: number }
  | { readonly method: 'leaky'; readonly w: number; readonly k: number };

export type Method = Setting['method'];

/** Whether the method has a window w, and whether it has a divisor k. */
export const takes: Readonly<Record<Method, { readonly w: boolean; readonly k: boolean }>> = {
  rope: { w: false, k: false },
  pi: { w: false, k: true },
  ntk: { w: false, k: true },
  'ntk-mixed': { w: false, k: true },
  rerope: { w: true, k: false },
  leaky: { w: true, k: true },
};

/** The setting of a method with those of the two numbers that it takes. */
export function settingOf(method: Method, w: number, k: number): Setting {
  switch (method) {
    case 'rope':
      return { method };
    case 'rerope':
      return { method, w };
    case 'leaky':
      return { method, w, k };
    default:
      return { method, k };
  }
}

/** The rows of the table, in its order. */
export const settings: readonly Setting[] = [
  { method: 'rope' },
  { method: 'pi', k: 8 },
  { method: 'ntk', k: 8 },
  { method: 'ntk-mixed', k: 8 },
  ...[8, 16, 31, 32, 48].map((w) => ({ method: 'rerope', w }) as const),
  ...[4, 8, 16].map((k) => ({ method: 'leaky', w: 8, k }) as const),
  ...[8, 16].map((k) => ({ method: 'leaky', w: 16, k }) as const),
];

/** Whether two settings are one. */
export const sameSetting = (a: Setting, b: Setting): boolean =>
  a.method === b.method &&
  ('w' in a ? a.w : undefined) === ('w' in b ? b.w : undefined) &&
  ('k' in a ? a.k : undefined) === ('k' in b ? b.k : undefined);
