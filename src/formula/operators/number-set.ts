import { FormulaError } from '../error.ts';
import type { Operator } from '../tree.ts';

/** A number set such as `\mathbb{R}`; it says where a name lives and has no value. */
export const numberSet: Operator<{ readonly letter: string }> = {
  name: 'number set',
  compile: (self) => () => {
    throw new FormulaError('not-supported/number-set', self.range, { name: `\\mathbb{${self.data.letter}}` });
  },
  read: (self) => `\\mathbb{${self.data.letter}}`,
};

/** A set as it is written; it says where something lives and has no value. */
export const recordedSet: Operator<{ readonly tex: string }> = {
  name: 'set',
  compile: (self) => () => {
    throw new FormulaError('not-supported/number-set', self.range, { name: self.data.tex });
  },
  read: (self) => self.data.tex,
};
