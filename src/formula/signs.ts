/** Relation signs; they end an expression. */
export const signs: ReadonlySet<string> = new Set(
  (
    '= := =: \\approx \\le \\ge < > \\ne \\propto \\sim \\in \\notin \\subset \\subseteq \\succeq \\to \\mapsto \\leftarrow ' +
    '\\equiv \\gg \\ll \\mid \\Leftrightarrow \\Rightarrow \\Leftarrow'
  ).split(' '),
);

/** The signs of the relations between two numbers that may hold at one point and fail at another. */
export const orderSigns: ReadonlySet<string> = new Set(['=', '\\ne', '<', '>', '\\le', '\\ge']);

/** The signs by which a subscript selects components. */
export const rangeSigns: ReadonlySet<string> = new Set(['<', '>', '\\le', '\\ge']);
