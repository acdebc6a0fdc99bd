import type { AlsoTrue, Mutant, MutantFate, Problem as EntryProblem, Verdict } from '#verification';

/** Loads a derivation and says what it holds; runs nothing. */
export interface DescribeTask {
  readonly kind: 'describe';
  /** The `file:` URL of a `derivation.ts`. */
  readonly derivation: string;
  /** What a premise may name: the labels of the article in its order, then those of the others as `article/label`. */
  readonly labels: readonly string[];
}

/** Checks one equation. */
export interface VerifyTask {
  readonly kind: 'verify';
  readonly derivation: string;
  readonly label: string;
  readonly tex: string;
  readonly seed: number;
  /** The LaTeX of the definitions that stand before the equation. */
  readonly definitions: readonly string[];
  /** For an assumption, all formulas of the article: one of them fails without it. */
  readonly article: readonly { readonly label: string; readonly tex: string }[];
}

/** Works out what locks a program to its formula. */
export interface LockTask {
  readonly kind: 'lock';
  readonly derivation: string;
  readonly label: string;
  readonly tex: string;
}

/** Makes the wrong formulas of one equation; runs none of them. */
export interface MutateTask extends Omit<VerifyTask, 'kind' | 'article'> {
  readonly kind: 'mutate';
}

/** Tries wrong formulas that were made of one equation. */
export interface TryTask extends Omit<VerifyTask, 'kind' | 'tex' | 'article'> {
  readonly kind: 'try';
  readonly mutants: readonly Mutant[];
}

export type CheckTask = DescribeTask | VerifyTask | LockTask | MutateTask | TryTask;

/** One entry of a derivation, as far as the build needs to know it. */
export interface EntrySummary {
  readonly label: string;
  readonly kind: Verdict['kind'];
}

export interface Description {
  readonly entries: readonly EntrySummary[];
  readonly problems: readonly EntryProblem[];
}

/** What a checking process sends back; it sends nothing when it dies. */
export type CheckReply =
  | { readonly kind: 'described'; readonly description: Description }
  | { readonly kind: 'locked'; readonly lock: string }
  | { readonly kind: 'verified'; readonly verdict: Verdict; readonly cpu: number }
  | {
      readonly kind: 'mutated';
      readonly mutants: readonly Mutant[];
      /** What the entry waives. */
      readonly alsoTrue: readonly AlsoTrue[];
    }
  | { readonly kind: 'tried'; readonly fates: readonly MutantFate[]; readonly cpu: number }
  | {
      readonly kind: 'threw';
      readonly message: string;
      /** The first place of the stack that lies in the derivation, as `line:column`. */
      readonly at: string | null;
      /** Problems that `checkDerivation` found in several entries at once. */
      readonly problems: readonly EntryProblem[];
    };

/** How a checking process came to its end before it had an answer. */
export interface CheckDeath {
  readonly kind: 'died';
  readonly of: 'time' | 'memory' | 'crash';
  readonly detail: string;
}
