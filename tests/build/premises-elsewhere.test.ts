import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyArticles } from '#build';
import { derivationHead, display, Project } from '../project.ts';

const tex = '(a+b)^2 = a^2+2ab+b^2';

describe('premises in another article', () => {
  const project = new Project();
  const write = (slug: string, entries: string) =>
    project.write(
      `content/articles/${slug}/derivation.ts`,
      `${derivationHead}export default derivation({ ${entries} });`,
    );
  const failures = async () =>
    (await verifyArticles([], { root: project.root })).failures.map(({ article, problem }) => [
      article,
      problem.message,
    ]);

  beforeAll(() => {
    project.article('first', display('eq:a', tex));
    project.article('second', display('eq:b', tex));
  });
  afterAll(() => project.remove());

  it('are named by article and label', async () => {
    write('first', "'eq:a': square()");
    write('second', "'eq:b': square(pair(), ['first/eq:a'])");
    expect(await failures()).toEqual([]);
    const { ledger, failures: alone } = await verifyArticles(['second'], { root: project.root });
    expect(alone).toEqual([]);
    expect(ledger.articles['second']!.entries[0]!.premises).toEqual(['first/eq:a']);
  });

  it('are told where they do not exist', async () => {
    write('second', "'eq:b': square(pair(), ['first/eq:x', 'third/eq:a', 'eq:a'])");
    expect(await failures()).toEqual([
      ['second', 'eq:b: its premise first/eq:x does not exist'],
      ['second', 'eq:b: its premise third/eq:a does not exist'],
      ['second', 'eq:b: its premise eq:a does not exist'],
    ]);
  });

  it('are told where they go round in a circle', async () => {
    write('first', "'eq:a': square(pair(), ['second/eq:b'])");
    write('second', "'eq:b': square(pair(), ['first/eq:a'])");
    expect(await failures()).toEqual([
      ['first', 'eq:a: its premise second/eq:b is itself derived from it'],
      ['second', 'eq:b: its premise first/eq:a is itself derived from it'],
    ]);
  });
});
