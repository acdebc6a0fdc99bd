import { exp, logSumExp, sub, type Scalar } from '#numerics';

/** `exp(aᵢ) / Σ exp(aⱼ)` without overflow. */
export function softmax(logits: readonly Scalar[]): Scalar[] {
  const total = logSumExp(logits);
  return logits.map((logit) => exp(sub(logit, total)));
}
