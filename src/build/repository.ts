import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '#markdown';

const address = /^https:\/\/[a-z0-9.-]+(?::\d+)?\/\w[\w.-]*\/\w[\w.-]*$/i;

const refused = (where: string, what: string): Problem =>
  new Problem({
    slug: 'repository-address',
    message: `${where} ${what}`,
    hint: 'give an address such as https://github.com/owner/name, or leave it out.',
  });

function tidy(written: string, where: string): string {
  const named = /^(?:github:)?(\w[\w.-]*\/\w[\w.-]*)$/.exec(written)?.[1];
  const plain = (named ? `https://github.com/${named}` : written)
    .replace(/^git\+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  // Such an address is not repeated, lest a password come to stand in a log.
  if (/^\w+:\/\/[^/]*@/.test(plain)) throw refused(where, 'carries a user name or a password');
  if (!address.test(plain)) throw refused(where, `is not the address of a repository: "${written}"`);
  return plain;
}

/**
 * Where the sources are published, as `https://github.com/owner/name`: from `REDERIVE_REPOSITORY` or from
 * `repository` in `package.json`; null where neither says so. Links go to `/issues/new`, `/commit/…` and
 * `/blob/…` under it, as GitHub has them.
 *
 * @throws {Problem} `repository-address`
 */
export function repository(root: string): string | null {
  const given = process.env['REDERIVE_REPOSITORY'];
  if (given) return tidy(given, 'REDERIVE_REPOSITORY');
  const { repository: field } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    repository?: string | { url?: string };
  };
  const written = typeof field === 'object' ? field.url : field;
  return written ? tidy(written, '"repository" in package.json') : null;
}
