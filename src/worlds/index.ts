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
  denseLogit,
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
export { absorbedPowers } from './beds/absorbed-powers.ts';
export { absorbedProjections } from './beds/absorbed-projections.ts';
export { anyGenerator } from './beds/any-generator.ts';
export { atomicScore } from './beds/atomic-score.ts';
export { bentTurns } from './beds/bent-turns.ts';
export { crossProduct } from './beds/cross-product.ts';
export { decayingKernel } from './beds/decaying-kernel.ts';
export { degenerateFamily } from './beds/degenerate-family.ts';
export { distanceKernel } from './beds/distance-kernel.ts';
export { driftingMixture } from './beds/drifting-mixture.ts';
export { eigenPlane } from './beds/eigen-plane.ts';
export { eulerStep } from './beds/euler-step.ts';
export { evenDimensions } from './beds/even-dimensions.ts';
export { blowUp, collapse } from './beds/failing-flows.ts';
export { featuredLogits } from './beds/featured-logits.ts';
export { featuredTokens } from './beds/featured-tokens.ts';
export { foldedStep } from './beds/folded-step.ts';
export { gaussianWave } from './beds/gaussian-wave.ts';
export { generators } from './beds/generators.ts';
export { headGenerators } from './beds/head-generators.ts';
export { heatFlowAlong } from './beds/heat-flow-along.ts';
export { heatFlow } from './beds/heat-flow.ts';
export { heatLaw } from './beds/heat-law.ts';
export { inflow } from './beds/inflow.ts';
export { integerGenerator } from './beds/integer-generator.ts';
export { legendreFlow } from './beds/legendre-flow.ts';
export { linearMap, smallMatrix } from './beds/matrices.ts';
export { mirroredRotation } from './beds/mirrored-rotation.ts';
export { monomialBasis } from './beds/monomial-basis.ts';
export { narrowing } from './beds/narrowing.ts';
export { flowPoints } from './beds/nodes.ts';
export { noiseSchedules } from './beds/noise-schedules.ts';
export { noisyPair } from './beds/noisy-pair.ts';
export { normalForm } from './beds/normal-form.ts';
export { orthogonalPowers } from './beds/orthogonal-powers.ts';
export { planeMirrors } from './beds/plane-mirrors.ts';
export { planeRotation } from './beds/plane-rotation.ts';
export { planeTurns } from './beds/plane-turns.ts';
export { posterior } from './beds/posterior.ts';
export { principalLogarithm } from './beds/principal-logarithm.ts';
export { atomicPrior, scaledPrior, shiftedGaussians } from './beds/priors.ts';
export { quantileFlow } from './beds/quantile-flow.ts';
export { quantileKept } from './beds/quantile-kept.ts';
export { reflections } from './beds/reflections.ts';
export { reorderedKernel } from './beds/reordered-kernel.ts';
export { mergingFlow, splittingFlow } from './beds/root-flows.ts';
export { rotaryBlocks } from './beds/rotary-blocks.ts';
export { rotaryFamily } from './beds/rotary-family.ts';
export { rotatedState } from './beds/rotated-state.ts';
export { scoreModel } from './beds/score-model.ts';
export { smallGenerators } from './beds/small-generators.ts';
export { smoothField } from './beds/smooth-field.ts';
export { smoothFlow } from './beds/smooth-flow.ts';
export { specialOrthogonal } from './beds/special-orthogonal.ts';
export { standardFrequencies } from './beds/standard-frequencies.ts';
export { twoMixtures } from './beds/two-mixtures.ts';
export { weightedSample } from './beds/weighted-sample.ts';
export { wholeTurnMore } from './beds/whole-turn-more.ts';
export { wrongReturn } from './beds/wrong-return.ts';
export { decoding } from './beds/decoding.ts';
export { decodingExponents, encoderExponents } from './beds/decoding-exponents.ts';
export { distanceCounts, saturatingDistance, tileCounts } from './beds/distance-counts.ts';
export { distancePicture, type PicturedMethod } from './beds/distance-picture.ts';
export { effectiveDistances } from './beds/effective-distances.ts';
export { extendedFrequencies, type Scaling } from './beds/extended-frequencies.ts';
export { farPermutation } from './beds/far-permutation.ts';
export { perplexities } from './beds/perplexities.ts';
export { positionDifferences, type Growth } from './beds/position-differences.ts';
export { queryScales } from './beds/query-scales.ts';
export { longestLengths, rangeBoundary } from './beds/range-boundary.ts';
export { regionCache } from './beds/region-cache.ts';
export { rotary } from './beds/rotary.ts';
export { rotaryAttention } from './beds/rotary-attention.ts';
export { rotationBlocks } from './beds/rotation-blocks.ts';
export { rotationCounts } from './beds/rotation-counts.ts';
export { keptAttention, randomScores, scoreMargin } from './beds/score-models.ts';
export { twoPasses, type Pair, type TwoPassesOptions } from './beds/two-passes.ts';
