import { FormulaError } from '../error.ts';
import { bare } from '../parentheses.ts';
import type { Operator } from '../tree.ts';

/** `\cdot` as an argument: the place that stays open in `p_t(\cdot \mid x_0)`. */
export const placeholder: Operator<null> = {
  name: 'open argument',
  compile: (self) => () => {
    throw new FormulaError('wrong-type/open-argument', self.range);
  },
  read: () => '\\cdot',
};

/** A relation as an argument, such as the event of `P(\lVert x\rVert \le r)`. */
export const event: Operator<{ readonly sign: string }> = {
  name: 'event',
  compile: (self) => () => {
    throw new FormulaError('not-supported/event', self.range);
  },
  read: (self, read) => self.parts.map((part) => bare(read(part))).join(self.data.sign),
};
