/** Seed of the field, the density and the particles that a reader meets first. */
export const firstSeed = 241;

/** Where the point starts. */
export const firstStart: readonly [number, number] = [0.5, 0.5];

/** The time of the still. */
export const firstTime = 0.9;
