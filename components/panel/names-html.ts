import { escape } from './escape.ts';

const indexed = /(?<![\p{L}\d])(\p{L}\u0307?)_(?:\(([^()]*)\)|([\p{L}\d]+))/gu;

/** A sentence as HTML in which names such as `x_t` have their index lowered. */
export function namesHtml(text: string): string {
  return escape(text).replace(
    indexed,
    (_, name: string, long: string | undefined, short: string | undefined) =>
      `<var>${name}<sub>${long ?? short ?? ''}</sub></var>`,
  );
}
