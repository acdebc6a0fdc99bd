import type { Source } from '#markdown';
import type { DraftEquation } from '#verification';
import type { DerivationSource } from './derivation-source.ts';
import { mutateEquation, type Mutation, type MutationContext } from './mutate-equation.ts';
import type { ArticleVerification } from './verify-article.ts';

const none: Mutation = { failures: [], cpu: 0 };

/** A verification in which everything holds, with the mutants of every formula that was executed. */
export async function withMutants(
  verified: ArticleVerification,
  definitionsBefore: (equation: DraftEquation) => readonly string[],
  texts: { readonly prose: Source; readonly source: DerivationSource },
  context: MutationContext,
): Promise<ArticleVerification> {
  const { slug, entries } = verified.ledger;
  const mutations = await Promise.all(
    entries.map(async (entry) =>
      entry.executed === 'formula'
        ? mutateEquation(slug, entry, definitionsBefore(entry), texts, context)
        : none,
    ),
  );
  return {
    ...verified,
    ledger: {
      slug,
      entries: entries.map((entry, i) => {
        const mutants = mutations[i]?.mutants;
        return mutants === undefined ? entry : { ...entry, mutants };
      }),
    },
    failures: mutations.flatMap(({ failures }) => failures),
    processorTime: mutations.reduce((sum, { cpu }) => sum + cpu, verified.processorTime),
  };
}
