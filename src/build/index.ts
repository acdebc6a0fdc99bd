export { acceptLocks } from './accept-locks.ts';
export { articleSlugs } from './articles.ts';
export { BuildStopped } from './build-stopped.ts';
export type { CheckFailure } from './check-failure.ts';
export { failureReport } from './failure-report.ts';
export { rederive } from './integration.ts';
export { terminalProgress, type Progress } from './progress.ts';
export { summary } from './summary.ts';
export { defaultSeed, verifyArticles, type Verification, type VerifyOptions } from './verify-articles.ts';
