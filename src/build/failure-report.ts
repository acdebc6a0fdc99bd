import { formatProblem } from '#markdown';
import type { CheckFailure } from './check-failure.ts';

const scientific = (x: number) => (x === 0 ? '0' : x.toExponential(2));

/** One failure: which equation, where, the worst point's two values, the tolerance, the hint, and how to rerun it. */
function formatFailure({ article, equation, problem, verdict, mutant }: CheckFailure, index: number): string {
  const name = equation ? ` (${equation.number}) ${equation.label}` : '';
  const lines = [`${index + 1}. ${article}${name}  ${formatProblem(problem).replaceAll('\n', '\n   ')}`];
  if (verdict?.relation) lines.push(`     relation: ${verdict.kind} ${verdict.relation}`);
  const worst = verdict?.failure?.worst;
  if (worst) {
    const at = Object.entries(worst.at).map(([symbol, value]) => `${symbol} = ${value}`);
    lines.push(
      `     worst point: ${at.join(', ') || 'no free symbols'}`,
      `       left  ${worst.left}`,
      `       right ${worst.right}`,
      `       residual ${scientific(worst.residual)}, tolerance ${scientific(worst.tolerance)}`,
    );
  }
  if (equation && mutant) {
    lines.push(
      `     wrong formula (${mutant.kind}): ${mutant.tex.replaceAll(/\s*\n\s*/g, ' ')}`,
      `     rerun: npm run mutate -- ${article} --label ${equation.label}`,
    );
  }
  if (equation && verdict) {
    const rerun = `npm run verify -- ${article} --label ${equation.label} --seed ${verdict.seed}`;
    lines.push(`     seed: ${verdict.seed}`, `     rerun: ${rerun}`);
  }
  return lines.join('\n');
}

/** All failures of a verification as one readable list. */
export function failureReport(failures: readonly CheckFailure[]): string {
  const count = failures.length === 1 ? '1 failure' : `${failures.length} failures`;
  return [`${count}:`, ...failures.map(formatFailure)].join('\n\n');
}
