/** Relation signs; they end an expression. */
export const signs: ReadonlySet<string> = new Set(
  (
    '= := =: \\approx \\le \\ge < > \\ne \\propto \\sim \\in \\notin \\subset \\subseteq \\succeq \\to \\mapsto \\leftarrow ' +
    '\\equiv \\gg \\ll \\mid \\Leftrightarrow \\Rightarrow \\Leftarrow'
  ).split(' '),
);
