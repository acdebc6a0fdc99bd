type Load = () => Promise<unknown>;

/** What a figure's module exports: its element, and what is to be awaited before the first one is made. */
interface FigureModule {
  readonly default: CustomElementConstructor;
  readonly ready?: () => Promise<unknown>;
}

function isFigureModule(module: unknown): module is FigureModule {
  if (typeof module !== 'object' || module === null || !('default' in module)) return false;
  return typeof module.default === 'function' && (!('ready' in module) || typeof module.ready === 'function');
}

/** Leaves the still in place and says beneath it why the figure does not move. */
function fail(figure: HTMLElement, error: unknown): void {
  figure.dataset['state'] = 'failed';
  const message = figure.querySelector<HTMLElement>('[data-message]');
  if (message === null) return;
  message
    .querySelector('[data-reason]')
    ?.replaceChildren(error instanceof Error ? error.message : String(error));
  message.hidden = false;
}

async function define(figure: HTMLElement, loaders: Readonly<Record<string, Load>>): Promise<void> {
  const { figure: path = '' } = figure.dataset;
  const [slug = '', name = ''] = path.split('/');
  const load = loaders[`../content/articles/${slug}/figures/${name}/element.ts`];
  if (load === undefined) throw new Error(`no element for the figure ${path}`);
  const module = await load();
  if (!isFigureModule(module)) throw new Error('the module of the figure exports no element');
  await module.ready?.();
  if (customElements.get(figure.localName) === undefined)
    customElements.define(figure.localName, module.default);
}

/**
 * Brings every figure of the page to life when it comes within half a screen of the viewport.
 *
 * @param loaders the elements' modules by path, as `import.meta.glob` gives them
 */
export function upgrade(loaders: Readonly<Record<string, Load>>): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        seen.unobserve(target);
        define(target, loaders).catch((error: unknown) => fail(target, error));
      }
    },
    { rootMargin: '50% 0px' },
  );
  for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    figure.addEventListener('figure-failed', (event) => {
      fail(figure, event instanceof CustomEvent ? event.detail : event);
    });
    seen.observe(figure);
  }
}
