/**
 * The rescalings of frequencies that answer to "NTK-aware", for an extension by a factor κ.
 *
 * Each takes the d/2 frequencies of training and returns those of the test, slow ones divided by about κ.
 */
export type FrequencyScaling = (theta: readonly number[]) => number[];

/** Position interpolation: every frequency is divided by κ. */
export function interpolatedFrequencies(kappa: number): FrequencyScaling {
  checkFactor(kappa);
  return (theta) => theta.map((frequency) => frequency / kappa);
}

/** The original form: θ_s κ^(−2s/(d−2)), which keeps the fastest frequency and divides the slowest by κ; d ≥ 4. */
export function ntkFrequencies(kappa: number): FrequencyScaling {
  checkFactor(kappa);
  return (theta) => {
    if (theta.length < 2) throw new RangeError('the original NTK scaling needs two frequencies or more');
    return theta.map((frequency, s) => frequency * kappa ** (-s / (theta.length - 1)));
  };
}

/** The "old" form, a base κ times as large: θ_s κ^(−2s/d). */
export function ntkOldFrequencies(kappa: number): FrequencyScaling {
  checkFactor(kappa);
  return (theta) => theta.map((frequency, s) => frequency * kappa ** (-s / theta.length));
}

/** The "fixed" form: θ_s κ^(−2(s+1)/d). */
export function ntkFixedFrequencies(kappa: number): FrequencyScaling {
  checkFactor(kappa);
  return (theta) => theta.map((frequency, s) => frequency * kappa ** (-(s + 1) / theta.length));
}

/**
 * The "mixed" form: θ_s exp(−a (s+1)^m) with a = log κ / (d/2)^m.
 *
 * @param mix the exponent m ≥ 0: 0 is interpolation, 1 the "fixed" form
 */
export function ntkMixedFrequencies(kappa: number, mix: number): FrequencyScaling {
  checkFactor(kappa);
  if (!(mix >= 0 && mix < Infinity))
    throw new RangeError(`an exponent of mixing is 0 or more, received ${mix}`);
  return (theta) => {
    const a = Math.log(kappa) / theta.length ** mix;
    return theta.map((frequency, s) => frequency * Math.exp(-a * (s + 1) ** mix));
  };
}

function checkFactor(kappa: number): void {
  if (!(kappa > 0 && kappa < Infinity)) {
    throw new RangeError(`an extension factor is a positive number, received ${kappa}`);
  }
}
