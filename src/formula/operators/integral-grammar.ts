import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { isNode, node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { integral } from './integral.ts';
import { numberSet } from './number-set.ts';
import { power } from './power.ts';
import { surfaceIntegral } from './surface-integral.ts';
import { isSymbol } from './symbol.ts';

/** Parses the integrand up to its differential. */
function parseIntegrand(parser: Parser, token: Token): { integrand: Node; variable: string } {
  const integrand = parser.fresh(() => parser.expression(), 'integral');
  if (!parser.take('d')) {
    throw new FormulaError(
      'unexpected-end',
      'the integral has no differential',
      span(token.range, integrand.range),
      'close it with `d` and its variable, such as `\\,dt`',
    );
  }
  const variable = parser.fresh(() => parser.bareName());
  if (isSymbol(variable)) return { integrand, variable: variable.data.key };
  throw new FormulaError(
    'wrong-type',
    'an integral runs over a name',
    variable.range,
    'write one variable behind `d`',
  );
}

/** Parses `\int` with its limits in either order; `\int_{\mathbb{R}^d}` is over the whole space. */
function parseIntegral(parser: Parser, token: Token): Node {
  let lower: Node | undefined;
  let upper: Node | undefined;
  for (;;) {
    if (lower === undefined && parser.take('_')) lower = parser.fresh(() => parser.argument());
    else if (upper === undefined && parser.take('^')) upper = parser.fresh(() => parser.argument());
    else break;
  }
  if (upper !== undefined && lower === undefined) {
    throw new FormulaError(
      'not-supported',
      'the integral has an upper limit only',
      parser.rangeSince(token),
      'add the lower limit',
    );
  }
  const { integrand, variable } = parseIntegrand(parser, token);
  const range = parser.rangeSince(token);
  if (lower === undefined || isWholeSpace(lower))
    return node(integral, [integrand], { variable, over: 'space' }, range);
  if (upper === undefined) return node(integral, [integrand, lower], { variable, over: 'set' }, range);
  return node(integral, [integrand, lower, upper], { variable, over: 'limits' }, range);
}

function isWholeSpace(set: Node): boolean {
  const [base] = set.parts;
  return isNode(set, numberSet) || (isNode(set, power) && base !== undefined && isNode(base, numberSet));
}

function parseSurfaceIntegral(parser: Parser, token: Token): Node {
  parser.expect('_');
  const inner = parser.over(parser.groupTokens());
  const isBoundary = inner.take('\\partial');
  const sets = [inner.expression()];
  if (!isBoundary && inner.take('=')) sets.push(inner.expression());
  inner.finish();
  const { integrand } = parseIntegrand(parser, token);
  const surface = isBoundary ? 'boundary' : 'level set';
  return node(surfaceIntegral, [integrand, ...sets], { surface }, parser.rangeSince(token));
}

export const integrals: Group = {
  name: 'integrals',
  prefix: { '\\int': parseIntegral, '\\oint': parseSurfaceIntegral },
};
