import { sizeOfTerms } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { numberConstant } from '../constant.ts';
import { gauge } from '../gauge.ts';
import { failure } from '../located.ts';
import { isNode } from '../node.ts';
import { literal, literalNode } from './number.ts';
import { product } from './product.ts';
import { resolve } from '../resolve.ts';
import type { Node, Operator } from '../tree.ts';
import type { Value } from '../value.ts';

/** What a name is looked up by. */
export interface SymbolData {
  /** Without subscripts and dots: `\boldsymbol{x}`, `\sigma`, `\Delta t`. */
  readonly base: string;
  /** With them, in canonical spelling: `\boldsymbol{x}_t`. */
  readonly key: string;
  /** Time derivatives: the dots of `\dot{\sigma}_t`. */
  readonly dots: number;
  /** The primes that end the base of `\varphi'` and `\sigma_s'`: a derivative, unless the world binds that very name. */
  readonly primes: number;
  /** Of `G^{(m)}_{tb}`: which of the parts stand in the superscript. */
  readonly upper?: { readonly start: number; readonly count: number };
}

/** A name with its subscripts as parts. */
export const symbol: Operator<SymbolData> = {
  name: 'name',
  compile(self, compile) {
    const subscripts = self.parts.map((part) => pointwise(part, compile));
    const letters = singles(lowerParts(self)).map((part) => pointwise(part, compile));
    const { key, dots } = self.data;
    const mathematical = numberConstant(key);
    return (environment) => {
      // Most names are numbers, and this is where a check spends most of its time.
      const bound = dots > 0 ? undefined : environment.get(key);
      if (typeof bound === 'number') {
        gauge.scale = Math.abs(bound);
        return bound;
      }
      if (bound === undefined && mathematical !== undefined && !environment.root.definitions.has(key)) {
        gauge.scale = mathematical;
        return mathematical;
      }
      gauge.scale = 0;
      let value: Value;
      try {
        value = resolve(self, subscripts, letters, environment);
      } catch (error) {
        throw failure(error, self.range);
      }
      // A definition leaves the size of its terms behind; a binding of the world leaves nothing.
      gauge.scale = Math.max(gauge.scale, sizeOfTerms(value));
      return value;
    };
  },
  read: ({ data: { base, key, dots } }) =>
    dots === 0 ? key : `\\${'d'.repeat(dots)}ot{${base}}${key.slice(base.length)}`,
};

/** The parts that do not stand in a superscript. */
export function lowerParts({ parts, data: { upper } }: Node<SymbolData>): readonly Node[] {
  if (upper === undefined) return parts;
  return parts.filter((_, i) => i < upper.start || i >= upper.start + upper.count);
}

/** The single signs of a subscript such as `ij` or `00`, where they are one product or one number; for a family of several indexes. */
function singles(parts: readonly Node[]): readonly Node[] {
  const [only, another] = parts;
  if (only === undefined || another !== undefined) return [];
  if (isNode(only, product)) return only.parts;
  const text = isNode(only, literal) ? only.data.text : '';
  return /^\d{2,}$/u.test(text) ? Array.from(text, (digit) => literalNode(Number(digit), only.range)) : [];
}

/** Whether an expression is a bare name. */
export function isSymbol(candidate: Node): candidate is Node & Node<SymbolData> {
  return isNode(candidate, symbol);
}
