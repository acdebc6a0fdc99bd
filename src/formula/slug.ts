/** What went wrong in a formula, by the remedy it calls for; every cause of the catalogue belongs to one. */
export type FormulaSlug =
  | 'too-long'
  | 'too-deep'
  | 'too-much-work'
  | 'unknown-command'
  | 'unexpected-token'
  | 'unexpected-end'
  | 'unbalanced'
  | 'empty-formula'
  | 'no-relation'
  | 'unknown-symbol'
  | 'not-a-function'
  | 'wrong-type'
  | 'wrong-size'
  | 'no-domain'
  | 'no-variable'
  | 'not-supported'
  | 'failed-evaluation';
