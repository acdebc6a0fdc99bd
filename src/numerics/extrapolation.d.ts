/** How an integration ended. */
export declare const Outcome: {
  readonly Converged: 0;
  readonly MaxStepsExceeded: 1;
  readonly EarlyReturn: 2;
};

/** Hairer and Wanner's extrapolation code ODEX for non-stiff equations. */
export declare class Solver {
  relativeTolerance: number;
  absoluteTolerance: number;
  initialStepSize: number;
  maxSteps: number;

  /** @param n the number of equations */
  constructor(n: number);

  /** @param observe called after every accepted step; false ends the integration */
  solve(
    f: (t: number, y: number[]) => readonly number[],
    from: number,
    y: readonly number[],
    to: number,
    observe: (step: number, before: number, t: number, y: readonly number[]) => boolean,
  ): { readonly y: number[]; readonly outcome: 0 | 1 | 2; readonly nAccept: number };
}
