import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));

const copied = [
  ...['src', 'components', 'content', 'public'],
  ...['package.json', 'astro.config.mjs', 'tsconfig.json', 'postcss.config.js'],
];

export interface Ended {
  readonly code: number;
  /** What the command printed, on both streams. */
  readonly output: string;
}

/** A copy of the whole project in a temporary folder, which a test may corrupt and run by its own command line. */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'rederive-copy-'));

  constructor() {
    for (const part of copied) cpSync(join(home, part), join(this.root, part), { recursive: true });
    symlinkSync(join(home, 'node_modules'), join(this.root, 'node_modules'));
  }

  /** The text of a file, given by its path relative to the project. */
  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): this {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  delete(file: string): this {
    rmSync(join(this.root, file), { recursive: true, force: true });
    return this;
  }

  /** Runs `node src/cli/<command>.ts` of the copy in the copy. */
  run(command: 'build' | 'verify', ...args: string[]): Promise<Ended> {
    const program = join(this.root, 'src/cli', `${command}.ts`);
    const options = { cwd: this.root, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: '1' } };
    return new Promise((resolve) => {
      execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      });
    });
  }

  /** A hash of `dist/` with every file and folder in it, and of whether half a site lies beside it. */
  siteHash(): string {
    const hash = createHash('sha256').update(String(existsSync(join(this.root, 'dist.previous'))));
    const site = join(this.root, 'dist');
    const all = existsSync(site) ? readdirSync(site, { recursive: true, withFileTypes: true }) : [];
    const paths = all.map((entry) => [join(entry.parentPath, entry.name), entry.isFile()] as const);
    for (const [path, isFile] of paths.sort(([one], [other]) => (one < other ? -1 : 1))) {
      hash.update(`\n${path}\n`).update(isFile ? readFileSync(path) : 'folder');
    }
    return hash.digest('hex');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
