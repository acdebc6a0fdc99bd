import { Derived } from '../binding.ts';
import { show } from '../show.ts';
import { Box, isMatrix, isNumeric, isVector, type Value } from '../value.ts';
import type { Example } from './construct.ts';

/**
 * The scope of an example as it is shown beside it: `x = 3`, `f = x\mapsto x^2`.
 *
 * @throws {RangeError} for a binding that is neither numbers nor has its LaTeX in `shown`
 */
export function given({ scope, shown = {} }: Example): string[] {
  return Object.entries(scope?.bindings ?? {}).map(([name, binding]) => {
    const tex = shown[name] ?? (binding instanceof Derived ? undefined : valueTex(binding));
    if (tex === undefined) throw new RangeError(`the binding of ${name} is not shown in the example`);
    return `${name} = ${tex}`;
  });
}

function valueTex(value: Value): string | undefined {
  if (isMatrix(value)) {
    const rows = value.map((row) => row.map((entry) => show(entry)).join(' & '));
    return `\\begin{pmatrix} ${rows.join(' \\\\ ')} \\end{pmatrix}`;
  }
  const isPlain = isNumeric(value) || isVector(value) || value instanceof Box;
  return isPlain ? show(value).replaceAll('−', '-').replaceAll('×', '\\times') : undefined;
}
