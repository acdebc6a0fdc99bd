import type { Release } from '../release.ts';
import { current, immutable } from './answer.ts';
import { Keep } from './keep.ts';
import type { WorkerMessage } from './message.ts';

/** The program that answers for the site where there is no network; the build puts the release in front of it. */
declare const self: ServiceWorkerGlobalScope & { readonly release: Release };

const { release } = self;
const base = self.registration.scope;
const keep = new Keep(release, base);

const pathOf = (address: string): string | undefined => {
  const [plain = ''] = address.split(/[?#]/);
  return plain.startsWith(base) ? decodeURI(plain.slice(base.length)) : undefined;
};

/** An article with the evidence that its panels fetch: all that running its equations needs. */
const articleFiles = (article: string): string[] =>
  Object.keys(release.files).filter(
    (path) =>
      path === article || (path.startsWith(article) && /^eq-[^/]+\/$/.test(path.slice(article.length))),
  );

const isArticle = (path: string): boolean => /^[a-z]+\/articles\/[^/]+\/$/.test(path);

async function install(): Promise<void> {
  const lacking = await keep.ensureAll(release.shell);
  const programs = lacking.filter((path) => !path.endsWith('/') && path !== '');
  if (programs.length > 0) throw new Error(`not to be had: ${programs.join(', ')}`);
  // What was kept before is kept on, as this release has it.
  await keep.ensureAll(await keep.inherited());
}

async function answer(path: string, event: FetchEvent): Promise<Response> {
  if (keep.has(path)) {
    if (path.startsWith('_astro/')) return immutable(keep, path, event);
    const response = await current(keep, path, event);
    if (response) return response;
  } else {
    const response = await fetch(event.request).catch(() => undefined);
    if (response) return response;
    // A page is the same with and without the slash at its end.
    const page = keep.has(`${path}/`) ? await keep.get(`${path}/`) : undefined;
    if (page) return page;
  }
  const offline = event.request.mode === 'navigate' ? await keep.get(release.offline) : undefined;
  return offline ?? Response.error();
}

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => {
  event.waitUntil(keep.dropOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const path = pathOf(url);
  if (method !== 'GET' || path === undefined) return;
  if (keep.has(path) || mode === 'navigate') event.respondWith(answer(path, event));
});

/** Keeps a page that is being read, and what the browser may have removed of the rest since. */
async function keepPage(path: string, sparing: boolean): Promise<void> {
  const wanted = isArticle(path) && !sparing ? articleFiles(path) : [path];
  await keep.ensureAll(wanted.filter((each) => keep.has(each)));
  await keep.ensureAll(await keep.missing(release.shell));
}

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message.kind === 'activate') void self.skipWaiting();
  else event.waitUntil(keepPage(pathOf(message.address) ?? '', message.sparing));
});
