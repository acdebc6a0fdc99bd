import { expect, test } from 'vitest';
import {
  assumption,
  checkDerivation,
  checkPremises,
  definition,
  derivation,
  DerivationError,
  identity,
  reported,
  verify,
  type Entry,
} from '#verification';
import { pair, words, world, wrongSquares } from './fixtures.ts';

const square = identity({ says: words, world: pair, wrong: wrongSquares });
const problemsOf = (entry: unknown, label = 'eq:a') => {
  try {
    checkDerivation(derivation({ [label]: entry as Entry }));
    return [];
  } catch (error) {
    return error instanceof DerivationError ? error.problems : [error];
  }
};

test('a derivation holds its entries and is frozen', () => {
  const { entries } = derivation({
    'eq:a': square,
    'alg:b': definition({ says: words }),
    'claim:c-1': square,
  });
  expect(Object.keys(entries)).toEqual(['eq:a', 'alg:b', 'claim:c-1']);
  expect(Object.isFrozen(entries)).toBe(true);
});

test('definitions, assumptions and reports are verdicts of their own, never verified', () => {
  const kinds = [
    definition({ says: words }),
    assumption({ says: words, from: ['eq:a'] }),
    reported({ says: words, source: 'Ho, Jain, Abbeel 2020' }),
  ];
  expect(kinds.map((entry) => verify(entry, 'eq:b', 'a = b', { seed: 1 }))).toMatchObject([
    { verdict: 'definition', executed: 'none', controls: [] },
    { verdict: 'assumption', premises: ['eq:a'] },
    { verdict: 'reported', kind: 'reported' },
  ]);
});

test('all problems are told at once, each with its label and a hint', () => {
  expect(() =>
    checkDerivation(
      derivation({ 'eq:a': { ...square, wrong: [] }, 'eq:b': { ...square, says: { en: 'one', zh: '' } } }),
    ),
  ).toThrow(
    [
      'eq:a: the entry has 0 wrong variants; register at least two that its check must reject',
      "eq:b: says is not in both languages; write says: { en: '…', zh: '…' }",
    ].join('\n'),
  );
});

test.each(['tolerance', 'epsilon', 'rtol', 'alpha', 'level', 'threshold'])(
  'a literal %s is an error',
  (key) => {
    expect(problemsOf({ ...square, [key]: 1e-3 })).toEqual([
      {
        label: 'eq:a',
        message: `a tolerance is derived, never written: ${key}`,
        hint: `remove ${key}; the engine works it out`,
      },
    ]);
  },
);

test('an entry cannot set its own verdict', () => {
  expect(problemsOf({ ...square, verdict: 'verified' })).toMatchObject([
    { message: 'a verdict is found, never written: verdict' },
  ]);
});

test('a tolerance in a wrong variant is an error as well', () => {
  const [first, second] = wrongSquares;
  expect(problemsOf({ ...square, wrong: [first, { ...second, tolerance: 1 }] })).toMatchObject([
    { message: 'wrong variant 2: a tolerance is derived, never written: tolerance' },
  ]);
});

test.each([
  ['one wrong variant', { ...square, wrong: wrongSquares.slice(1) }, 'the entry has 1 wrong variants'],
  ['an unknown key', { ...square, form: 'formula', formed: 1 }, 'unknown key: formed'],
  ['no entry', 'verified', 'not an entry'],
  ['an entry of no known form', { form: 'magic' }, 'not an entry'],
  ['no world', { ...square, world: undefined }, 'the entry has no world'],
  [
    'a world without points',
    { ...square, world: world(() => ({}), { points: 0 }) },
    'the world test-world offers 0 points',
  ],
  [
    'a world without a name',
    { ...square, world: world(() => ({}), { id: 'No Name' }) },
    'not a world\'s id: "No Name"',
  ],
  [
    'an empty interval',
    {
      ...square,
      world: world(() => ({}), { parameters: { s: { kind: 'interval', says: words, lower: 1, upper: 1 } } }),
    },
    'the interval s is empty: [1, 1]',
  ],
  [
    'a choice of nothing',
    {
      ...square,
      world: world(() => ({}), { parameters: { d: { kind: 'choice', says: words, values: [] } } }),
    },
    'the choice d offers []',
  ],
  ['a report without a source', reported({ says: words, source: '' }), 'the entry names no source'],
])('%s is refused', (_, entry, message) => {
  expect(problemsOf(entry)).toMatchObject([{ label: 'eq:a', message }]);
});

test.each(['square', 'eq:', 'eq:Square', 'eq:a--b', 'fig:a'])('%s is not a label', (label) => {
  expect(problemsOf(square, label)).toMatchObject([{ label, message: `not a label: "${label}"` }]);
});

test('a premise that does not exist is told with a likely one', () => {
  const graph = derivation({
    'eq:sum-rule': square,
    'eq:b': { ...square, from: ['eq:sum-rul', 'eq:sum-rules'] },
  });
  expect(checkPremises(graph, ['eq:sum-rule', 'eq:b'])).toEqual([
    { label: 'eq:b', message: 'its premise eq:sum-rul does not exist', hint: 'did you mean eq:sum-rule?' },
    { label: 'eq:b', message: 'its premise eq:sum-rules does not exist', hint: 'did you mean eq:sum-rule?' },
  ]);
});

test('premises that go round in a circle are told', () => {
  const graph = derivation({
    'eq:a': { ...square, from: ['eq:c'] },
    'eq:b': { ...square, from: ['eq:a'] },
    'eq:c': { ...square, from: ['eq:b'] },
  });
  expect(checkPremises(graph, ['eq:a', 'eq:b', 'eq:c']).map(({ message }) => message)).toEqual([
    'its premises go round in a circle: eq:a → eq:c → eq:b → eq:a',
  ]);
});

test('premises that meet again are no circle', () => {
  const graph = derivation({
    'eq:a': square,
    'eq:b': { ...square, from: ['eq:a'] },
    'eq:c': { ...square, from: ['eq:a', 'eq:b'] },
  });
  expect(checkPremises(graph, ['eq:a', 'eq:b', 'eq:c'])).toEqual([]);
});
