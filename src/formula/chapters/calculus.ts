import type { Group } from '../registry.ts';
import { nablas } from '../operators/nabla-grammar.ts';
import { partials } from '../operators/partial.ts';

export { derivativeBy } from '../derivative-by.ts';
export { parseDerivative } from '../operators/derivative-grammar.ts';
export { namesOfTuple } from '../operators/differential-operator.ts';
export { divergence, nablaNode } from '../operators/nabla.ts';
export { isOperator } from '../operators/is-operator.ts';
export { primed, rate } from '../rate.ts';

/** Derivatives. */
export const groups: readonly Group[] = [nablas, partials];
