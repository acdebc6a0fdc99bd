import { joinTokens, lex, type Token } from './lexer.ts';

const remembered = new Map<string, string>();

/** One spelling for each name: `\boldsymbol x_{t}` and `\boldsymbol{x}_t` are the same. */
export function canonicalName(name: string): string {
  let canonical = remembered.get(name);
  if (canonical === undefined) {
    canonical = canonicalTokens(lex(name).slice(0, -1));
    remembered.set(name, canonical);
  }
  return canonical;
}

/** The canonical spelling of the tokens of a name; a single `|` is `\mid`. */
export function canonicalTokens(all: readonly Token[]): string {
  const isDivided = all.filter((token) => token.text === '|').length === 1;
  const tokens = isDivided
    ? all.map((token) => (token.text === '|' ? { ...token, text: '\\mid' } : token))
    : all;
  let text = '';
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const previous = tokens[i - 1]?.text ?? '';
    if (takesGroup(previous) && token.text !== '{') text += `{${token.text}}`;
    else if ((previous === '_' || previous === '^') && token.text === '{' && tokens[i + 2]?.text === '}') {
      text += canonicalIndex(tokens.slice(i + 1, i + 2));
      i += 2;
    } else {
      const needsSpace = /\\[a-zA-Z]+$/u.test(text) && /^[a-zA-Z]/u.test(token.text);
      text += needsSpace ? ` ${token.text}` : token.text;
    }
  }
  return text === '' ? joinTokens(tokens) : text;
}

/** What follows `_` or `^`: one token needs no braces, unless TeX takes it for a function that lacks its argument. */
export function canonicalIndex(tokens: readonly Token[]): string {
  const text = canonicalTokens(tokens);
  return tokens.length > 1 || word.test(text) ? `{${text}}` : text;
}

const word =
  /^\\(?:arg|arc(?:sin|cos|tan)|cos|cosh|cot|coth|csc|deg|det|dim|exp|gcd|hom|inf|ker|lg|lim|liminf|limsup|ln|log|max|min|Pr|sec|sin|sinh|sup|tan|tanh)$/u;

const styled =
  /^\\(?:boldsymbol|mathbf|mathcal|mathbb|mathrm|mathit|mathsf|text|operatorname|dot|ddot|hat|bar|tilde|widehat|widetilde|overline|vec)$/u;

/** Whether a command styles the group, or the one token, behind it. */
export function takesGroup(command: string): boolean {
  return styled.test(command);
}
