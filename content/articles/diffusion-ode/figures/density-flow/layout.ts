import type { Frame } from '#figure';

/** The time at which the flow ends. */
export const end = 1.5;

/** Nodes along one side of the moving grid. */
export const side = 15;

/** The grid covers the square of this half width at time 0. */
export const halfWidth = 2.8;

/** Side of the small square that the flow turns into a parallelogram. */
export const square = 0.7;

export const plane = { width: 368, height: 366 } as const;
export const planeFrame: Frame = { left: 20, top: 4, right: 360, bottom: 344, x: [-4, 4], y: [-4, 4] };

export const plots = { width: 264, height: 252 } as const;
export const areaFrame: Frame = { left: 26, top: 24, right: 254, bottom: 118, x: [0, end], y: [-1, 3] };
export const densityFrame: Frame = { left: 26, top: 152, right: 254, bottom: 230, x: [0, end], y: [-8, 1] };
