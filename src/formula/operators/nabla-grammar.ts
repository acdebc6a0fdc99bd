import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { isNode } from '../node.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { unwrap } from './bracket.ts';
import { operatorNode } from './differential-operator.ts';
import { divergence, gradient, laplacian, nablaNode } from './nabla.ts';
import { isSymbol, type SymbolData } from './symbol.ts';
import { tuple } from './tuple.ts';

/** Parses what stands behind `\nabla`: subscript, `^2` or `\cdot`, and the one operand it acts on. */
function parseNabla(parser: Parser, token: Token): Node {
  let subscript: Node | undefined;
  let squared = false;
  for (;;) {
    if (subscript === undefined && parser.take('_')) subscript = parser.fresh(() => parser.argument());
    else if (!squared && parser.take('^')) {
      const exponent = parser.groupTokens();
      squared = exponent.length === 1 && exponent[0]?.text === '2';
      if (!squared) throw refused(parser, token);
    } else break;
  }
  const names = subscript === undefined ? [] : namesOf(subscript);
  const isDivergence = parser.take('\\cdot');
  if (isDivergence && squared) throw refused(parser, token);
  if (!isDivergence && parser.standsAlone())
    return operatorNode('\\nabla', names, squared ? 2 : 1, parser.rangeSince(token));
  const operand = parser.expression(precedence.juxtaposition + 1);
  const operator = isDivergence ? divergence : squared ? laplacian : gradient;
  return nablaNode(operator, operand, names, parser.rangeSince(token));
}

/** The names in a subscript: one, or several in parentheses. */
function namesOf(subscript: Node): readonly (Node & Node<SymbolData>)[] {
  const content = unwrap(subscript);
  const all = isNode(content, tuple) ? content.parts : [content];
  const names = all.filter(isSymbol);
  if (names.length === all.length) return names;
  throw new FormulaError('wrong-type/nabla-name', subscript.range);
}

function refused(parser: Parser, token: Token): FormulaError {
  return new FormulaError('not-supported/power-of-nabla', parser.rangeSince(token));
}

export const nablas: Group = { name: 'nabla', prefix: { '\\nabla': parseNabla } };
