/** The methods of the article; the middle four change frequencies, the others distances. */
export type MethodName =
  'rope' | 'interpolation' | 'ntk' | 'ntk-old' | 'ntk-fixed' | 'ntk-mixed' | 'leaky' | 'rerope';

/** Which of the two settings a method reads. */
export function readsOf(method: MethodName): { readonly w: boolean; readonly k: boolean } {
  return {
    w: method === 'leaky' || method === 'rerope',
    k: method !== 'rope' && method !== 'rerope',
  };
}
