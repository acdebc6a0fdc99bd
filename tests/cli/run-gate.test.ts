import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runGate } from '../../src/cli/run-gate.ts';

const folder = mkdtempSync(join(tmpdir(), 'rederive-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that writes a report and leaves with a code. */
function program(code: number, report?: object): { program: string; file: string } {
  const [path, file] = [
    join(folder, `${Math.abs(code)}-${report ? 'counts' : 'silent'}.mjs`),
    join(folder, 'report.json'),
  ];
  const write = report
    ? `writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(report))});`
    : '';
  writeFileSync(path, `import { writeFileSync } from 'node:fs';\n${write}\nprocess.exit(${code});\n`);
  return { program: path, file };
}

it('a gate that does not count is one test', async () => {
  expect(await runGate({ name: 'g', args: [], program: program(0).program })).toEqual({
    passed: 1,
    failed: 0,
  });
  expect(await runGate({ name: 'g', args: [], program: program(2).program })).toEqual({
    passed: 0,
    failed: 1,
  });
});

it('a gate that counts tells how many passed and failed', async () => {
  const unit = program(1, { numPassedTests: 3, numFailedTests: 2 });
  const gate = {
    name: 'g',
    args: [],
    program: unit.program,
    report: { file: unit.file, kind: 'vitest' },
  } as const;
  expect(await runGate(gate)).toEqual({ passed: 3, failed: 2 });
});

it('a browser test that passed only at the second attempt has failed', async () => {
  const browser = program(0, { stats: { expected: 4, unexpected: 0, flaky: 1 } });
  const gate = {
    name: 'g',
    args: [],
    program: browser.program,
    report: { file: browser.file, kind: 'playwright' },
  } as const;
  expect(await runGate(gate)).toEqual({ passed: 4, failed: 1 });
});

it('a runner that fails although no test did is a failure', async () => {
  const broken = program(3, { numPassedTests: 3, numFailedTests: 0 });
  const gate = {
    name: 'g',
    args: [],
    program: broken.program,
    report: { file: broken.file, kind: 'vitest' },
  } as const;
  expect(await runGate(gate)).toEqual({ passed: 3, failed: 1 });
});

it('a runner that leaves no report is one failure', async () => {
  const silent = program(4);
  const gate = {
    name: 'g',
    args: [],
    program: silent.program,
    report: { file: silent.file, kind: 'vitest' },
  } as const;
  expect(await runGate(gate)).toEqual({ passed: 0, failed: 1 });
});
