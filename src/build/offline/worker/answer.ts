import type { Keep } from './keep.ts';

/** Milliseconds after which a kept copy answers for a network that does not. */
const patience = 5000;

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });

/** A file whose name holds its hash: kept first, and kept anew where the copy was damaged or gone. */
export async function immutable(keep: Keep, path: string, event: FetchEvent): Promise<Response> {
  const kept = await keep.get(path);
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(keep.put(path, response.clone()));
  return response;
}

/** A file that changes with the site: from the network first, and kept where there is none, or none in time. */
export async function current(keep: Keep, path: string, event: FetchEvent): Promise<Response | undefined> {
  const fetched = fetch(event.request).catch(() => undefined);
  event.waitUntil(
    fetched
      .then((response) => response?.clone())
      .then((response) => (response ? keep.put(path, response) : false)),
  );
  const response = await Promise.race([fetched, late()]);
  if (response && response.status < 500) return response;
  return (await keep.get(path)) ?? (await fetched);
}
