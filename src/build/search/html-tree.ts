/** An element of a page, with what stands in it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** An element, or text with its character references resolved. */
export type HtmlNode = HtmlElement | string;

interface Open extends HtmlElement {
  readonly children: HtmlNode[];
}

const empty = new Set(
  'area base br col embed hr img input link meta source track wbr circle ellipse line path polygon polyline rect use'.split(
    ' ',
  ),
);
const token =
  /<!--[^]*?-->|<!doctype[^>]*>|<(?<end>\/?)(?<name>[a-z][^\s/>]*)(?<attributes>(?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(?<closed>\/?)>|[^<]+|</giu;
const attribute = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text with its character references resolved. */
const unescaped = (text: string): string =>
  text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return references[name as string] ?? whole;
    },
  );

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name,
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** Reads a page that the site itself has written: every element that is not empty is closed. */
export function htmlTree(html: string): HtmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  token.lastIndex = 0;
  for (let match = token.exec(html); match !== null; match = token.exec(html)) {
    const parent = open.at(-1) ?? root;
    const { end, name: written, attributes = '', closed } = match.groups ?? {};
    if (written === undefined) {
      if (!match[0].startsWith('<!')) parent.children.push(unescaped(match[0]));
      continue;
    }
    const name = written.toLowerCase();
    if (end === '/') {
      const at = open.findLastIndex((each) => each.name === name);
      if (at > 0) open.length = at;
      continue;
    }
    const element: Open = { name, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (name === 'script' || name === 'style') {
      token.lastIndex = Math.max(html.indexOf(`</${name}`, token.lastIndex), token.lastIndex);
    } else if (closed !== '/' && !empty.has(name)) open.push(element);
  }
  return root;
}

/** The first element in document order that satisfies the condition, the given one included. */
export function findElement(
  element: HtmlElement,
  wanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  if (wanted(element)) return element;
  for (const child of element.children) {
    const found = typeof child === 'string' ? undefined : findElement(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const hasClass = ({ attributes }: HtmlElement, name: string): boolean =>
  (attributes['class'] ?? '').split(/\s+/u).includes(name);
