export { consequencesOf, derivationCone, premisesOf } from './derivation-cone.ts';
export {
  derivationGraph,
  nodeId,
  premiseId,
  type DerivationGraph,
  type DerivationNode,
} from './derivation-graph.ts';
export { restsOn, type RestsOn } from './rests-on.ts';
