import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const beside = (folder: string, suffix: string) => join(dirname(folder), `${basename(folder)}.${suffix}`);

/** The folder that a build writes to until every verdict holds and every page is rendered. */
export const stagingOf = (site: string): string => beside(site, 'staging');

/**
 * Puts the staged site in the place of the previous one, by two renames.
 *
 * Where the second fails, the first is undone: there is never half a site.
 *
 * @param site the folder that is served, such as `dist`
 */
export function swapIn(site: string): void {
  const [staging, previous] = [stagingOf(site), beside(site, 'previous')];
  rmSync(previous, { recursive: true, force: true });
  const replaces = existsSync(site);
  if (replaces) renameSync(site, previous);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (replaces) renameSync(previous, site);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
