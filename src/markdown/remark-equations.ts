import { relative, sep } from 'node:path';
import type { Link, Root } from 'mdast';
import type { Math } from 'mdast-util-math';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { FoundEquation } from './equations.ts';
import { anchor } from './label.ts';
import { inspectArticle } from './read-article.ts';
import { referenceOf } from './references.ts';
import { Source } from './source.ts';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;

function equationElement({ label, number, tex }: FoundEquation): MdxJsxFlowElement {
  const code = {
    type: 'element',
    tagName: 'code',
    properties: { className: ['language-math', 'math-display'], dataNumber: String(number) },
    children: [{ type: 'text', value: tex }],
  } as const;
  const math: Math = { type: 'math', value: tex, data: { hName: 'pre', hChildren: [code] } };
  const attributes = [attribute('label', label), attribute('number', String(number))];
  return { type: 'mdxJsxFlowElement', name: 'Equation', attributes, children: [math] };
}

function referenceLink({ label, number }: FoundEquation): Link {
  const data = { hProperties: { className: ['eqref'] } };
  return { type: 'link', url: `#${anchor(label)}`, data, children: [{ type: 'text', value: `(${number})` }] };
}

/** A link to an equation of another article is a reference too, and is previewed like one. */
function markReferences(tree: Root): void {
  visit(tree, 'link', (link) => {
    if (!/#(eq|alg|claim)-[\w-]+$/.test(link.url)) return;
    const data = { hProperties: { className: ['eqref'] } };
    link.data = data;
  });
}

/** Tells each `<Detail>` which equations it holds, so that its summary can name them. */
function tellDetails(tree: Root): void {
  visit(tree, 'mdxJsxFlowElement', (detail) => {
    if (detail.name !== 'Detail') return;
    const labels: string[] = [];
    visit(detail, 'mdxJsxFlowElement', ({ name, attributes }) => {
      const label = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'label');
      if (name === 'Equation' && typeof label?.value === 'string') labels.push(label.value);
    });
    if (labels.length > 0) detail.attributes.push(attribute('equations', labels.join(' ')));
  });
}

/**
 * Wraps each labelled formula in `<Equation label number>`, makes links of references, marks links to equations elsewhere, and tells each `<Detail>` the
 * labels inside it.
 *
 * @throws {Problem} the first thing that {@link inspectArticle} finds wrong
 */
export function remarkEquations() {
  return (tree: Root, file: VFile): void => {
    const path = relative(process.cwd(), file.path).split(sep).join('/');
    const { equations, problems } = inspectArticle(tree, new Source(path, String(file.value)));
    if (problems[0]) throw problems[0];
    const byNode = new Map<unknown, FoundEquation>(equations.map((found) => [found.formula.node, found]));
    const byLabel = new Map(equations.map((found) => [found.label, found]));
    visit(tree, ['math', 'inlineMath'], (node, index, parent) => {
      if (!parent || index === undefined) return;
      const label = node.type === 'inlineMath' ? referenceOf(node.value) : undefined;
      const target = label === undefined ? undefined : byLabel.get(label);
      const equation = byNode.get(node);
      if (target) parent.children[index] = referenceLink(target);
      else if (equation) parent.children[index] = equationElement(equation);
      return SKIP;
    });
    markReferences(tree);
    tellDetails(tree);
  };
}
