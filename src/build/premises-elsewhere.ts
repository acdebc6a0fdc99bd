import type { ArticleLedger } from '#verification';
import {
  derivationCone,
  derivationGraph,
  premisesOf,
  type DerivationGraph,
  type DerivationNode,
} from '#verification/graph';
import type { CheckFailure } from './check-failure.ts';
import { DerivationSource } from './derivation-source.ts';

interface Fault {
  readonly message: string;
  readonly hint: string;
}

function faultOf(graph: DerivationGraph, node: DerivationNode, premise: DerivationNode): Fault | null {
  if (premise.kind === 'refutation') {
    return {
      message: `its premise ${premise.id} is a refuted claim`,
      hint: 'derive it from what is true; a counterexample is derived from what the claim is about',
    };
  }
  if (!derivationCone(graph, premise.id, 'premises').includes(node)) return null;
  return {
    message: `its premise ${premise.id} is itself derived from it`,
    hint: 'take one of the labels of this circle out of a from',
  };
}

/** What is wrong with premises that stand in another article, where no article alone can show it. */
export function premisesElsewhere(
  articles: Readonly<Record<string, ArticleLedger>>,
  root: string,
): CheckFailure[] {
  const graph = derivationGraph(articles);
  return [...graph.values()].flatMap((node) => {
    const { slug, label } = node;
    const elsewhere = premisesOf(graph, node.id).filter((premise) => premise.slug !== slug);
    return elsewhere.flatMap((premise) => {
      const fault = faultOf(graph, node, premise);
      if (!fault) return [];
      const source = new DerivationSource(root, `content/articles/${slug}/derivation.ts`);
      const details = { slug: 'entry-invalid', message: `${label}: ${fault.message}`, hint: fault.hint };
      return [{ article: slug, problem: source.problem(label, details) }];
    });
  });
}
