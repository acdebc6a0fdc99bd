export type { Choice, Drawn, Interval, Parameter, Setting, Settings, World } from './world.ts';
export { Joint, type Variable } from './joint.ts';
export { covariance, entropy, totalCorrelation } from './information.ts';
export { randomField, type RandomField } from './random-field.ts';
export { gaussianDensity, gaussianLogDensity } from './gaussian.ts';
export { softmax } from './softmax.ts';
export { drawMixture, GaussianMixture } from './mixture.ts';
export { Atoms, drawAtoms } from './atoms.ts';
export { schedules, type Schedule } from './schedule.ts';
export { flow, type Flow } from './flow.ts';
export { eulerMap } from './euler-map.ts';
export { drawRotation } from './rotation.ts';
export { frequencies, rotaryMatrix, turn } from './rotary.ts';
export {
  checkWindow,
  clippedDistance,
  distanceMatrix,
  interpolatedDistance,
  interpolationDivisor,
  isTrained,
  leakyDistance,
  longestLength,
  ropeDistance,
  type EffectiveDistance,
  type LeakyWindow,
} from './effective-distance.ts';
export {
  interpolatedFrequencies,
  ntkFixedFrequencies,
  ntkFrequencies,
  ntkMixedFrequencies,
  ntkOldFrequencies,
  type FrequencyScaling,
} from './scaled-frequencies.ts';
export {
  decodedLogits,
  denseLogits,
  farQueryPosition,
  mergedLogits,
  onePassLogits,
  tiledLogits,
  type Logits,
  type Tiled,
  type Vectors,
} from './attention-logits.ts';
export { RegionCache } from './rerope-cache.ts';
export { drawLegendreDiffusion, type LegendreDiffusion } from './legendre-diffusion.ts';
export { atomicScore } from './beds/atomic-score.ts';
export { driftingMixture } from './beds/drifting-mixture.ts';
export { eulerStep } from './beds/euler-step.ts';
export { blowUp, collapse } from './beds/failing-flows.ts';
export { foldedStep } from './beds/folded-step.ts';
export { gaussianWave } from './beds/gaussian-wave.ts';
export { heatFlow } from './beds/heat-flow.ts';
export { heatFlowAlong } from './beds/heat-flow-along.ts';
export { heatLaw } from './beds/heat-law.ts';
export { inflow } from './beds/inflow.ts';
export { legendreFlow } from './beds/legendre-flow.ts';
export { linearMap, smallMatrix } from './beds/matrices.ts';
export { narrowing } from './beds/narrowing.ts';
export { noiseSchedules } from './beds/noise-schedules.ts';
export { noisyPair } from './beds/noisy-pair.ts';
export { flowPoints } from './beds/nodes.ts';
export { posterior } from './beds/posterior.ts';
export { atomicPrior, scaledPrior, shiftedGaussians } from './beds/priors.ts';
export { quantileFlow } from './beds/quantile-flow.ts';
export { quantileKept } from './beds/quantile-kept.ts';
export { mergingFlow, splittingFlow } from './beds/root-flows.ts';
export { scoreModel } from './beds/score-model.ts';
export { smoothField } from './beds/smooth-field.ts';
export { smoothFlow } from './beds/smooth-flow.ts';
export { twoMixtures } from './beds/two-mixtures.ts';
export { weightedSample } from './beds/weighted-sample.ts';
export { wrongReturn } from './beds/wrong-return.ts';
