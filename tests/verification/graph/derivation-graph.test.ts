import { describe, expect, it } from 'vitest';
import type { ArticleLedger, LedgerEntry } from '#verification';
import { consequencesOf, derivationCone, derivationGraph, premisesOf, restsOn } from '#verification/graph';
import { entry } from '../../components/panel/entry.ts';

const hypothesis = (en: string) => ({
  ...entry().controls[0]!,
  says: { en, zh: en },
  world: { id: 'w', says: { en: 'a world', zh: '世界' } },
});

const article = (slug: string, entries: readonly Partial<LedgerEntry>[]): ArticleLedger => ({
  slug,
  entries: entries.map((each, index) => entry({ number: index + 1, premises: [], ...each })),
});

/** Two articles: a ← b ← d, a ← c ← d, e alone, and in the other one f ← d. */
const graph = derivationGraph({
  one: article('one', [
    { label: 'eq:a', kind: 'assumption', verdict: 'assumption', hypotheses: [hypothesis('its witness')] },
    { label: 'eq:b', premises: ['eq:a', 'eq:a'], hypotheses: [hypothesis('b is positive')] },
    { label: 'eq:c', premises: ['eq:a'] },
    { label: 'eq:d', premises: ['eq:c', 'eq:b'], hypotheses: [hypothesis('d is smooth')] },
    { label: 'eq:e' },
  ]),
  two: article('two', [{ label: 'eq:a', premises: ['one/eq:d', 'missing/eq:x'] }]),
});
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe('the derivation graph', () => {
  it('holds every entry in the order of the articles, under a name that no two articles share', () => {
    expect([...graph.keys()]).toEqual([
      'one/eq:a',
      'one/eq:b',
      'one/eq:c',
      'one/eq:d',
      'one/eq:e',
      'two/eq:a',
    ]);
  });

  it('names premises once, in the order in which the entry names them', () => {
    expect(ids(premisesOf(graph, 'one/eq:b'))).toEqual(['one/eq:a']);
    expect(ids(premisesOf(graph, 'one/eq:d'))).toEqual(['one/eq:c', 'one/eq:b']);
  });

  it('names where an equation is used, in another article too', () => {
    expect(ids(consequencesOf(graph, 'one/eq:a'))).toEqual(['one/eq:b', 'one/eq:c']);
    expect(ids(consequencesOf(graph, 'one/eq:d'))).toEqual(['two/eq:a']);
  });

  it('leaves out a premise that the ledger does not hold', () => {
    expect(ids(premisesOf(graph, 'two/eq:a'))).toEqual(['one/eq:d']);
  });

  it('has cones that reach through everything, each node once, without their tip', () => {
    expect(ids(derivationCone(graph, 'two/eq:a', 'premises'))).toEqual([
      'one/eq:a',
      'one/eq:b',
      'one/eq:c',
      'one/eq:d',
    ]);
    expect(ids(derivationCone(graph, 'one/eq:b', 'consequences'))).toEqual(['one/eq:d', 'two/eq:a']);
    expect(derivationCone(graph, 'one/eq:e', 'premises')).toEqual([]);
  });

  it('tells the assumptions and hypotheses on which a result rests, however far', () => {
    const { assumptions, hypotheses } = restsOn(graph, 'two/eq:a');
    expect(ids(assumptions)).toEqual(['one/eq:a']);
    expect(hypotheses.map(({ of, says }) => [of.id, says.en])).toEqual([
      ['one/eq:b', 'b is positive'],
      ['one/eq:d', 'd is smooth'],
    ]);
  });

  it('says of an assumption that it rests on nothing, though it has a witness', () => {
    expect(restsOn(graph, 'one/eq:a')).toEqual({ assumptions: [], hypotheses: [] });
  });

  it('answers with nothing about an equation that it does not hold', () => {
    expect(premisesOf(graph, 'one/eq:x')).toEqual([]);
    expect(derivationCone(graph, 'one/eq:x', 'premises')).toEqual([]);
    expect(restsOn(graph, 'one/eq:x')).toEqual({ assumptions: [], hypotheses: [] });
  });
});
