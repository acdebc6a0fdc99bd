import { isNode } from '../node.ts';
import { divergenceOfLaws } from '../operators/divergence-of-laws.ts';
import { elementaryFunction } from '../operators/function.ts';
import { determinant, trace } from '../operators/matrix.ts';
import { absolute, norm } from '../operators/norm.ts';
import { squareRoot } from '../operators/square-root.ts';
import { summation } from '../operators/summation.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { replaced, textOf, type Site } from './site.ts';

/** Functions that are taken for one another. */
const mistaken: ReadonlyMap<string, string> = new Map([
  ['\\exp', '\\cosh'],
  ['\\log', '\\exp'],
  ['\\ln', '\\exp'],
  ['\\sin', '\\cos'],
  ['\\cos', '\\sin'],
  ['\\tan', '\\tanh'],
  ['\\sinh', '\\cosh'],
  ['\\cosh', '\\sinh'],
  ['\\tanh', '\\arctan'],
  ['\\arctan', '\\tanh'],
  ['\\operatorname{erf}', '\\tanh'],
  ['\\det', '\\operatorname{tr}'],
  ['\\operatorname{tr}', '\\det'],
  ['\\sum', '\\prod'],
  ['\\prod', '\\sum'],
  ['\\mathrm{TV}', '\\mathrm{KL}'],
  ['\\mathrm{KL}', '\\mathrm{TV}'],
]);

const named = [elementaryFunction, determinant, trace, summation, divergenceOfLaws] as const;

/** A function replaced by another one, or left out. */
export const replacedFunction: Kind<'function'> = {
  name: 'function',
  says: { en: 'a function replaced or left out', zh: '函数被换掉或漏掉' },
  at(site): readonly Edit[] {
    const { node } = site;
    const [content] = node.parts;
    if (content === undefined) return [];
    const inside = textOf(site, content.range);
    if (isNode(node, squareRoot)) return [replaced(site, inside)];
    if (isNode(node, norm) || isNode(node, absolute)) return [replaced(site, `(${inside})`)];
    if (!named.some((operator) => (node.operator as unknown) === operator)) return [];
    const edits = otherName(site);
    return isNode(node, elementaryFunction) ? [...edits, replaced(site, `(${inside})`)] : edits;
  },
};

function otherName({ tex, node }: Site): Edit[] {
  const text = tex.slice(node.range.start, node.range.end);
  return [...mistaken]
    .filter(([name]) => text.startsWith(name) && !/^[a-zA-Z]/u.test(text.slice(name.length)))
    .map(([name, other]) => ({
      range: { start: node.range.start, end: node.range.start + name.length },
      text: other,
    }));
}
