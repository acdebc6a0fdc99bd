import type { WorkerMessage } from '../../src/build/offline/worker/message.ts';

/** Readers who pay for every byte get the page, not all the evidence with it. */
const isSparing = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

const tell = (worker: ServiceWorker | null, message: WorkerMessage): void => worker?.postMessage(message);

/** Shows the bar once; Reload has the new version take over, and the page follows when it has. */
function offer(bar: HTMLElement, waiting: ServiceWorker | null): void {
  const template = bar.parentElement?.querySelector('template');
  if (!template || bar.childElementCount > 0) return;
  bar.append(template.content.cloneNode(true));
  bar.querySelector('[data-part="later"]')?.addEventListener('click', () => bar.replaceChildren());
  bar.querySelector('[data-part="reload"]')?.addEventListener('click', () => {
    if (waiting?.state !== 'installed') {
      location.reload();
      return;
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    tell(waiting, { kind: 'activate' });
  });
}

async function register(base: string, bar: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator;
  // Only who has an older version can be told of a newer one.
  const hadController = serviceWorker.controller !== null;
  const registration = await serviceWorker.register(`${base}sw.js`, { scope: base });
  const watch = (worker: ServiceWorker | null): void => {
    const look = (): void => {
      if (worker?.state === 'installed' && serviceWorker.controller) offer(bar, worker);
    };
    worker?.addEventListener('statechange', look);
    look();
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  // Another tab has taken the new version: this one still shows the old.
  if (hadController) serviceWorker.addEventListener('controllerchange', () => offer(bar, null));
  const { active } = await serviceWorker.ready;
  tell(active, { kind: 'keep', address: location.href, sparing: isSparing() });
}

/** Starts the service worker once the page is there, so that it takes nothing from the first visit. */
export function keepOffline(): void {
  const element = document.querySelector<HTMLElement>('rd-update');
  const bar = element?.querySelector<HTMLElement>('[role="status"]');
  if (!element || !bar) return;
  const start = (): void => {
    // A browser that denies it, or a host without the worker, leaves a site that needs its network.
    register(element.dataset['base'] ?? '/', bar).catch(() => undefined);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
