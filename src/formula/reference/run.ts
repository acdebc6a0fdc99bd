import { compare, Environment, show, understand } from '../index.ts';
import type { Example } from './construct.ts';

/** The value of the left side of an example; empty where it is refused, or compared along a sequence. */
export function run({ tex, scope = { bindings: {} }, definitions = [], refused, relation }: Example): string {
  if (refused !== undefined || relation !== undefined) return '';
  const understood = understand(tex, scope, definitions);
  const [link] = understood.links;
  if (link === undefined) return '';
  return show(compare(link, Environment.of(scope, understood.definitions), tex).left);
}
