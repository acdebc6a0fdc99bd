import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** A text as one operand: in parentheses where it is made of several signs. */
const grouped = (text: string): string => (/^[^\s()+\-−/,]*$/u.test(text) ? text : `(${text})`);
/** An index needs its parentheses for more than one sign, `x_{t+1}` as much as `f_{ij}`. */
const index = (text: string): string => (Array.from(text).length > 1 ? grouped(text) : text);

/** Signs that stand between two operands, with a space on either side. */
const spaced = /^[=<>≤≥≠≈∝≡∼≜→⇒⇔⟺↦∈∉⊂⊆+]$/u;

const writers: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  mfrac: ([above = '', below = '']) => `${grouped(above)}/${grouped(below)}`,
  msub: ([base = '', below = '']) => `${base}_${index(below)}`,
  msup: ([base = '', above = '']) => (above === '′' ? `${base}′` : `${base}^${index(above)}`),
  msubsup: ([base = '', below = '', above = '']) => `${base}_${index(below)}^${index(above)}`,
  munder: ([base = '', below = '']) => (/^[_⏟]$/u.test(below) ? base : `${base}_${index(below)}`),
  mover: ([base = '']) => base,
  munderover: ([base = '', below = '', above = '']) => `${base}_${index(below)}^${index(above)}`,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mroot: ([base = '', degree = '']) => `${degree}√${grouped(base)}`,
  mtable: (rows) => rows.filter((row) => row.trim() !== '').join('; '),
  mtr: (cells) => cells.filter((cell) => cell.trim() !== '').join(' '),
};

function written(node: HtmlNode): string {
  if (typeof node === 'string') return node.replaceAll(/[\u2061-\u2064\u200B]/gu, '');
  if (node.name === 'annotation') return '';
  const parts = node.children.map(written);
  if (node.name === 'mspace') return ' ';
  // Functions keep their distance: `log p`, not `logp`.
  if (node.name === 'mi' && /^\p{L}{2,}$/u.test(parts.join(''))) return ` ${parts.join('')} `;
  const text = (writers[node.name] ?? ((all: readonly string[]) => all.join('')))(parts);
  return node.name === 'mo' && spaced.test(text) ? ` ${text} ` : text;
}

/** A formula in one line, such as `∂/∂t p_t(x_t) = −∇_x·f`, from its MathML. */
export function linearFormula(math: HtmlElement): string {
  return written(math)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/([([_^]) | (?=[)\],;_^])|(?<=\p{L}{2}) (?=\()/gu, '$1')
    .trim();
}
