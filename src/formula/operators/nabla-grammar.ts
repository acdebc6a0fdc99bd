import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { divergence, gradient, laplacian } from './nabla.ts';
import { isSymbol } from './symbol.ts';

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
  const isDivergence = parser.take('\\cdot');
  if (isDivergence && squared) throw refused(parser, token);
  if (subscript !== undefined && !isSymbol(subscript)) {
    throw new FormulaError(
      'wrong-type',
      '`\\nabla` differentiates by a name',
      subscript.range,
      'write one variable as its subscript',
    );
  }
  const operand = parser.expression(precedence.juxtaposition + 1);
  const variable = subscript === undefined ? null : subscript.data.key;
  const operator = isDivergence ? divergence : squared ? laplacian : gradient;
  const parts = subscript === undefined ? [operand] : [operand, subscript];
  return node(operator, parts, { variable }, parser.rangeSince(token));
}

function refused(parser: Parser, token: Token): FormulaError {
  return new FormulaError(
    'not-supported',
    'a power of `\\nabla` is `\\nabla^2`, the Laplacian of a scalar field',
    parser.rangeSince(token),
    'apply the operators one after the other',
  );
}

export const nablas: Group = { name: 'nabla', prefix: { '\\nabla': parseNabla } };
