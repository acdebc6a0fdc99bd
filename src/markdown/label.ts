/** The form of a label: a kind, a colon, and words joined by hyphens. */
export const labelPattern = /^(eq|alg|claim):[a-z0-9]+(-[a-zA-Z0-9]+)*$/;

/** The id of the element that carries an equation: `eq:continuity` becomes `eq-continuity`. */
export const anchor = (label: string): string => label.replace(':', '-');
