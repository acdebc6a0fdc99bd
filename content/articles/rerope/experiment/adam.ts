/** First and second moments of the gradient (Kingma and Ba, 2015), and the powers of their decays. */
export interface Moments {
  readonly first: Float64Array;
  readonly second: Float64Array;
  firstPower: number;
  secondPower: number;
}

const firstDecay = 0.9;
const secondDecay = 0.99;
const epsilon = 1e-8;

export const newMoments = (size: number): Moments => ({
  first: new Float64Array(size),
  second: new Float64Array(size),
  firstPower: 1,
  secondPower: 1,
});

/** One step of Adam. */
export function adam(parameters: Float64Array, gradient: Float64Array, moments: Moments, rate: number): void {
  const { first, second } = moments;
  moments.firstPower *= firstDecay;
  moments.secondPower *= secondDecay;
  const firstScale = 1 / (1 - moments.firstPower);
  const secondScale = 1 / (1 - moments.secondPower);
  for (let i = 0; i < parameters.length; i += 1) {
    const g = gradient[i]!;
    const m = firstDecay * first[i]! + (1 - firstDecay) * g;
    const v = secondDecay * second[i]! + (1 - secondDecay) * g * g;
    first[i] = m;
    second[i] = v;
    parameters[i]! -= (rate * m * firstScale) / (Math.sqrt(v * secondScale) + epsilon);
  }
}
