import type { PanelElement } from './panel-element.ts';

/**
 * All that a page runs before anyone touches anything: it lets the badges open their panels in place, hands
 * permalinks to them, and loads the rest when it is wanted. A badge is a link to the evidence page, so that
 * whatever fails here ends there.
 */
const badges = 'a.badge[data-label]';
const pages = new Map<string, Promise<string>>();

const panelOf = (badge: HTMLAnchorElement): PanelElement | null =>
  document.getElementById(badge.getAttribute('aria-controls') ?? '') as PanelElement | null;

const anchorOf = (badge: HTMLAnchorElement): string => /([^/]+)\/?$/u.exec(badge.pathname)?.[1] ?? '';

const wake = (): Promise<unknown> => import('./panel-element.ts');

function fetchPage(badge: HTMLAnchorElement): Promise<string> {
  const address = badge.href;
  let page = pages.get(address);
  if (!page) {
    page = fetch(address).then((response) =>
      response.ok ? response.text() : Promise.reject(new Error(address)),
    );
    page.catch(() => pages.delete(address));
    pages.set(address, page);
  }
  return page;
}

function close(badge: HTMLAnchorElement): void {
  const panel = panelOf(badge);
  panel?.stop();
  if (panel) panel.hidden = true;
  badge.setAttribute('aria-expanded', 'false');
  badge.focus();
}

/** Ties a panel to its badge, for the eye of assistive technology. */
function attach(badge: HTMLAnchorElement, panel: Element): void {
  panel.id = `panel-${anchorOf(badge)}`;
  badge.setAttribute('aria-controls', panel.id);
}

async function open(badge: HTMLAnchorElement): Promise<PanelElement | null> {
  let panel = panelOf(badge);
  if (!panel) {
    const equation = document.getElementById(anchorOf(badge));
    badge.setAttribute('aria-busy', 'true');
    try {
      const [html] = await Promise.all([fetchPage(badge), wake()]);
      const found = new DOMParser()
        .parseFromString(html, 'text/html')
        .querySelector<PanelElement>('rd-panel');
      if (!equation || !found) throw new Error('no panel');
      panel = panelOf(badge);
      if (!panel) {
        panel = document.importNode(found, true);
        attach(badge, panel);
        equation.after(panel);
        const button = panel.querySelector<HTMLElement>('[data-close]');
        if (button) button.hidden = false;
        button?.addEventListener('click', () => close(badge));
        panel.addEventListener('keydown', ({ key }) => {
          if (key === 'Escape') close(badge);
        });
      }
    } catch {
      location.href = badge.href;
      return null;
    } finally {
      badge.removeAttribute('aria-busy');
    }
  }
  panel.hidden = false;
  badge.setAttribute('aria-expanded', 'true');
  return panel;
}

const badgeAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(badges) : null;

/** An address whose fragment once was an equation leads to the top of the article; it says so there. */
function followFragment(): void {
  const id = location.hash.slice(1);
  if (!/^(eq|alg|claim)-/u.test(id) || document.getElementById(id)) return;
  void import('./missing-equation.ts').then(({ missingEquation }) =>
    missingEquation(id.replace('-', ':'), `#${id}`),
  );
}

async function followPermalink(): Promise<void> {
  const query = location.search;
  const still = document.querySelector<PanelElement>('rd-panel');
  if (still) {
    if (query === '') return;
    await wake();
    await still.restore(query);
    return;
  }
  const label = new URLSearchParams(query).get('eq');
  const wanted = label?.replace(':', '-') ?? (/^\?(?=.)/u.test(query) ? location.hash.slice(1) : '');
  if (wanted === '') {
    followFragment();
    return;
  }
  const badge = [...document.querySelectorAll<HTMLAnchorElement>(badges)].find(
    (one) => anchorOf(one) === wanted,
  );
  if (!badge) {
    if (label === null) followFragment();
    else (await import('./missing-equation.ts')).missingEquation(label, `eq=${label}`);
    return;
  }
  for (let box = badge.closest('details'); box; box = box.parentElement?.closest('details') ?? null) {
    box.open = true;
  }
  document.getElementById(wanted)?.scrollIntoView();
  await (await open(badge))?.restore(query);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button?.closest('rd-panel') && !customElements.get('rd-panel')) {
    event.preventDefault();
    void wake().then(() => button.click());
  }
  const all = button?.closest<HTMLElement>('rd-run-all');
  if (all) void import('./run-all.ts').then(({ toggleRunAll }) => toggleRunAll(all));
  const copy = button?.closest<HTMLElement>('[data-copy]');
  if (copy) void import('./copy-equation.ts').then(({ copyEquation }) => copyEquation(copy));
  const badge = badgeAt(event.target);
  if (badge && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    if (badge.getAttribute('aria-expanded') === 'true') close(badge);
    else void open(badge);
  }
});
document.addEventListener('keydown', (event) => {
  const badge = badgeAt(event.target);
  if (event.key === ' ' && badge) {
    event.preventDefault();
    badge.click();
  } else if (event.key === 'Escape' && badge?.getAttribute('aria-expanded') === 'true') close(badge);
});
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('rd-panel')) void wake();
});
document.addEventListener('pointerover', ({ target }) => {
  const badge = badgeAt(target);
  if (badge && !panelOf(badge)) fetchPage(badge).catch(() => undefined);
});
for (const badge of document.querySelectorAll<HTMLAnchorElement>(badges)) {
  const still = document.getElementById(anchorOf(badge))?.parentElement?.querySelector(':scope > rd-panel');
  const shown = still instanceof Element;
  if (shown) attach(badge, still);
  badge.setAttribute('role', 'button');
  badge.setAttribute('aria-expanded', String(shown));
}
void followPermalink();
addEventListener('hashchange', followFragment);
