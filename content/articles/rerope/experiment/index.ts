import type { Experiment } from '#verification';
import { restoreTraining, saveTraining } from './checkpoint.ts';
import { measureTrained, type TrainedAccuracies } from './measure.ts';
import { recordOf, type WeightsRecord } from './record.ts';
import { measure, resultsOf } from './results.ts';
import { newTraining, steps, trainer } from './training.ts';
import { decodeWeights, encodeWeights } from './weights.ts';

function trainedAccuracies(parameters: Float64Array): TrainedAccuracies {
  const work = measureTrained(parameters);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Extrapolation of a small decoder from 32 to 256 tokens, by method of position. */
export default {
  seeds: [0, 1, 2, 3, 4],

  begin(seed, saved) {
    const training = saved === undefined ? newTraining(seed) : restoreTraining(seed, saved);
    const advance = trainer(training);
    return {
      steps,
      get step() {
        return training.step;
      },
      advance,
      save: () => saveTraining(training),
      weights: () => encodeWeights(training.parameters),
      record() {
        const bytes = encodeWeights(training.parameters);
        const parameters = Float64Array.from(training.parameters, Math.fround);
        return { ...recordOf(seed, training.data, bytes, trainedAccuracies(parameters)) };
      },
    };
  },

  *evaluate(stored) {
    const models = [];
    let begun = 0;
    for (const [seed, { bytes, record }] of stored) {
      const { weights } = record as WeightsRecord;
      const work = measure(decodeWeights(bytes, weights));
      for (;;) {
        const { done, value } = work.next();
        if (done === true) {
          models.push({ seed, weights, measured: value });
          break;
        }
        yield (begun + value) / stored.size;
      }
      begun += 1;
    }
    return resultsOf(models);
  },
} satisfies Experiment;
