import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { isNode, node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import { registry, type Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { distanceOf } from './ball.ts';
import { integral } from './integral.ts';
import { atDifferential, parseDifferential, parseIntegrand } from './integrand-grammar.ts';
import { numberSet } from './number-set.ts';
import { power } from './power.ts';
import { record } from './recorded.ts';
import { regionIntegral } from './region-integral.ts';
import { runIntegral } from './run-integral.ts';
import { surfaceIntegral } from './surface-integral.ts';

/** Parses `\int` with its limits in either order; `\int_{\mathbb{R}^d}` is over the whole space. */
function parseIntegral(parser: Parser, token: Token): Node {
  let lower: Node | undefined;
  let region: { readonly sign: Token; readonly radius: Node } | undefined;
  let upper: Node | undefined;
  for (;;) {
    if (lower === undefined && parser.take('_')) {
      const inner = parser.isAt('{') ? parser.over(parser.groupTokens()) : undefined;
      lower = inner === undefined ? parser.fresh(() => parser.argument()) : inner.expression();
      const sign = inner?.peek();
      if (inner !== undefined && sign !== undefined && registry.signs.has(sign.text)) {
        inner.next();
        region = { sign, radius: inner.expression() };
      }
      inner?.finish();
    } else if (upper === undefined && parser.take('^')) upper = parser.fresh(() => parser.argument());
    else break;
  }
  if (upper !== undefined && lower === undefined) {
    throw new FormulaError('not-supported/upper-limit-only', parser.rangeSince(token));
  }
  // `\int_0^r=`: the integrand is the one that was just spoken of.
  if (parser.peek().kind === 'end') {
    const limits = [lower, upper].filter((part) => part !== undefined);
    return record('\\int', limits, parser.rangeSince(token), ['_', '^', '']);
  }
  const { integrand, variables, run } = parseIntegrand(parser);
  const range = parser.rangeSince(token);
  if (run !== undefined && lower === undefined && upper === undefined)
    return node(runIntegral, [integrand, run], null, range);
  const [variable = null, ...others] = variables;
  if (region !== undefined && lower !== undefined) {
    return overRegion(integrand, variable !== null, lower, region.sign, region.radius, range);
  }
  const isSpace = lower === undefined || isWholeSpace(lower);
  const over = isSpace ? 'space' : upper === undefined ? 'set' : 'limits';
  if (over === 'limits' && variable === null) {
    throw new FormulaError('unexpected-end/differential', span(token.range, integrand.range));
  }
  const limits = isSpace ? [] : [lower, upper].filter((part) => part !== undefined);
  const first = node(integral, [integrand, ...limits], { variable, over }, range);
  return others.reduce(
    (inside, name) => node(integral, [inside], { variable: name, over: 'space' }, range),
    first,
  );
}

/** `\int_{\lVert x\rVert > \rho}`. */
function overRegion(
  integrand: Node,
  hasDifferential: boolean,
  distance: Node,
  sign: Token,
  radius: Node,
  range: Node['range'],
): Node {
  const ball = distanceOf(distance);
  const { text } = sign;
  if (ball !== undefined && (text === '<' || text === '>' || text === '\\le' || text === '\\ge')) {
    return node(regionIntegral, [integrand, distance, radius], { ball, sign: text, hasDifferential }, range);
  }
  throw new FormulaError('not-supported/region', span(distance.range, radius.range));
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
  const integrand = parser.fresh(() => parser.expression(), 'integral');
  if (!atDifferential(parser)) {
    throw new FormulaError('unexpected-end/surface-differential', span(token.range, integrand.range));
  }
  parseDifferential(parser);
  const surface = isBoundary ? 'boundary' : 'level set';
  return node(surfaceIntegral, [integrand, ...sets], { surface }, parser.rangeSince(token));
}

export const integrals: Group = {
  name: 'integrals',
  prefix: { '\\int': parseIntegral, '\\oint': parseSurfaceIntegral },
};
