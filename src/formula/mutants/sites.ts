import { isNode } from '../node.ts';
import { call } from '../operators/call.ts';
import { derivative } from '../operators/derivative.ts';
import { expectation } from '../operators/expectation.ts';
import { divergence, gradient, laplacian } from '../operators/nabla.ts';
import type { Formula, Node } from '../tree.ts';
import { nameAt } from './name.ts';
import type { Site } from './site.ts';

type Place = Omit<Site, 'names'>;

/** Every place of a formula that its truth depends on, from left to right and outermost first. */
export function sitesOf({ tex, clauses }: Formula): Site[] {
  const sides = clauses.flatMap(({ role, links }) => {
    if (role === 'relation')
      return links.flatMap(({ left, right }, i) => (i === 0 ? [left, right] : [right]));
    // The left side of a definition is the name that it gives.
    return role === 'definition' ? links.map(({ right }) => right) : [];
  });
  const places = sides.flatMap((side) => [...within({ tex, node: side, above: [] })]);
  const names = places.flatMap((place) => nameAt(place) ?? []);
  return places.map((place) => ({ ...place, names }));
}

function* within(place: Place): Generator<Place> {
  yield place;
  const { tex, node, above } = place;
  for (const part of executedParts(node, above[0]))
    yield* within({ tex, node: part, above: [node, ...above] });
}

/** The parts that are computed; the others only say by what is differentiated, or what a law is a law of. */
function executedParts(node: Node, parent: Node | undefined): readonly Node[] {
  const isDifferential = [derivative, gradient, divergence, laplacian].some(
    (operator) => (node.operator as unknown) === operator,
  );
  if (isDifferential) return node.parts.slice(0, 1);
  const isLaw = parent !== undefined && isNode(parent, expectation) && parent.parts[0] !== node;
  const isOfItsVariable = isLaw && isNode(node, call) && node.data.values < node.parts.length - 1;
  if (!isOfItsVariable) return node.parts;
  return [...node.parts.slice(0, 1), ...node.parts.slice(1 + node.data.values)];
}
