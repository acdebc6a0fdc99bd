import { isNode } from '../node.ts';
import { derivative } from '../operators/derivative.ts';
import { divergence, gradient, laplacian } from '../operators/nabla.ts';
import { isSymbol } from '../operators/symbol.ts';
import { walk, type Node } from '../tree.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { replaced, textOf, type Site } from './site.ts';

/** A derivative left out, or of another kind: partial for total, gradient for divergence. */
export const differential: Kind<'derivative'> = {
  name: 'derivative',
  says: { en: 'a derivative left out or of another kind', zh: '漏掉导数，或导数的种类不对' },
  at(site): readonly Edit[] {
    const { node } = site;
    if (isSymbol(node)) return node.data.dots > 0 ? [withoutDot(site)] : [];
    const [operand] = node.parts;
    const isNabla = [gradient, divergence, laplacian].some(
      (operator) => (node.operator as unknown) === operator,
    );
    if (operand === undefined || !(isNabla || isNode(node, derivative))) return [];
    const dropped = replaced(site, textOf(site, operand.range));
    return [dropped, ...(isNabla ? otherNabla(site, operand) : otherSign(site, operand))];
  },
};

function withoutDot({ tex, node }: Site): Edit {
  const text = tex.slice(node.range.start, node.range.end);
  return { range: node.range, text: text.replace(/^\\d+ot\s*(?:\{([^{}]*)\})?/u, '$1') };
}

/** Gradient, divergence and Laplacian taken for one another. */
function otherNabla(site: Site, operand: Node): Edit[] {
  const { tex, node } = site;
  const head = tex.slice(node.range.start, operand.range.start);
  const plain = head
    .replace(/\\cdot\s*$/u, '')
    .replace(/\^\{?2\}?(?=[^}]*$)/u, '')
    .trimEnd();
  const heads = isNode(node, gradient)
    ? [`${plain}\\cdot `, `${plain}^2 `]
    : isNode(node, divergence)
      ? [`${plain} `, `${plain}^2 `]
      : [`${plain} `, `${plain}\\cdot `];
  return heads.map((text) => ({ range: { start: node.range.start, end: operand.range.start }, text }));
}

/** Both signs of a fraction that is a derivative. */
const total = /^(\\[dtc]?frac\s*\{\s*)d([\s\S]*\}\s*\{\s*)d/u;
const partial = /^(\\[dtc]?frac\s*\{\s*)\\partial\s*([\s\S]*\}\s*\{\s*)\\partial\s*/u;

/** `d` for `\partial` and the other way round, where something moves along with the variable. */
function otherSign({ tex, node }: Site, operand: Node): Edit[] {
  const variable = node.parts[1];
  if (!isNode(node, derivative) || variable === undefined || !isSymbol(variable)) return [];
  const isMoving = [...walk(operand)].some(
    (part) =>
      isSymbol(part) &&
      /^\\boldsymbol\{[a-z]\}$/u.test(part.data.base) &&
      part.parts.some((subscript) => isSymbol(subscript) && subscript.data.key === variable.data.key),
  );
  if (!isMoving) return [];
  const end = Math.max(variable.range.end, operand.range.start);
  const [pattern, other] = node.data.sign === 'd' ? [total, '\\partial '] : [partial, 'd'];
  const text = tex.slice(node.range.start, end).replace(pattern, `$1${other}$2${other}`);
  return [{ range: { start: node.range.start, end }, text }];
}
