import { ledger } from 'virtual:rederive/ledger';
import { repository } from 'virtual:rederive/provenance';
import { sourceFileAddress } from '#i18n';

/** Whether the sources of articles stand in a public repository, at the commit of this build. */
export const publicSources = repository !== null && ledger.commit !== 'unknown';

/**
 * Where the source of an article is read: in the repository at the commit of this build, or else as the text that
 * this site publishes.
 *
 * @param file a file of the article's folder, such as `derivation.ts`
 */
export const sourceAddress = (slug: string, file: string): string =>
  publicSources
    ? `${repository}/blob/${ledger.commit}/content/articles/${slug}/${file}`
    : sourceFileAddress(slug, file);
