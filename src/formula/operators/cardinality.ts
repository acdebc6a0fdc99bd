import { FormulaError } from '../error.ts';
import { canonicalTokens } from '../canonical.ts';
import { nesting } from '../delimiters.ts';
import { gauge } from '../gauge.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import type { Group } from '../registry.ts';
import type { Node, Operator } from '../tree.ts';
import { parseSelection } from './selection-grammar.ts';
import { compileSelection, nodesOf, type Selection } from './selection.ts';
import { symbol } from './symbol.ts';

/** `\#\{(i,j):0\le j\le i<n\}`: how many combinations of indices are selected. */
export const cardinality: Operator<Selection> = {
  name: 'cardinality',
  compile(self, compile) {
    const visit = compileSelection(self.data, self.range, compile);
    return (environment) => {
      let count = 0;
      visit(environment, () => {
        count += 1;
      });
      gauge.scale = count;
      return count;
    };
  },
  read: (self) => `\\#\\{${self.data.tex}\\}`,
};

/** Parses `\{…\}` behind `\#`: relations that select, perhaps with the indices in front of a colon; or words. */
function parseCardinality(parser: Parser, token: Token): Node {
  const open = parser.expect('\\{');
  const within = setTokens(parser, open);
  const range = parser.rangeSince(token);
  if (within.some(({ text }) => text === '\\text')) {
    // What is said in words is counted by the world, which binds the whole: \#\{\text{pairs}\}.
    const key = `\\#\\{${canonicalTokens(within)}\\}`;
    return node(symbol, [], { base: key, key, dots: 0, primes: 0 }, range);
  }
  const colon = within.findIndex(({ text }) => text === ':');
  const selection = parser.fresh(() => parseSelection(parser, within.slice(colon + 1)));
  const named =
    colon === -1 ? [] : parser.fresh(() => parseSelection(parser, within.slice(0, colon))).indices;
  const running = new Set(selection.indices.flatMap(({ names }) => names));
  const missing = named
    .flatMap(({ names }) => names)
    .filter((name) => !running.has(name))
    .map((name) => ({ names: [name], optional: false }));
  const data = { ...selection, indices: [...missing, ...selection.indices] };
  return node(cardinality, nodesOf(data), data, range);
}

/** The tokens up to the closing brace, which is consumed. */
export function setTokens(parser: Parser, open: Token): readonly Token[] {
  const start = parser.position;
  for (let depth = 1; ;) {
    const token = parser.next();
    if (token.kind === 'end')
      throw new FormulaError('unbalanced/open', open.range, { token: '\\{', expected: '\\}' });
    depth += nesting(token.text);
    if (depth === 0) return parser.tokens.slice(start, parser.position - 1);
  }
}

export const cardinalities: Group = { name: 'cardinalities', prefix: { '\\#': parseCardinality } };
