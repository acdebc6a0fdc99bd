/** What a page asks of the service worker: to take over, or to keep the page, with its evidence unless data is dear. */
export type WorkerMessage =
  | { readonly kind: 'activate' }
  | { readonly kind: 'keep'; readonly address: string; readonly sparing: boolean };
