import { gauge } from '../gauge.ts';
import { isNode, node } from '../node.ts';
import type { Range } from '../range.ts';
import type { Group } from '../registry.ts';
import type { Node, Operator } from '../tree.ts';

/** A number as written. */
export const literal: Operator<{ readonly value: number; readonly text: string }> = {
  name: 'number',
  isPlain: true,
  compile: (self) => () => {
    gauge.scale = Math.abs(self.data.value);
    return self.data.value;
  },
  read: (self) => self.data.text,
};

/** The value of an expression that is a plain number, else undefined. */
export function literalValue(candidate: Node): number | undefined {
  return isNode(candidate, literal) ? candidate.data.value : undefined;
}

/** A number that is not written in the formula. */
export function literalNode(value: number, range: Range): Node {
  return node(literal, [], { value, text: String(value) }, range);
}

export const numbers: Group = {
  name: 'numbers',
  byKind: {
    number: (_parser, token) =>
      node(literal, [], { value: Number(token.text), text: token.text }, token.range),
  },
};
