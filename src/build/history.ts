import { execFileSync } from 'node:child_process';

/** A commit that changed an article. */
export interface Change {
  readonly commit: string;
  /** ISO date with its time zone. */
  readonly date: string;
  readonly subject: string;
}

const shown = 20;

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

function log(root: string, ...args: string[]): Change[] {
  const lines = git(root, 'log', `--max-count=${shown}`, '--format=%H%x09%aI%x09%s', ...args).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [commit = '', date = '', ...subject] = line.split('\t');
      return { commit, date, subject: subject.join('\t') };
    });
}

/**
 * The latest changes of a folder, newest first, followed through renamings of one of its files.
 *
 * Empty outside a repository, and in a shallow clone, whose oldest commit seems to have made everything.
 *
 * @param folder relative to `root`
 * @param file the file in it that is followed
 */
export function history(root: string, folder: string, file: string): readonly Change[] {
  try {
    if (git(root, 'rev-parse', '--is-shallow-repository') !== 'false') return [];
    const changes = [...log(root, '--', folder), ...log(root, '--follow', '--', `${folder}/${file}`)];
    const each = new Map(changes.map((change) => [change.commit, change]));
    return [...each.values()]
      .sort((one, other) => Date.parse(other.date) - Date.parse(one.date))
      .slice(0, shown);
  } catch {
    return [];
  }
}
