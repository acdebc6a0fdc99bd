import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash } from './hash.ts';

/** The project that this file belongs to. */
const home = fileURLToPath(new URL('../../', import.meta.url));

/** What a verdict is computed by: the pure folders, the checking process, and the packages they use. */
const sources = [
  'src/{formula,numerics,worlds,verification}/**/*.ts',
  'src/build/{checker,fence-imports}.ts',
  'node_modules/{odex,pure-rand}/package.json',
];

/** What stands among these and computes none: the reference of the language, and the graph of what was verified. */
const told = ['src/formula/reference/**', 'src/verification/graph/**'];

/** The package's version and a hash of everything that computes verdicts, V8 included: `0.1.0+3fa9c1d2e4b5`. */
export function engineVersion(): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const files = globSync(sources, { cwd: home, exclude: told }).sort();
  const contents = files.flatMap((file) => [file, readFileSync(join(home, file), 'utf8')]);
  return `${version}+${hash(process.versions.v8, ...contents).slice(0, 12)}`;
}
