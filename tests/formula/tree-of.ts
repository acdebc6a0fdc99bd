import { parse, unknownNames, type Names, type Node } from '#formula';

/** The tree of an expression as nested lists: `(product a (power x 2))`. */
export function treeOf(expression: string, names: Names = unknownNames): string {
  const link = parse(`${expression} = 0`, names).clauses[0]?.links[0];
  if (link === undefined) throw new Error('an expression makes a link');
  return listed(link.left);
}

function listed({ operator, parts, data }: Node): string {
  if (operator.name === 'bracket') return parts.map(listed).join(' ');
  const details = data as Readonly<Record<string, unknown>> | null;
  if (operator.name === 'number') return String(details?.['text']);
  if (operator.name === 'name') return String(details?.['key']);
  const extra = ['signs', 'sign', 'index', 'variable', 'variables', 'over', 'name', 'symbol', 'order', 'tex']
    .filter((key) => details?.[key] !== undefined && details[key] !== null)
    .map((key) => `${key}=${shown(details?.[key])}`);
  return `(${[operator.name, ...extra, ...parts.map(listed)].join(' ')})`;
}

function shown(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((entry) => (entry === 1 ? '+' : entry === -1 ? '-' : String(entry))).join('');
}
