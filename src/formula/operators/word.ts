import { canonicalTokens } from '../canonical.ts';
import type { Token } from '../lexer.ts';
import type { Parser } from '../parser.ts';
import { registry, type Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { finishSymbol } from './symbol-grammar.ts';

/** Functions that are written as words, whichever command sets them upright, and what they are registered as. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    erf: '\\operatorname{erf}',
    exp: '\\exp',
    log: '\\log',
    tr: '\\operatorname{tr}',
    Tr: '\\operatorname{tr}',
    det: '\\det',
    diag: '\\operatorname{diag}',
    rank: '\\operatorname{rank}',
    clip: '\\operatorname{clip}',
    Cov: '\\operatorname{Cov}',
    TV: '\\mathrm{TV}',
    softmax: '\\operatorname{softmax}',
    lse: '\\operatorname{lse}',
    KL: '\\mathrm{KL}',
  }),
);

/** A word in upright letters: a function if it names one, else a name. */
function word(parser: Parser, token: Token): Node {
  const text = canonicalTokens(parser.groupTokens());
  const command = words.get(text);
  if (command === undefined) return finishSymbol(parser, token, `\\mathrm{${text}}`, 0);
  return registry.command(command)(parser, token);
}

export const upright: Group = {
  name: 'words',
  prefix: { '\\operatorname': word, '\\mathrm': word, '\\text': word },
};
