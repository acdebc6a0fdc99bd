import '#verification/whole';
import { understand, type Scope } from '#formula';
import type { Stream } from '#numerics';
import type { Example } from '#reference';
import type { FormulaEntry } from '#verification';

const signsOfBounds: ReadonlySet<string> = new Set(['<', '\\le', '>', '\\ge', '\\ne']);

/** How an example would be checked in an article: its scope is the only point of its world, but for what varies. */
export function exampleEntry({
  tex,
  scope = { bindings: {} },
  definitions = [],
  relation,
}: Example): FormulaEntry {
  const { order = 1, varied = [] } = relation ?? {};
  const says = { en: 'an example', zh: '例' };
  const draw = (random: Stream): Scope => {
    const drawn = varied.map((name) => [name, random.uniform(1, 2)] as const);
    return { ...scope, bindings: { ...scope.bindings, ...Object.fromEntries(drawn) } };
  };
  const world = { id: 'example', says, parameters: {}, routes: {}, points: 64, draw };
  const kind = relation?.kind ?? plainKind(understand(tex, scope, definitions).links);
  return { form: 'formula', says, world, wrong: [], kind, order, varied };
}

/** An identity where anything is equated, a bound where there are only inequalities. */
function plainKind(links: readonly { readonly sign: string }[]): 'identity' | 'bound' {
  return links.every(({ sign }) => signsOfBounds.has(sign)) ? 'bound' : 'identity';
}
