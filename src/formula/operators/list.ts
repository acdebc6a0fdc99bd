import { pointwise } from '../algebra/point.ts';
import { lists } from '../chapters.ts';
import type { Environment } from '../environment.ts';
import { isNode } from '../node.ts';
import type { Parser } from '../parser.ts';
import type { Evaluate, Node } from '../tree.ts';
import type { Value } from '../value.ts';

/** Parses expressions between commas, with runs such as `x_1,x_2,\dots,x_n` among them. */
export function parseList(parser: Parser, item: (parser: Parser) => Node = (of) => of.expression()): Node[] {
  const items = [item(parser)];
  while (parser.take(',')) {
    if (parser.isAt('\\cdots')) lists.now.parseRun(parser, items, item);
    else items.push(item(parser));
  }
  return items;
}

/** Whether a member of a list stands for several. */
export function isRun(part: Node): boolean {
  return lists.isHere && isNode(part, lists.now.run);
}

/** What a list item stands for in an environment: mostly one thing, several for a run. */
export type Several<Item> = (environment: Environment) => readonly Item[];

/** Compiles the items of a list, runs written out. */
export function compileItems<Item>(
  parts: readonly Node[],
  compile: (part: Node) => Evaluate,
  compileItem: (part: Node) => Several<Item>,
): Several<Item> {
  const items = parts.map((part) =>
    isRun(part) ? lists.now.compileRun(part, compile, compileItem) : compileItem(part),
  );
  const [only] = items;
  if (items.length === 1 && only !== undefined) return only;
  return (environment) => items.flatMap((item) => item(environment));
}

/** Compiles a list of values. */
export function compileList(parts: readonly Node[], compile: (part: Node) => Evaluate): Several<Value> {
  return compileItems(parts, compile, (part) => {
    const evaluate = pointwise(part, compile);
    return (environment) => [evaluate(environment)];
  });
}
