import { constant } from './constant.ts';
import { differential } from './differential.ts';
import { exponent } from './exponent.ts';
import { doubledFactor, droppedFactor } from './factor.ts';
import { replacedFunction } from './function.ts';
import { inverted } from './inverted.ts';
import { renamed } from './renamed.ts';
import { shifted } from './shifted.ts';
import { sign } from './sign.ts';
import { swapped } from './swapped.ts';
import { doubledTerm, droppedTerm, scaledTerm } from './term.ts';
import { transposed } from './transposed.ts';
import { unbracketed } from './unbracketed.ts';

/** Every way in which the machine makes a formula wrong; of two that give one formula, the first counts. */
export const kinds = [
  sign,
  droppedTerm,
  doubledTerm,
  scaledTerm,
  droppedFactor,
  doubledFactor,
  exponent,
  constant,
  transposed,
  inverted,
  swapped,
  shifted,
  renamed,
  replacedFunction,
  differential,
  unbracketed,
] as const;
