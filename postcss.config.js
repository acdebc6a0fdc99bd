import { woff2Only } from './src/styles/woff2-only.ts';

export default { plugins: [woff2Only] };
