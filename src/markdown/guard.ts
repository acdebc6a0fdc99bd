import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { allowedElements, optionalAttributes } from './allowed-elements.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const list = (names: readonly string[]) => names.map((name) => `<${name}>`).join(', ');

function elementProblems(element: Element, start: number, source: Source): Problem[] {
  const name = element.name ?? '';
  const required = allowedElements[name];
  const end = start + name.length + 1;
  if (!required) {
    const meant = nearest(name, Object.keys(allowedElements));
    const hint = meant
      ? `did you mean <${meant}>?`
      : `an article may embed ${list(Object.keys(allowedElements))}.`;
    return [
      source.problem(start, end, {
        slug: 'article-element',
        message: `<${name}> is not allowed in an article`,
        hint,
      }),
    ];
  }
  const given = new Set<string>();
  const problems = element.attributes.flatMap((attribute) => {
    const at = attribute.position?.start.offset ?? start;
    const until = attribute.position?.end.offset ?? end;
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value !== 'string') {
      const message = `an attribute of <${name}> is not a string literal`;
      return [source.problem(at, until, { slug: 'article-attribute', message, hint: 'write name="value".' })];
    }
    given.add(attribute.name);
    if ([...required, ...(optionalAttributes[name] ?? [])].includes(attribute.name)) return [];
    const message = `<${name}> has no attribute "${attribute.name}"`;
    const hint = required.length > 0 ? `it takes ${required.join(' and ')}.` : 'it takes none.';
    return [source.problem(at, until, { slug: 'article-attribute', message, hint })];
  });
  const missing = required.filter((attribute) => !given.has(attribute));
  if (missing.length === 0 || problems.length > 0) return problems;
  const message = `<${name}> lacks ${missing.join(' and ')}`;
  return [
    source.problem(start, end, { slug: 'article-attribute', message, hint: `write ${missing[0]!}="…".` }),
  ];
}

/**
 * What makes an article more than text: modules, expressions, foreign elements, attributes that are computed,
 * addresses that run. Articles come from strangers; after this check a page of theirs can do nothing but be read.
 */
export function guard(tree: Root, source: Source): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start + 1;
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push(
          source.problem(start, end, {
            slug: 'article-program',
            message: `${node.type === 'mdxjsEsm' ? 'import and export are' : 'an expression in braces is'} not allowed in an article`,
            hint: 'an article is text and formulas; LaTeX belongs between dollar signs, and \\{ is a brace.',
          }),
        );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        problems.push(...elementProblems(node, start, source));
        break;
      case 'link':
      case 'image':
      case 'definition':
        if (/^[a-z][a-z0-9+.-]*:/i.test(node.url) && !/^(https?|mailto):/i.test(node.url)) {
          problems.push(
            source.problem(start, end, {
              slug: 'article-link',
              message: `the address "${node.url}" is not allowed in an article`,
              hint: 'link with https:, mailto:, or an address on this site.',
            }),
          );
        }
    }
  });
  return problems;
}
