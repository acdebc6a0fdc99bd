import type { Language } from '#i18n';
import styles from '../../src/styles/search.css?url';
import { SearchDialog } from './search-dialog.ts';

/** The style of the dialog, which pages on which nobody searches do without. */
const styled = new Promise<void>((resolve) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  // Without its style the dialog is plain, and works.
  link.onload = link.onerror = () => resolve();
  document.head.append(link);
});

let dialog: SearchDialog | undefined;

/** Opens the search of the site, with what was last searched for on this page. */
export async function openSearch(): Promise<void> {
  await styled;
  if (dialog === undefined) {
    dialog = new SearchDialog();
    dialog.build(document.documentElement.lang as Language);
    document.body.append(dialog);
  }
  dialog.open();
}
