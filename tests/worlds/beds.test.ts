import { describe, expect, test } from 'vitest';
import { stream } from '#numerics';
import * as worlds from '#worlds';
import type { World } from '#worlds';

/** Every world that articles can ask for, with the smallest options it takes. */
const beds: readonly World[] = [
  worlds.atomicPrior(),
  worlds.atomicScore({ d: [1, 2] }),
  worlds.blowUp(),
  worlds.collapse(),
  worlds.driftingMixture({ d: [1, 2], along: 'line' }),
  worlds.driftingMixture({ d: [1, 2], along: 'field' }),
  worlds.eulerStep({ d: [2] }),
  worlds.foldedStep(),
  worlds.gaussianWave({ d: [1, 2] }),
  worlds.heatFlow({ d: [1, 3] }),
  worlds.heatFlowAlong({ d: [1, 3] }),
  worlds.heatFlowAlong({ d: [1, 3], from: 0 }),
  worlds.heatLaw({ d: [1, 2] }),
  worlds.heatFlow({ d: [2], symmetric: true }),
  worlds.inflow(),
  worlds.legendreFlow({ d: [1, 3] }),
  worlds.mergingFlow(),
  worlds.linearMap({ d: [1, 3] }),
  worlds.smallMatrix({ d: [3] }),
  worlds.narrowing(),
  worlds.noiseSchedules(),
  worlds.noiseSchedules({ noisyStart: true }),
  worlds.noisyPair({ d: [1, 3] }),
  worlds.posterior({ d: [1, 2] }),
  worlds.quantileFlow(),
  worlds.quantileKept(),
  worlds.scaledPrior(),
  worlds.scaledPrior({ growing: true }),
  worlds.scoreModel({ d: [1, 2] }),
  worlds.shiftedGaussians(),
  worlds.smoothField({ d: [1, 3] }),
  worlds.smoothField({ d: [1, 3], extremal: true }),
  worlds.smoothFlow({ d: [1, 3] }),
  worlds.smoothFlow({ d: [1, 3], from: 0 }),
  worlds.splittingFlow(),
  worlds.twoMixtures(),
  worlds.weightedSample({ d: [1, 3] }),
  worlds.absorbedPowers({ d: [2, 4] }),
  worlds.absorbedPowers({ d: [2, 4], mirrored: true }),
  worlds.absorbedProjections({ d: [2, 3] }),
  worlds.absorbedProjections({ d: [2, 3], skewed: true }),
  worlds.absorbedProjections({ d: [2, 3], normalisation: 'gain' }),
  worlds.absorbedProjections({ d: [2, 3], normalisation: 'layer' }),
  worlds.anyGenerator({ d: [2, 3] }),
  worlds.bentTurns(),
  worlds.crossProduct(),
  worlds.decayingKernel({ d: [2, 3] }),
  worlds.degenerateFamily({ d: [2, 3] }),
  worlds.degenerateFamily({ d: [3], factor: 1.01 }),
  worlds.distanceKernel({ d: [4] }),
  worlds.eigenPlane({ d: [3] }),
  worlds.eigenPlane({ d: [4], symmetric: true }),
  worlds.evenDimensions({ d: [2, 4] }),
  worlds.featuredLogits({ d: [3] }),
  worlds.featuredTokens({ d: [3] }),
  worlds.featuredTokens({ d: [3], permuted: true }),
  worlds.generators({ d: [3] }),
  worlds.generators({ d: [3], kind: 'generic' }),
  worlds.generators({ d: [3], kind: 'generic', whole: true }),
  worlds.generators({ d: [3], kind: 'symmetric' }),
  worlds.headGenerators({ d: [4] }),
  worlds.headGenerators({ d: [4], shared: false }),
  worlds.integerGenerator(),
  worlds.integerGenerator({ between: true }),
  worlds.mirroredRotation({ d: [3] }),
  worlds.monomialBasis({ d: [4] }),
  worlds.monomialBasis({ d: [4], generic: true }),
  worlds.normalForm({ d: [4, 5] }),
  worlds.normalForm({ d: [4], skewed: true }),
  worlds.orthogonalPowers({ d: [3] }),
  worlds.orthogonalPowers({ d: [3], scaled: 1.01 }),
  worlds.planeMirrors(),
  worlds.planeMirrors({ swap: true }),
  worlds.planeRotation(),
  worlds.planeTurns(),
  worlds.planeTurns({ half: true }),
  worlds.principalLogarithm({ d: [3] }),
  worlds.reflections({ d: [4] }),
  worlds.reflections({ d: [4], axis: 'fixed' }),
  worlds.reflections({ d: [4], axis: 'coordinate' }),
  worlds.reorderedKernel({ d: [4] }),
  worlds.reorderedKernel({ d: [4], other: true }),
  worlds.rotaryBlocks({ d: [6] }),
  worlds.rotaryFamily({ d: [3] }),
  worlds.rotaryFamily({ d: [4], law: 'square' }),
  worlds.rotaryFamily({ d: [4], law: 'independent' }),
  worlds.rotatedState({ d: [4] }),
  worlds.smallGenerators({ d: [2] }),
  worlds.specialOrthogonal({ d: [4] }),
  worlds.specialOrthogonal({ d: [4], odd: true }),
  worlds.standardFrequencies({ d: [8] }),
  worlds.wholeTurnMore(),
  worlds.wholeTurnMore({ commutes: false }),
  worlds.wrongReturn({ d: [1, 3], mistake: 'sign' }),
  worlds.wrongReturn({ d: [1, 3], mistake: 'clock' }),
  worlds.decoding(),
  worlds.decoding({ small: true }),
  worlds.decodingExponents(),
  worlds.distanceCounts(),
  worlds.distancePicture({ of: 'rope' }),
  worlds.distancePicture({ of: 'interpolation' }),
  worlds.distancePicture({ of: 'leaky' }),
  worlds.distancePicture({ of: 'rerope' }),
  worlds.effectiveDistances({ k: [1, 2] }),
  worlds.effectiveDistances({ k: [10], limit: true }),
  worlds.encoderExponents(),
  worlds.extendedFrequencies({ d: [4], by: 'original' }),
  worlds.extendedFrequencies({ d: [4], by: 'original', fromLengths: true }),
  worlds.extendedFrequencies({ d: [4], by: 'old' }),
  worlds.extendedFrequencies({ d: [4], by: 'fixed' }),
  worlds.extendedFrequencies({ d: [4], by: 'mixed' }),
  worlds.extendedFrequencies({ d: [4], by: 'mixing' }),
  worlds.farPermutation({ d: [2] }),
  worlds.farPermutation({ d: [2], reach: -1 }),
  worlds.keptAttention(),
  worlds.longestLengths(),
  worlds.perplexities(),
  worlds.positionDifferences(),
  worlds.positionDifferences({ growth: 'square' }),
  worlds.positionDifferences({ growth: 'clipped' }),
  worlds.queryScales({ d: [2] }),
  worlds.randomScores(),
  worlds.rangeBoundary({ window: false }),
  worlds.rangeBoundary({ window: true }),
  worlds.regionCache({ d: [2] }),
  worlds.regionCache({ d: [2], moving: true }),
  worlds.rotary({ d: [2] }),
  worlds.rotaryAttention({ d: [2] }),
  worlds.rotaryAttention({ d: [2], equal: true }),
  worlds.rotaryAttention({ d: [2], equal: true, keysOnly: true }),
  worlds.rotationBlocks(),
  worlds.rotationBlocks({ kinked: true }),
  worlds.rotationCounts(),
  worlds.saturatingDistance(),
  worlds.scoreMargin(),
  worlds.tileCounts(),
  worlds.tileCounts({ divides: false }),
  worlds.twoPasses({ d: [2] }),
  worlds.twoPasses({ d: [2], k: [Infinity], exponents: true }),
  worlds.twoPasses({ d: [2], k: [2, 8], pair: 'edge' }),
  worlds.twoPasses({ d: [2], k: [2, 8], wrongSign: true }),
];

/** One value for every parameter: the last choice, the middle of an interval. */
function middle({ parameters }: World): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [
      name,
      parameter.kind === 'choice'
        ? (parameter.values.at(-1) ?? NaN)
        : (parameter.lower + parameter.upper) / 2,
    ]),
  );
}

/** The plain numbers of a scope, by name. */
function numbers(world: World, seed: number): Record<string, unknown> {
  const { bindings } = world.draw(stream(seed, world.id), middle(world));
  return Object.fromEntries(
    Object.entries(bindings).filter(([, value]) => typeof value === 'number' || Array.isArray(value)),
  );
}

test('worlds have ids of their own', () => {
  const ids = beds.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(beds)('$id', (world) => {
  test('draws the same scope from the same stream and another one from another', () => {
    expect(numbers(world, 1)).toEqual(numbers(world, 1));
    const drawn = numbers(world, 1);
    const isRandom = Object.values(drawn).some(Array.isArray);
    if (isRandom) expect(numbers(world, 2)).not.toEqual(drawn);
  });

  test('binds finite numbers only', () => {
    const flat = Object.values(numbers(world, 3)).flat(2);
    expect(flat.every(Number.isFinite)).toBe(true);
  });

  test('says in both languages what it is and by which route each oracle comes', () => {
    expect(world.says.en).toMatch(/\.$/u);
    expect(world.says.zh).toMatch(/。$/u);
    expect(Object.values(world.routes).every(({ en, zh }) => en !== '' && zh !== '')).toBe(true);
  });
});
