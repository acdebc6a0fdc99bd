import { GaussianMixture } from '#worlds';

/** The data of the article's programs: two bumps on the line, one narrow and one wide. */
export const line = new GaussianMixture([0.4, 0.6], [[-1.2], [0.9]], [0.09, 0.25]);
