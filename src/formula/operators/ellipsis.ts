import { FormulaError } from '../error.ts';
import { node } from '../node.ts';
import type { Prefix } from '../registry.ts';
import type { Operator } from '../tree.ts';

/** Dots between terms or cells; what surrounds them says what they stand for. */
export const ellipsis: Operator<null> = {
  name: 'dots',
  compile: (self) => () => {
    throw new FormulaError(
      'not-supported',
      'these dots stand for nothing that could be filled in',
      self.range,
      'write what counts up on both sides of the dots',
    );
  },
  read: () => '\\cdots',
};

/** Parses dots as an operand, so that `A\oplus\cdots\oplus B` is one sum. */
export const parseEllipsis: Prefix = (_parser, token) => node(ellipsis, [], null, token.range);
