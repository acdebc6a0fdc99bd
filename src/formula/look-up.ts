import { compiled } from './compile.ts';
import { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import { resetGauge } from './gauge.ts';
import { lex } from './lexer.ts';
import { located } from './located.ts';
import { namesIn } from './names.ts';
import { Parser } from './parser.ts';
import { registry } from './registry.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

/**
 * What a name stands for in a scope, such as `x_t` where a family `x` is bound; undefined where nothing binds it.
 *
 * @throws FormulaError for what is no name
 */
export function lookUp(name: string, scope: Scope): Value | undefined {
  const environment = Environment.of(scope);
  try {
    resetGauge();
    const tokens = lex(name);
    registry.prepare(tokens);
    return compiled(new Parser(name, namesIn(environment), tokens).whole())(environment);
  } catch (error) {
    if (error instanceof FormulaError && error.slug === 'unknown-symbol') return undefined;
    throw located(error, name);
  }
}
