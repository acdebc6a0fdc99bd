/**
 * How many rounding operations the generic arithmetic has performed so far: one for each of `+ − × ÷`, four for
 * each `Math` function. Roundoff tolerances are derived from differences of this counter.
 */
export const operations = { count: 0 };
