import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { derivationHead, display, Project } from '../project.ts';

const command = fileURLToPath(new URL('../../src/cli/verify.ts', import.meta.url));
const tex = '(a+b)^2 = a^2+2ab+b^2';
const measured = `import { program } from '#verification';\n${derivationHead}
const why = { en: 'it is a program', zh: '这是一段程序' };
const run = (random) => { const a = random.uniform(1, 2); return { left: a + a, right: 3 * a - a, scale: 4, operations: 2 }; };
const off = (random) => { const a = random.uniform(1, 2); return { left: a + a, right: 3 * a, scale: 4, operations: 2 }; };
`;
const project = new Project()
  .article('square', display('eq:a', tex) + display('eq:b', tex))
  .write(
    'content/articles/square/derivation.ts',
    `${derivationHead}export default derivation({ 'eq:a': square(), 'eq:b': square() });`,
  );
afterAll(() => project.remove());

function verify(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: project.root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints what was verified and the processor time, and writes the evidence', () => {
  const file = join(project.root, 'ledger.json');
  const { status, stdout } = verify('square', '--json', file);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^square {2}2 equations: 2 verified\n[\d.]+ s of processor time\n$/);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    schema: 1,
    articles: { square: { slug: 'square' } },
  });
});

it('runs one equation with a seed of its own', () => {
  const { status, stdout } = verify('square', '--label', 'eq:b', '--seed', '7');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^square {2}1 equation: 1 verified\n/);
});

it('asks for brackets where a formula that holds has two readings', () => {
  const noted = new Project()
    .article('noted', display('eq:n', '(a+b)^2/2 a = \\frac{a^2+2ab+b^2}{2a}'))
    .write(
      'content/articles/noted/derivation.ts',
      `${derivationHead}export default derivation({ 'eq:n': square() });`,
    );
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
    cwd: noted.root,
    encoding: 'utf8',
  });
  noted.remove();
  expect(status).toBe(0);
  expect(stdout).toContain('noted  1 equation: 1 verified');
  expect(stderr).toMatch(/noted\/article\.en\.mdx:\d+ eq:n: `\/` takes all of `2 a`; write `\\frac/u);
  expect(stderr).toContain('    ^^^^^^^^^^^');
});

it('explains how equations were understood', () => {
  const { status, stdout } = verify('--explain', 'eq:b', '--explain', 'eq:a');
  expect(status).toBe(0);
  const [a = '', b = ''] = stdout.split('(2) eq:b  verified');
  expect(a).toMatch(/^\(1\) eq:a {2}verified\n\n {2}reading\n/);
  expect(a).toContain('\n    a  a number  bound by the world\n    b  a number  bound by the world\n');
  expect(a).toContain(String.raw`\left(a +b\right)`);
  expect(b).toContain('2 equations: 2 verified');
});

it.each([
  ['an unknown article', ['sqare'], 'there is no article "sqare"', 'did you mean square?'],
  ['an unknown label', ['--label', 'eq:aa'], 'there is no equation labelled "eq:aa"', 'did you mean eq:a?'],
  ['an unknown option', ['--lable', 'eq:a'], 'there is no option --lable', 'did you mean --label?'],
  ['a seed that is no number', ['--seed', 'x'], '--seed takes a whole number, not "x"', 'write --seed 7.'],
  [
    'an unknown label to explain',
    ['--explain', 'eq:z'],
    'there is no equation labelled "eq:z"',
    'did you mean eq:a?',
  ],
  [
    'an unknown label to accept',
    ['--accept', 'eq:z'],
    'there is no equation labelled "eq:z"',
    'did you mean eq:a?',
  ],
])('refuses %s and guesses what was meant', (_what, args, message, hint) => {
  const { status, stderr } = verify(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(`  ${message}\n  hint: ${hint}`);
});

it('refuses to lock a formula that is executed', () => {
  const { status, stderr } = verify('--accept', 'eq:a');
  expect(status).toBe(1);
  expect(stderr).toContain('eq:a cannot be locked: its formula is executed, so it is its own check');
});

it('a program is stale until it is accepted, and stale again when its formula changes', () => {
  const entry = `'eq:p': program({ kind: 'identity', says: words, why, measures: 'equal', points: 64, run, formula: '',
    wrong: [{ tex: 'x', teaches: words, run: off }, { tex: 'y', teaches: words, run: off }] })`;
  project
    .article('programmed', display('eq:p', 'a+a = 2a'))
    .write(
      'content/articles/programmed/derivation.ts',
      `${measured}export default derivation({ ${entry} });`,
    );
  const before = verify('programmed');
  expect(before.status).toBe(1);
  expect(before.stderr).toContain('[stale]');
  const accepted = verify('programmed', '--accept', 'eq:p');
  expect(accepted.stdout).toMatch(/^eq:p is locked to its formula: [0-9a-f]+\.[0-9a-f]+\n/);
  expect(accepted.status).toBe(0);
  project.article('programmed', display('eq:p', 'a+a = 3a'));
  expect(verify('programmed').stderr).toContain('the formula has changed');
});
