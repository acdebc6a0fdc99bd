import { describe, expect, it } from 'vitest';
import { compare, Environment, lex, understand, type Formula } from '#formula';
import { verify } from '#verification';
import {
  given,
  reference,
  signature,
  typeWords,
  wordedOperators,
  type Example,
  type Place,
} from '#reference';
import { mathml } from '../../../components/panel/mathml.ts';
import { exampleEntry } from '../../../components/reference/example-entry.ts';
import { exampleMutants } from '../../../components/reference/example-mutants.ts';
import { chapterOf } from '../../../src/formula/chapters.ts';
import { core } from '../../../src/formula/operators/index.ts';
import { registry } from '../../../src/formula/registry.ts';
import { walk, type Operator } from '../../../src/formula/tree.ts';

const places = ['prefix', 'infix', 'postfix', 'nameCommands', 'byKind', 'signs', 'structure'] as const;

/** The tokens of something that registers or explains them, each with its place: `prefix \det`. */
function tokens(of: Readonly<Partial<Record<Place, object>>>): string[] {
  return places.flatMap((place) => {
    const held = of[place] ?? [];
    return (Array.isArray(held) ? (held as string[]) : Object.keys(held)).map((token) => `${place} ${token}`);
  });
}

const groups = [...core, ...[...new Set(chapterOf.values())].flatMap((chapter) => chapter.now.groups)];

const registered = new Map<string, string[]>([
  ...groups.map(({ name }) => [name, groups.filter((group) => group.name === name).flatMap(tokens)] as const),
  ['relations', tokens({ signs: [...registry.signs] })],
  ['structure', tokens({ structure: [...registry.structure] })],
]);

const constructs = reference.flatMap(({ group, constructs: all }) =>
  all.map((construct, i) => ({ name: `${group} ${i + 1}: ${construct.pattern}`, ...construct })),
);

const understood = ({ tex, scope = { bindings: {} }, definitions = [] }: Example) =>
  understand(tex, scope, definitions);

/** The names of the operators that a formula was read as; a link has taken its limit and its remainder off. */
function operatorsIn({ clauses }: Formula): string[] {
  return clauses.flatMap(({ links }) =>
    links.flatMap(({ left, right, limit, remainder }) => [
      ...[...walk(left), ...walk(right)].map(({ operator }) => operator.name),
      ...(limit === undefined ? [] : ['limit']),
      ...(remainder === undefined ? [] : ['remainder']),
    ]),
  );
}

const isOperator = (value: unknown): value is Operator =>
  typeof value === 'object' && value !== null && 'compile' in value && 'read' in value && 'name' in value;

/** The names of all operators that the folder of operators exports. */
const operators = Object.values(
  import.meta.glob<Record<string, unknown>>('/src/formula/operators/*.ts', { eager: true }),
).flatMap((module) =>
  Object.values(module)
    .filter(isOperator)
    .map(({ name }) => name),
);

describe('the language reference', () => {
  it('explains every group of the registry, and no other', () => {
    expect(reference.map(({ group }) => group).sort()).toEqual([...registered.keys()].sort());
  });

  it.each(reference)(
    'explains every token of $group where it is registered, and no other',
    ({ group, ...rest }) => {
      const explained = new Set(rest.constructs.flatMap(tokens));
      expect([...explained].sort()).toEqual([...new Set(registered.get(group))].sort());
    },
  );

  it('explains every operator, and no other', () => {
    const explained = constructs.flatMap(({ operator }) => operator ?? []);
    expect([...new Set(explained)].sort()).toEqual([...new Set(operators)].sort());
  });

  it('has words for every operator, and for a definition', () => {
    expect([...operators, 'definition'].filter((name) => !wordedOperators.includes(name))).toEqual([]);
  });

  it.each(constructs)('says in both languages what it is: $name', ({ says, types }) => {
    expect(says.en).toMatch(/^[A-Z].*\.$/u);
    expect(says.zh).toMatch(/。$/u);
    expect(types.length).toBeGreaterThan(0);
    for (const type of types) expect(signature(type).zh).not.toBe('');
  });

  it.each(constructs)('shows the scope of the example: $name', ({ example }) => {
    const bound = Object.keys(example.scope?.bindings ?? {});
    expect(given(example).map((shown) => shown.slice(0, shown.indexOf(' = ')))).toEqual(bound);
    expect(Object.keys(example.shown ?? {}).filter((name) => !bound.includes(name))).toEqual([]);
  });

  it.each(constructs)('has an example that holds: $name', ({ example }) => {
    if (example.refused !== undefined) {
      expect(() => broken(example)).toThrow(expect.objectContaining({ slug: example.refused }) as Error);
      return;
    }
    expect(broken(example)).toEqual([]);
  });

  it.each(constructs)('has an example whose scope rejects what makes it wrong: $name', ({ example }) => {
    const mutants = exampleMutants(example);
    // What is refused has no reading that could be made wrong.
    if (example.refused !== undefined) expect(mutants).toEqual([]);
    else expect(mutants.length).toBeGreaterThan(0);
    expect(new Set(mutants.map(({ kind }) => kind)).size).toBe(mutants.length);
    expect(mutants.filter(({ killed }) => !killed)).toEqual([]);
    for (const { tex } of mutants) expect(() => mathml(tex)).not.toThrow();
  });

  it.each(constructs.filter(({ operator }) => operator !== undefined))(
    'has an example that uses it: $name',
    ({ example, operator }) => {
      const { formula, links } = understood(example);
      // Some operators only come about when a formula is understood as a whole.
      const made = links.flatMap(({ left, right }) => [left.operator.name, right.operator.name]);
      expect([...operatorsIn(formula), ...made]).toContain(operator);
    },
  );

  it.each(constructs)('has an example that writes one of its tokens: $name', (construct) => {
    const own = tokens(construct).map((token) => token.slice(token.indexOf(' ') + 1));
    const { tex } = construct.example;
    const written = new Set(lex(tex).flatMap(({ kind, text }) => [kind, text]));
    const isWritten = (token: string) => written.has(token) || (token.includes('{') && tex.includes(token));
    expect(own.length === 0 || own.some(isWritten)).toBe(true);
  });

  it('has no words for a type that no signature uses', () => {
    const used = new Set(constructs.flatMap(({ types }) => types.flatMap((type) => type.split(/, | → /u))));
    expect(Object.keys(typeWords).filter((type) => !used.has(type))).toEqual([]);
  });
});

/** The links of an example that do not hold, with both sides. */
function broken(example: Example): string[] {
  const { tex, scope = { bindings: {} }, definitions = [], relation } = example;
  if (relation !== undefined) {
    const { verdict, failure } = verify(exampleEntry(example), 'eq:example', tex, { seed: 1, definitions });
    return verdict === 'verified' ? [] : [failure?.message ?? verdict];
  }
  const understanding = understood(example);
  const links = [...understanding.links, ...understanding.conditions];
  const environment = Environment.of(scope, understanding.definitions);
  return links.flatMap((link) => {
    const { difference, scale, operations, stated, signed } = compare(link, environment, tex);
    const tolerance = operations * 2 ** -53 + Object.values(stated).reduce((sum, error) => sum + error, 0);
    const holds =
      link.sign === '\\ne'
        ? difference > 1e3 * tolerance * scale
        : link.sign === '='
          ? difference <= tolerance * scale
          : ordered(link.sign, signed ?? NaN);
    return holds ? [] : [`${link.tex}: ${difference} > ${tolerance * scale}`];
  });
}

function ordered(sign: string, slack: number): boolean {
  return (sign === '<' || sign === '\\le' ? slack : -slack) >= 0;
}
