import { holds } from '../algebra/holds.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { bare } from '../parentheses.ts';
import type { Evaluate, Node, Operator, Read } from '../tree.ts';

/** When a case applies: where a chain of relations holds, where a name that stands for words is not 0, or otherwise. */
export interface CaseData {
  /** For each case, where its condition's operands begin among the parts, and the signs between them. */
  readonly conditions: readonly { readonly start: number; readonly signs: readonly string[] }[];
}

/** `\begin{cases} a, & x<0 \\ b, & \text{otherwise} \end{cases}`: the first case whose condition holds. */
export const cases: Operator<CaseData> = {
  name: 'cases',
  compile(self, compile) {
    const branches = self.data.conditions.map((condition, i) => {
      const value = self.parts[i];
      if (value === undefined) throw new Error('a case has a value');
      return { applies: conditionOf(self, condition, compile), value: pointwise(value, compile) };
    });
    const isOpen = branches.filter(({ applies }) => applies === null).length > 1;
    return (environment) => {
      if (isOpen) {
        throw new FormulaError('not-supported/open-cases', self.range);
      }
      const branch = branches.find(({ applies }) => applies === null || applies(environment));
      if (branch !== undefined) return branch.value(environment);
      throw new FormulaError('failed-evaluation/cases', self.range);
    };
  },
  read: (self, read) =>
    `\\begin{cases}${self.data.conditions.map((_, i) => readCase(self, i, read)).join('\\\\')}\\end{cases}`,
};

function conditionOf(
  self: Node<CaseData>,
  { start, signs }: CaseData['conditions'][number],
  compile: (part: Node) => Evaluate,
): ((environment: Parameters<Evaluate>[0]) => boolean) | null {
  const operands = self.parts.slice(start, start + signs.length + 1);
  const [first] = operands;
  if (first === undefined || start === 0) return null;
  const sides = operands.map((operand) => pointwise(operand, compile));
  return (environment) => {
    const values = sides.map((side) => side(environment));
    const links =
      signs.length === 0
        ? [['\\ne', 0] as const]
        : signs.map((sign, i) => [sign, values[i + 1] ?? 0] as const);
    const result = links.every(([sign, right], i) => holds(values[i] ?? 0, sign, right, first.range));
    gauge.scale = 0;
    return result;
  };
}

function readCase(self: Node<CaseData>, i: number, read: Read): string {
  const { start = 0, signs = [] } = self.data.conditions[i] ?? {};
  const value = self.parts[i];
  const shown = value === undefined ? '' : bare(read(value));
  if (start === 0) return `${shown},&\\text{otherwise}`;
  const operands = self.parts.slice(start, start + signs.length + 1).map((part) => bare(read(part)));
  return `${shown},&${operands.map((operand, k) => `${operand}${signs[k] ?? ''}`).join(' ')}`;
}
