import { FormulaError } from '../error.ts';
import { node } from '../node.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Range } from '../range.ts';
import type { Node, Operator } from '../tree.ts';

export interface RecordedData {
  /** What stands in front of its parts: `\dim`, `\sum`, `\bigcap_w`. */
  readonly tex: string;
  /** The brackets around its parts, where it has any of its own; the parts are separated by the middle one. */
  readonly around?: readonly [open: string, between: string, close: string];
}

/** What a formula mentions without saying how to compute it, such as `\ker A` or a sum without an index: read, never evaluated. */
export const recorded: Operator<RecordedData> = {
  name: 'recorded notion',
  compile: (self) => () => {
    throw new FormulaError('not-supported/recorded', self.range, {
      name: self.data.tex === '' ? (self.data.around?.[1] ?? '').trim() : self.data.tex,
    });
  },
  read({ parts, data: { tex, around } }, read) {
    if (around === undefined) return tex + parts.map((part) => parenthesised(read(part))).join('');
    const [open, between, close] = around;
    return tex + open + parts.map((part) => bare(read(part))).join(between) + close;
  },
};

/** The node of something that is only read. */
export function record(
  tex: string,
  parts: readonly Node[],
  range: Range,
  around?: RecordedData['around'],
): Node {
  return node(recorded, parts, { tex, ...(around === undefined ? {} : { around }) }, range);
}
