import { nesting } from '../delimiters.ts';
import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { registry } from '../registry.ts';
import type { Node } from '../tree.ts';
import { runBetween } from './run.ts';
import { literalNode } from './number.ts';
import { quotient } from './quotient.ts';
import { isSymbol } from './symbol.ts';

/** What is integrated, and over which names, the innermost first; none where no differential is written. */
export interface Integrand {
  readonly integrand: Node;
  readonly variables: readonly string[];
  /** From `dz_1\cdots dz_n`: the names it runs over. */
  readonly run?: Node;
}

/** Parses the integrand up to its differentials. */
export function parseIntegrand(parser: Parser): Integrand {
  const whole = parseFraction(parser);
  if (whole !== undefined) return whole;
  const isInner = parser.insideIntegral;
  const integrand = parser.fresh(() => parser.expression(), 'integral');
  const variables: string[] = [];
  const run = parseRunOf(parser);
  if (run !== undefined) return { integrand, variables, run };
  // Behind an integral within an integral, the next differential belongs to the outer one.
  while (atDifferential(parser) && (variables.length === 0 || !isInner))
    variables.push(parseDifferential(parser));
  return { integrand, variables };
}

/** Parses `dz_1\cdots dz_n`; undefined for anything else. */
function parseRunOf(parser: Parser): Node | undefined {
  const start = parser.position;
  if (!atDifferential(parser)) return undefined;
  parser.expect('d');
  const first = parser.fresh(() => parser.bareName());
  if (!parser.take('\\cdots') || !atDifferential(parser)) {
    parser.position = start;
    return undefined;
  }
  parser.expect('d');
  const last = parser.fresh(() => parser.bareName());
  return runBetween(first, last);
}

/** Whether a differential comes next. */
export function atDifferential(parser: Parser): boolean {
  const { insideIntegral } = parser;
  parser.insideIntegral = true;
  const isThere = parser.atDifferential();
  parser.insideIntegral = insideIntegral;
  return isThere;
}

/** Parses a differential and gives the name it is of. */
export function parseDifferential(parser: Parser): string {
  parser.expect('d');
  const variable = parser.fresh(() => parser.bareName());
  if (isSymbol(variable)) return variable.data.key;
  throw new FormulaError('wrong-type/integral-variable', variable.range);
}

/** Parses an integrand such as `\frac{x\,dx}{1+x^2}`, whose differential ends the numerator. */
function parseFraction(parser: Parser): Integrand | undefined {
  const start = parser.position;
  const token = parser.peek();
  if (!parser.take('\\frac') || !parser.isAt('{')) {
    parser.position = start;
    return undefined;
  }
  const above = parser.groupTokens();
  const at = differentialAt(above);
  if (at === -1) {
    parser.position = start;
    return undefined;
  }
  const numerator = at === 0 ? literalNode(1, token.range) : parser.over(above.slice(0, at)).whole();
  const inner = parser.over(above.slice(at));
  const variable = parseDifferential(inner);
  inner.finish();
  const denominator = parser.argument();
  const integrand = node(quotient, [numerator, denominator], null, parser.rangeSince(token));
  return { integrand, variables: [variable] };
}

/** Where the differential that ends a numerator begins; −1 without one. */
function differentialAt(tokens: readonly Token[]): number {
  let depth = 0;
  let found = -1;
  tokens.forEach((token, i) => {
    depth += nesting(token.text);
    const next = tokens[i + 1];
    const isName = next?.kind === 'letter' || (next?.kind === 'command' && registry.isNameCommand(next.text));
    const before = tokens[i - 1]?.text;
    if (depth === 0 && token.text === 'd' && isName && before !== '^' && before !== '_') found = i;
  });
  // What follows is one name with its styles and subscripts.
  const rest = tokens.slice(found + 1);
  return found !== -1 && rest.every(({ kind, text }) => kind !== 'mark' || '{}_'.includes(text)) ? found : -1;
}
