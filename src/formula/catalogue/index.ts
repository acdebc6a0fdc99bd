import { arithmetic } from './arithmetic.ts';
import { blocks } from './blocks.ts';
import { bounds } from './bounds.ts';
import { calls } from './calls.ts';
import { counting } from './counting.ts';
import { derivatives } from './derivatives.ts';
import { functions } from './functions.ts';
import { integrals } from './integrals.ts';
import { jointLaws } from './joint-laws.ts';
import { laws } from './laws.ts';
import { limits } from './limits.ts';
import { matrices } from './matrices.ts';
import { measures } from './measures.ts';
import { names } from './names.ts';
import { operators } from './operators.ts';
import { optima } from './optima.ts';
import { selections } from './selections.ts';
import { statement } from './statement.ts';
import { structures } from './structures.ts';
import { syntax } from './syntax.ts';

/** Every way in which a formula can be wrong: its words, an example of the fault and its mend. */
export const catalogue = {
  ...syntax,
  ...statement,
  ...names,
  ...calls,
  ...arithmetic,
  ...functions,
  ...matrices,
  ...blocks,
  ...structures,
  ...optima,
  ...derivatives,
  ...operators,
  ...integrals,
  ...measures,
  ...selections,
  ...counting,
  ...limits,
  ...laws,
  ...jointLaws,
  ...bounds,
};

export type Causes = typeof catalogue;
export type CauseName = keyof Causes;
