/** The right-hand side of an ODE on the state. */
export type Rate = (t: number, state: readonly number[]) => number[];

/** One step of length h from the state at t. */
export type Step = (rate: Rate, t: number, state: readonly number[], h: number) => number[];

const moved = (state: readonly number[], rate: readonly number[], h: number): number[] =>
  state.map((value, i) => value + h * (rate[i] ?? 0));

/** The step of Euler: the map $\boldsymbol{x}\mapsto\boldsymbol{x}+h\boldsymbol{f}$, whose Jacobian may become singular. */
export const eulerStep: Step = (rate, t, state, h) => moved(state, rate(t, state), h);

/** The classical step of order four, which stands for the exact flow at the resolution of a screen. */
export const fourthOrderStep: Step = (rate, t, state, h) => {
  const k1 = rate(t, state);
  const k2 = rate(t + h / 2, moved(state, k1, h / 2));
  const k3 = rate(t + h / 2, moved(state, k2, h / 2));
  const k4 = rate(t + h, moved(state, k3, h));
  return state.map((value, i) => {
    const slope = (k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0);
    return value + (h / 6) * slope;
  });
};

/** States at N + 1 equidistant times from 0 to `end`, and how to reach the times between. */
export interface March {
  readonly end: number;
  readonly states: readonly (readonly number[])[];
  readonly at: (t: number) => readonly number[];
}

/** Marches N steps from `state` at time 0; between two steps the state is a shorter step from the earlier. */
export function march(step: Step, rate: Rate, state: readonly number[], end: number, steps: number): March {
  const h = end / steps;
  const states = [state];
  for (let k = 0; k < steps; k += 1) states.push(step(rate, k * h, states[k] ?? state, h));
  return {
    end,
    states,
    at(t) {
      const nearest = Math.round(t / h);
      if (Math.abs(t / h - nearest) < 1e-9) return states[nearest] ?? state;
      const k = Math.max(0, Math.min(steps - 1, Math.floor(t / h)));
      return step(rate, k * h, states[k] ?? state, t - k * h);
    },
  };
}
