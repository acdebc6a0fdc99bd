import { FormulaError } from '../error.ts';
import { node } from '../node.ts';
import type { Prefix } from '../registry.ts';
import type { Operator } from '../tree.ts';

/** Dots between terms or cells; what surrounds them says what they stand for. */
export const ellipsis: Operator<null> = {
  name: 'dots',
  compile: (self) => () => {
    throw new FormulaError('not-supported/ellipsis', self.range);
  },
  read: () => '\\cdots',
};

/** Parses dots as an operand, so that `A\oplus\cdots\oplus B` is one sum. */
export const parseEllipsis: Prefix = (_parser, token) => node(ellipsis, [], null, token.range);
