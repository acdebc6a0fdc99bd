/** What a link leads to, and the address of the page it stands in. */
export interface Target {
  readonly element: Element;
  readonly page: string;
}

const pages = new Map<string, Promise<Document>>();

function fetchPage(address: string): Promise<Document> {
  let page = pages.get(address);
  if (!page) {
    page = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(address);
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    });
    page.catch(() => pages.delete(address));
    pages.set(address, page);
  }
  return page;
}

/** An equation of another article is fetched with its evidence page, which is much smaller than the article. */
function pageOf({ origin, pathname }: URL, id: string): string {
  const within = /^(eq|alg|claim)-/u.test(id) && !pathname.endsWith(`/${id}/`);
  return `${origin}${pathname}${within ? `${id}/` : ''}`;
}

/** The element that a link's fragment names, on this page or on the page it leads to; null where there is none. */
export async function findTarget(link: HTMLAnchorElement): Promise<Target | null> {
  const address = new URL(link.href);
  const id = decodeURIComponent(address.hash.slice(1));
  if (id === '' || address.origin !== location.origin) return null;
  try {
    const here = address.pathname === location.pathname;
    const page = here ? location.href : pageOf(address, id);
    const element = (here ? document : await fetchPage(page)).getElementById(id);
    return element && { element, page };
  } catch {
    return null;
  }
}
