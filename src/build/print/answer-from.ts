import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from 'playwright';

/**
 * Answers a browser from a folder as the host of the site would, so that a page can be printed under the address that it
 * will have, and its links lead there; nothing else is fetched.
 *
 * @param site the address of the folder, with a slash at the end
 */
export function answerFrom(folder: string, site: string) {
  return async (route: Route): Promise<void> => {
    const [address = ''] = route.request().url().split(/[?#]/);
    const path = address.startsWith(site) ? decodeURIComponent(address.slice(site.length)) : undefined;
    const file = path === undefined ? '' : join(folder, path.replace(/(^|\/)$/, '$1index.html'));
    if (existsSync(file)) await route.fulfill({ path: file });
    else await route.fulfill({ status: 404 });
  };
}
