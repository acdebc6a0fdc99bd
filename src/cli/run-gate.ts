import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Gate } from './gates.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The counts in a test runner's JSON report. */
function counted({ file, kind }: NonNullable<Gate['report']>): Count | undefined {
  if (!existsSync(file)) return undefined;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (kind === 'vitest') {
    const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests };
  }
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function exitCode({ program, args }: Gate): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a gate. A runner that fails without a failed test, or before it has counted, is one failure. */
export async function runGate(gate: Gate): Promise<Count> {
  if (gate.report) rmSync(gate.report.file, { force: true });
  const ok = (await exitCode(gate)) === 0;
  const count = (gate.report && counted(gate.report)) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}
