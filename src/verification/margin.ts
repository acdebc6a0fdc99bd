/** By what factor over its tolerance a registered control must fail. */
export const registeredMargin = 1e3;

/** By what factor the engine's own control must fail. */
export const ownMargin = 10;
