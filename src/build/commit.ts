import { execFileSync } from 'node:child_process';

/** The commit that is being built: from the CI's environment or from git; `unknown` outside a repository. */
export function commit(root: string): string {
  const given = process.env['REDERIVE_COMMIT'] ?? process.env['GITHUB_SHA'] ?? process.env['CI_COMMIT_SHA'];
  if (given) return given;
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
