import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { citationMark, keyOf } from './citations.ts';
import { equations, type FoundEquation } from './equations.ts';
import { formulas } from './formulas.ts';
import { anchor } from './label.ts';
import { parseArticle } from './parse-article.ts';
import { referenceOf } from './references.ts';
import type { Source } from './source.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What an article without its pages cannot know of itself. */
export interface Surroundings {
  /** The absolute address of the article, which relative addresses are resolved against. */
  readonly address: string;
  /** What stands beneath a numbered equation, on one line. */
  readonly beneath: (label: string) => string;
  /** How the text speaks of a work, and the absolute address of its entry. */
  readonly cited: (key: string) => { readonly name: string; readonly address: string };
  /** Markdown for an element that embeds something by name, such as a figure. */
  readonly embedded: (name: string, attributes: Readonly<Record<string, string>>) => Promise<string>;
}

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attributesOf = ({ attributes }: Element): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
    ),
  );

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/**
 * Turns the tree of an article into Markdown that needs no components: what is Markdown already is copied from the
 * source, so that nothing is escaped that its author did not escape; what is not is written anew in its place.
 */
class Plain {
  readonly #source: Source;
  readonly #around: Surroundings;
  readonly #equations: Map<unknown, FoundEquation>;
  readonly #numbers: Map<string, number>;
  readonly #notes: string[] = [];

  constructor(source: Source, around: Surroundings, numbered: readonly FoundEquation[]) {
    this.#source = source;
    this.#around = around;
    this.#equations = new Map(numbered.map((equation) => [equation.formula.node, equation]));
    this.#numbers = new Map(numbered.map(({ label, number }) => [label, number]));
  }

  async article(root: Parents): Promise<string> {
    const text = await this.#blocks(root.children);
    return [text, ...this.#notes.map((note, index) => `[^${index + 1}]: ${note}`)].join('\n\n');
  }

  async #blocks(children: readonly Nodes[]): Promise<string> {
    const texts: string[] = [];
    // One after the other, since remarks are numbered in passing.
    for (const child of children) texts.push(await this.#node(child));
    return texts.filter((text) => text !== '').join('\n\n');
  }

  async #node(node: Nodes): Promise<string> {
    if (isElement(node)) return this.#element(node);
    if (node.type === 'math') return this.#display(node, node.value);
    if (node.type === 'inlineMath') return this.#inline(node, node.value);
    if (node.type === 'link') return this.#link(node);
    if (node.type === 'text') return this.#text(node);
    return this.#copy(node);
  }

  /** The source of a node, with what stands inside it replaced where it has to be. */
  async #copy(node: Nodes, [start, end] = this.#span(node)): Promise<string> {
    let text = '';
    let at = start;
    for (const child of 'children' in node ? node.children : []) {
      const [from, to] = this.#span(child);
      text += this.#source.text.slice(at, from) + this.#indented(await this.#node(child), from);
      at = to;
    }
    return text + this.#source.text.slice(at, end);
  }

  /** New lines inside a list or a quotation begin as the first one does. */
  #indented(text: string, from: number): string {
    const before = this.#source.text.slice(this.#source.text.lastIndexOf('\n', from - 1) + 1, from);
    const original = this.#source.text.slice(from, from + text.length);
    return text === original ? text : text.replaceAll('\n', `\n${before.replaceAll(/[^\s>]/g, ' ')}`);
  }

  #span(node: Nodes): [number, number] {
    return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  }

  #display(node: Nodes, tex: string): string {
    const equation = this.#equations.get(node);
    if (!equation) return `$$\n${tex}\n$$`;
    const { label, number } = equation;
    return `$$\n${equation.tex} \\tag{${number}}\n$$\n\n${this.#around.beneath(label)}`;
  }

  async #inline(node: Nodes, tex: string): Promise<string> {
    const label = referenceOf(tex);
    const number = label === undefined ? undefined : this.#numbers.get(label);
    if (label === undefined || number === undefined) return this.#copy(node);
    return `[(${number})](${this.#around.address}#${anchor(label)})`;
  }

  async #link(node: Extract<Nodes, { type: 'link' }>): Promise<string> {
    const [start, end] = this.#span(node);
    const last = node.children.at(-1);
    // An address that stands in the text as itself has no brackets.
    if (!last || this.#source.text[start] !== '[') return this.#source.text.slice(start, end);
    const inner = await this.#copy(node, [start + 1, this.#span(last)[1]]);
    const key = keyOf(node.url);
    const address =
      key === undefined ? new URL(node.url, this.#around.address).href : this.#around.cited(key).address;
    return `[${inner}](${address})`;
  }

  #text(node: Nodes): string {
    return this.#source.text.slice(...this.#span(node)).replaceAll(citationMark, (_, key: string) => {
      const { name, address } = this.#around.cited(key);
      return `[${name}](${address})`;
    });
  }

  async #remark(element: Element): Promise<string> {
    const [first, last] = [element.children[0], element.children.at(-1)];
    if (!first || !last) return '';
    if (element.type === 'mdxJsxTextElement') {
      return this.#copy(element, [this.#span(first)[0], this.#span(last)[1]]);
    }
    return (await this.#blocks(element.children)).replaceAll('\n', '\n    ');
  }

  async #element(element: Element): Promise<string> {
    const attributes = attributesOf(element);
    switch (element.name) {
      case 'Detail':
        return quoted(`**${attributes['summary'] ?? ''}**\n\n${await this.#blocks(element.children)}`);
      case 'Erratum':
        return `### ${attributes['id'] ?? ''}. ${attributes['title'] ?? ''}\n\n${await this.#blocks(element.children)}`;
      case 'Note':
        this.#notes.push(await this.#remark(element));
        return `[^${this.#notes.length}]`;
      default:
        return this.#around.embedded(element.name ?? '', attributes);
    }
  }
}

/**
 * An article as Markdown that needs no components: formulas between dollar signs with their numbers as `\tag`, folded
 * steps as quotations, remarks as footnotes.
 *
 * @throws {Problem} when the source is not MDX
 */
export async function plainArticle(source: Source, around: Surroundings): Promise<string> {
  const tree = parseArticle(source);
  const numbered = equations(formulas(tree, source), source);
  return new Plain(source, around, numbered.equations).article(tree);
}
