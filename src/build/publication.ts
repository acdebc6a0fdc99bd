import type { AstroIntegrationLogger } from 'astro';
import type { Ledger } from '#verification';
import type { Browser } from './browser/index.ts';

/** What the steps after the pages are rendered work with. */
export interface Publication {
  /** The staged site, as an absolute path. */
  readonly folder: string;
  /** The project, as an absolute path. */
  readonly root: string;
  readonly ledger: Ledger;
  /** The address of the host, such as `https://example.org`. */
  readonly origin: string;
  /** The base path, with a slash at either end. */
  readonly base: string;
  /** The browser that prints the articles; none where the site has no PDFs. */
  readonly printer: Browser | undefined;
  readonly logger: AstroIntegrationLogger;
}
