/** What the experiment's test runs in the browser. */
export { firstWeights } from '../../content/articles/rerope/experiment/record.ts';
export { measure } from '../../content/articles/rerope/experiment/results.ts';
export { decodeWeights } from '../../content/articles/rerope/experiment/weights.ts';
