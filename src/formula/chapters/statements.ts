export { equivalenceAt } from '../equivalence.ts';
export { withoutConstants } from '../operators/constant-term.ts';
