/** How two heads share bases and keys. */
export const sharings = ['one-basis', 'own-basis', 'own-keys'] as const;

export type Sharing = (typeof sharings)[number];

/** Positions of the text. */
export const length = 10;

/** What the controls say. */
export interface Choices {
  /** Dimension of the heads and of the tokens. */
  readonly d: number;
  readonly seed: number;
  readonly sharing: Sharing;
  /** Angles in radians by which the weights of queries and of keys have been changed. */
  readonly queryChange: number;
  readonly keyChange: number;
}

export const first: Choices = { d: 6, seed: 1, sharing: 'one-basis', queryChange: 0.6, keyChange: 2.2 };

export const widest = 12;
