import * as numerics from '#numerics';
import { leastSize } from '../algebra/least-size.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { exponential, logarithm } from '../algebra/raise.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import type { Token } from '../lexer.ts';
import { isNode, node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Range } from '../range.ts';
import type { Group, Prefix } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { isNumeric, isScalar, type Value } from '../value.ts';
import { parseArgument } from './argument.ts';
import { inverse } from './power.ts';
import { parseSuperscript } from './superscript.ts';
import { quotient } from './quotient.ts';

/** A function of one number with the name it is written by, and how an error of its argument grows. */
interface Elementary {
  readonly tex: string;
  readonly apply: (x: Value, range: Range) => Value;
  /** |f(x)| plus |f′(x)| times the size of the argument's terms; sizes of values include infinitesimals. */
  readonly scale: (value: number, argument: number, terms: number) => number;
}

function ofNumber(
  tex: string,
  f: (x: numerics.Scalar) => numerics.Scalar,
  scale: Elementary['scale'],
): Elementary {
  const apply = (x: Value, range: Range): Value => {
    if (isScalar(x)) return f(x);
    throw new FormulaError('wrong-type/elementary', range, { name: tex, value: shapeOf(x) });
  };
  return { tex, apply, scale };
}

const bounded: Elementary['scale'] = (value, _argument, terms) => value + terms;
const ofExponential: Elementary['scale'] = (value, _argument, terms) => value * (1 + terms);
const natural: Elementary = {
  tex: '\\log',
  apply: logarithm,
  scale: (value, argument, terms) => (terms === 0 ? value : value + terms / argument),
};

const elementary: ReadonlyMap<string, Elementary> = new Map(
  Object.entries({
    '\\exp': { tex: '\\exp', apply: exponential, scale: ofExponential },
    '\\log': natural,
    '\\ln': natural,
    '\\sin': ofNumber('\\sin', numerics.sin, bounded),
    '\\cos': ofNumber('\\cos', numerics.cos, bounded),
    '\\tan': ofNumber(
      '\\tan',
      numerics.tan,
      (value, _argument, terms) => value + (1 + value * value) * terms,
    ),
    '\\sinh': ofNumber('\\sinh', numerics.sinh, (value, _argument, terms) => value + (1 + value) * terms),
    '\\cosh': ofNumber('\\cosh', numerics.cosh, ofExponential),
    '\\tanh': ofNumber('\\tanh', numerics.tanh, bounded),
    '\\arctan': ofNumber('\\arctan', numerics.atan, bounded),
    '\\operatorname{erf}': ofNumber(
      '\\operatorname{erf}',
      numerics.erf,
      (value, _argument, terms) => value + 1.2 * terms,
    ),
  }),
);

/** An elementary function at its argument. */
export const elementaryFunction: Operator<Elementary> = {
  name: 'function',
  isPlain: true,
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a function has an argument');
    const evaluate = pointwise(operand, compile);
    const { apply, scale } = self.data;
    return (environment) => {
      const argument = evaluate(environment);
      const terms = gauge.scale;
      const value = apply(argument, self.range);
      // A function of a matrix sets its own scale.
      if (!isNumeric(value)) return value;
      gauge.scale =
        typeof value === 'number' && typeof argument === 'number'
          ? scale(Math.abs(value), Math.abs(argument), terms)
          : scale(magnitude(value), leastSize(argument), terms);
      return value;
    };
  },
  read: (self, read) => self.data.tex + parenthesised(self.parts.map((part) => read(part)).join('')),
};

/** Functions whose power is written in front of the argument by custom: `\sin^2 x` is (sin x)². */
const raised = new Set(['\\sin', '\\cos', '\\tan', '\\sinh', '\\cosh', '\\tanh']);

function named(definition: Elementary): Prefix {
  return (parser, token) => {
    if (parser.isAt('^') && raised.has(definition.tex)) return raisedFunction(parser, token, definition);
    if (parser.isAt('^')) {
      throw new FormulaError('not-supported/power-of-function', parser.peek().range, {
        name: definition.tex,
      });
    }
    const base = definition === natural && parser.take('_') ? parser.argument() : undefined;
    const argument = parseArgument(parser);
    if (base !== undefined) {
      const range = parser.rangeSince(token);
      const [above, below] = [argument, base].map((part) => node(elementaryFunction, [part], natural, range));
      return node(
        quotient,
        [above, below].filter((part) => part !== undefined),
        null,
        range,
      );
    }
    return node(elementaryFunction, [argument], definition, parser.rangeSince(token));
  };
}

/** Parses `\sin^2 x`; `\sin^{-1} x` could be the inverse function as well. */
function raisedFunction(parser: Parser, token: Token, definition: Elementary): Node {
  const caret = parser.next();
  const raise = parseSuperscript(parser, caret);
  const range = parser.rangeSince(caret);
  const argument = parseArgument(parser);
  const value = node(elementaryFunction, [argument], definition, parser.rangeSince(token));
  const result = raise(value);
  if (!isNode(result, inverse)) return result;
  throw new FormulaError('not-supported/inverse-of-function', range, { name: definition.tex });
}

export const functions: Group = {
  name: 'functions',
  functionNames: [...elementary.keys()],
  prefix: Object.fromEntries([...elementary].map(([name, definition]) => [name, named(definition)])),
};
