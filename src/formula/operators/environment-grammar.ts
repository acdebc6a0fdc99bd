import { orderSigns } from '../signs.ts';
import { nesting } from '../delimiters.ts';
import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { withoutAsides } from '../remarks.ts';
import type { Node } from '../tree.ts';
import { parseChain } from './chain.ts';
import { cases, type CaseData } from './cases.ts';
import { determinant } from './matrix.ts';
import { norm } from './norm.ts';
import { literalNode } from './number.ts';
import { writtenMatrix } from './written-matrix.ts';

const matrixNames = new Set('matrix pmatrix bmatrix Bmatrix smallmatrix array vmatrix Vmatrix'.split(' '));
const caseNames = new Set('cases dcases'.split(' '));
const dots = new Set('\\cdots \\vdots \\ddots'.split(' '));
/** Words in front of a condition, which say nothing about it, and words that stand for the rest. */
const introductions = new Set('if for when where on'.split(' '));
const rest = new Set('otherwise else'.split(' '));

/** Parses `\begin{…}`, its cells and its `\end{…}`. */
export function parseEnvironment(parser: Parser, token: Token): Node {
  const name = parser
    .groupTokens()
    .map(({ text }) => text)
    .join('');
  if (name === 'array' && parser.isAt('{')) parser.groupTokens();
  const within = contentOf(parser, token, name);
  const rows = cellsOf(within);
  const range = parser.rangeSince(token);
  if (caseNames.has(name)) return parseCases(parser, rows, token);
  if (!matrixNames.has(name)) {
    throw new FormulaError('not-supported/environment', range, { name });
  }
  const parts: Node[] = [];
  const data = rows.map((row) =>
    row.map((whole) => {
      const cell = ungrouped(whole);
      const [first] = cell;
      if (cell.length === 1 && first !== undefined && dots.has(first.text)) return first.text;
      const last = within.at(-1)?.range ?? range;
      return parts.push(cell.length === 0 ? literalNode(0, last) : parser.over(cell).whole()) - 1;
    }),
  );
  const matrix = node(writtenMatrix, parts, { rows: data }, range);
  if (name === 'vmatrix') return node(determinant, [matrix], null, range);
  return name === 'Vmatrix' ? node(norm, [matrix], null, range) : matrix;
}

/** A cell without the braces that a colour leaves around it. */
function ungrouped(cell: readonly Token[]): readonly Token[] {
  const isGroup =
    cell[0]?.text === '{' && cell.at(-1)?.text === '}' && cell.slice(1, -1).every(({ text }) => text !== '{');
  return isGroup ? cell.slice(1, -1) : cell;
}

/** The tokens up to the end of the environment, which is consumed. */
function contentOf(parser: Parser, begin: Token, name: string): readonly Token[] {
  const start = parser.position;
  for (let depth = 1; ;) {
    const token = parser.next();
    if (token.kind === 'end') {
      throw new FormulaError('unbalanced/begin', begin.range, { name });
    }
    if (token.text === '\\begin') depth += 1;
    if (token.text === '\\end') depth -= 1;
    if (depth > 0) continue;
    const end = parser.position - 1;
    const closing = parser
      .groupTokens()
      .map(({ text }) => text)
      .join('');
    if (closing === name) return parser.tokens.slice(start, end);
    throw new FormulaError('unbalanced/end', token.range, { name, given: closing });
  }
}

/** Rows of cells: the tokens between row breaks and `&`. An empty last row is none. */
function cellsOf(tokens: readonly Token[]): Token[][][] {
  const rows: Token[][][] = [[[]]];
  let depth = 0;
  for (const token of tokens) {
    depth += nesting(token.text);
    if (depth === 0 && token.kind === 'break') rows.push([[]]);
    else if (depth === 0 && token.text === '&') rows.at(-1)?.push([]);
    else if (token.kind !== 'gap') rows.at(-1)?.at(-1)?.push(token);
  }
  const last = rows.at(-1);
  return last?.length === 1 && last[0]?.length === 0 && rows.length > 1 ? rows.slice(0, -1) : rows;
}

function parseCases(parser: Parser, rows: readonly (readonly Token[][])[], token: Token): Node {
  const range = parser.rangeSince(token);
  const values: Node[] = [];
  const operands: Node[] = [];
  const conditions: { start: number; signs: string[] }[] = [];
  rows.forEach(([value = [], condition, ...others], i) => {
    const isOpen = condition === undefined && i < rows.length - 1 && rows.some((row) => row.length > 1);
    if (others.length > 0 || isOpen) {
      throw new FormulaError(
        'not-supported/case',
        value[0] === undefined ? range : parser.over(value).peek().range,
      );
    }
    const plain = withoutAsides(value);
    values.push(parseChain(parser.over(plain.at(-1)?.text === ',' ? plain.slice(0, -1) : plain)));
    const { nodes, signs } = parseCondition(parser, condition ?? []);
    conditions.push({ start: nodes.length === 0 ? -1 : operands.length, signs });
    operands.push(...nodes);
  });
  const data: CaseData = {
    conditions: conditions.map(({ start, signs }) => ({
      start: start === -1 ? 0 : values.length + start,
      signs,
    })),
  };
  return node(cases, [...values, ...operands], data, range);
}

/** Parses `0\le x<1`, `\text{if }x>0`, or words alone: the name of a case, or what applies otherwise. */
function parseCondition(parser: Parser, tokens: readonly Token[]): { nodes: Node[]; signs: string[] } {
  const unwrapped = isWrapped(tokens) ? tokens.slice(1, -1) : tokens;
  const [first] = unwrapped;
  const inner = parser.over(unwrapped);
  if (first?.text === '\\text') {
    inner.next();
    const word = inner
      .groupTokens()
      .map(({ text }) => text)
      .join('');
    if (rest.has(word)) return { nodes: [], signs: [] };
    if (introductions.has(word)) return parseCondition(parser, unwrapped.slice(inner.position));
  }
  const whole = parser.over(unwrapped);
  if (first === undefined) return { nodes: [], signs: [] };
  const nodes = [whole.expression()];
  const signs: string[] = [];
  while (orderSigns.has(whole.peek().text)) {
    signs.push(whole.next().text);
    nodes.push(whole.expression());
  }
  whole.finish();
  return { nodes, signs };
}

function isWrapped(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === '(' && tokens.at(-1)?.text === ')';
}
