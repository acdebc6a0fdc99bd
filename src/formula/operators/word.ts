import { canonicalTokens } from '../canonical.ts';
import type { Token } from '../lexer.ts';
import type { Parser } from '../parser.ts';
import type { Group, Prefix } from '../registry.ts';
import type { Node } from '../tree.ts';
import { parseCovariance } from './recorded-grammar.ts';
import { parseClip } from './extremum.ts';
import { functions } from './function.ts';
import { divergences } from './divergence-of-laws.ts';
import { softmaxes } from './softmax.ts';
import { matrices } from './matrix.ts';
import { finishSymbol } from './symbol-grammar.ts';

/** Functions that are written as words, whichever command sets them upright. */
const words: ReadonlyMap<string, Prefix | undefined> = new Map(
  Object.entries({
    erf: functions.prefix?.['\\operatorname{erf}'],
    exp: functions.prefix?.['\\exp'],
    log: functions.prefix?.['\\log'],
    tr: matrices.prefix?.['\\operatorname{tr}'],
    Tr: matrices.prefix?.['\\operatorname{tr}'],
    det: matrices.prefix?.['\\det'],
    diag: matrices.prefix?.['\\operatorname{diag}'],
    rank: matrices.prefix?.['\\operatorname{rank}'],
    clip: parseClip,
    Cov: parseCovariance,
    TV: divergences.prefix?.['\\mathrm{TV}'],
    softmax: softmaxes.prefix?.['\\operatorname{softmax}'],
    lse: softmaxes.prefix?.['\\operatorname{lse}'],
    KL: divergences.prefix?.['\\mathrm{KL}'],
  }),
);

/** A word in upright letters: a function if it names one, else a name. */
function word(parser: Parser, token: Token): Node {
  const text = canonicalTokens(parser.groupTokens());
  const known = words.get(text);
  return known === undefined ? finishSymbol(parser, token, `\\mathrm{${text}}`, 0) : known(parser, token);
}

export const upright: Group = {
  name: 'words',
  prefix: { '\\operatorname': word, '\\mathrm': word, '\\text': word },
};
