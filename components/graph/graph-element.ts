import { part } from '../panel/part.ts';
import { drawnGraph, type DrawnNode } from './drawn-graph.ts';
import { graphGestures } from './graph-gestures.ts';
import { GraphZoom } from './graph-zoom.ts';
import { markCone } from './mark-cone.ts';
import { tellEntry } from './tell-entry.ts';

/** `<rd-graph>`: an equation can be chosen, which the fragment of the address keeps, and the picture moved and zoomed. */
export class DerivationGraphElement extends HTMLElement {
  #graph: ReadonlyMap<string, DrawnNode> = new Map();
  #chosen: DrawnNode | undefined;

  connectedCallback(): void {
    const picture = this.querySelector<SVGSVGElement>('svg[data-part="picture"]')!;
    const box = part(this, 'box');
    const choice = this.#choice();
    const zoom = new GraphZoom(box, picture);
    this.#graph = drawnGraph(picture);
    zoom.start();
    graphGestures(box, zoom);
    box.addEventListener('click', (event) => this.#click(event));
    choice.addEventListener('change', () => this.#choose(choice.value, true));
    part(this, 'clear').addEventListener('click', () => this.#clear());
    for (const button of this.querySelectorAll<HTMLElement>('button[data-zoom]')) {
      const { zoom: wanted } = button.dataset;
      button.addEventListener('click', () =>
        wanted === 'fit' ? zoom.fit() : zoom.by(wanted === 'larger' ? 1.25 : 0.8),
      );
    }
    addEventListener('hashchange', () => this.#show(false));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && this.#chosen) this.#clear();
    });
    this.#show(true);
    if (!this.#chosen) this.#showFirst(box);
  }

  /** Else a narrow box begins at a side of the picture where nothing is drawn. */
  #showFirst(box: HTMLElement): void {
    const [first] = this.#graph.values();
    if (!first) return;
    const [node, frame] = [first.link.getBoundingClientRect(), box.getBoundingClientRect()];
    box.scrollLeft += node.left + node.width / 2 - frame.left - frame.width / 2;
  }

  #choice(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  /** A plain click chooses; one that asks for a new tab or window follows the link. */
  #click(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a[data-node]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#choose(link.id, false);
  }

  #choose(id: string, isFar: boolean): void {
    const address = new URL(location.href);
    address.hash = id;
    history.pushState(null, '', id === '' ? address.href.replace(/#$/, '') : address);
    this.#show(isFar);
  }

  #clear(): void {
    const focused = document.activeElement;
    this.#choose('', false);
    if (focused && part(this, 'chosen').contains(focused)) this.#choice().focus();
  }

  /** Shows what the address names, and brings it onto the screen where it may be far. */
  #show(isFar: boolean): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const chosen = [...this.#graph.values()].find(({ link }) => link.id === id);
    if (chosen === this.#chosen) return;
    this.#chosen = chosen;
    const entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
    const entry = entries.find((each) => each.dataset['entry'] === chosen?.id);
    markCone(this.querySelector('svg[data-part="picture"]')!, this.#graph, chosen);
    this.#choice().value = chosen?.link.id ?? '';
    part(this, 'choosing').hidden = chosen !== undefined;
    part(this, 'clear').hidden = chosen === undefined;
    part(this, 'told').replaceChildren(...(entry ? tellEntry(entry) : []));
    this.toggleAttribute('data-chosen', chosen !== undefined);
    if (isFar) chosen?.link.scrollIntoView({ block: 'center', inline: 'center' });
  }
}
