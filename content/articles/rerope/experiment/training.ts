import { parameterCount, trainingLength } from './architecture.ts';
import { adam, newMoments, type Moments } from './adam.ts';
import { batch, batchSize } from './batch.ts';
import { newTrace } from './decoder.ts';
import { addGradient, newAdjoint } from './gradient.ts';
import { initialParameters } from './initial.ts';
import { digest } from './digest.ts';
import { language } from './language.ts';
import { rotaryPositions } from './positions.ts';

export const steps = 4000;
const peak = 6e-3;
const warmUp = 100;

/** Where a run of training stands; it goes on from here to the same weights, bit for bit. */
export interface Training {
  readonly seed: number;
  step: number;
  readonly parameters: Float64Array;
  readonly moments: Moments;
  /** Digest of all tokens seen so far. */
  data: string;
}

/** The seed of the one language that all runs learn. */
export const languageSeed = 0;

export const newTraining = (seed: number): Training => ({
  seed,
  step: 0,
  parameters: initialParameters(seed),
  moments: newMoments(parameterCount),
  data: '',
});

/** Rises for the first steps, then falls to zero. */
const rateAt = (step: number): number =>
  step < warmUp ? (peak * (step + 1)) / warmUp : (peak * (steps - step)) / (steps - warmUp);

/** A function that takes one step of a training and returns the batch's mean loss in nats. */
export function trainer(training: Training, successors = language(languageSeed)): () => number {
  const positions = rotaryPositions(trainingLength);
  const trace = newTrace(trainingLength, true);
  const adjoint = newAdjoint(trainingLength);
  const gradient = new Float64Array(parameterCount);
  return () => {
    gradient.fill(0);
    let loss = 0;
    for (const tokens of batch(successors, training.seed, training.step)) {
      training.data = digest(training.data + String.fromCharCode(...tokens));
      loss += addGradient(gradient, trace, adjoint, training.parameters, tokens, positions);
    }
    for (let i = 0; i < gradient.length; i += 1) gradient[i]! /= batchSize;
    adam(training.parameters, gradient, training.moments, rateAt(training.step));
    training.step += 1;
    return loss / batchSize;
  };
}
