/**
 * Lets a handle be dragged by mouse, pen or finger, and put down where the view is clicked.
 *
 * @param width the view's width in its own units
 * @param moved receives view coordinates
 */
export function drag(
  handle: HTMLElement,
  view: HTMLElement,
  width: number,
  moved: (x: number, y: number) => void,
): void {
  const at = (event: MouseEvent): void => {
    const box = view.getBoundingClientRect();
    const scale = width / box.width;
    moved((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) at(event);
  });
  view.addEventListener('click', (event) => {
    // A click made by a key has no place.
    if (event.detail > 0) at(event);
  });
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Calls back with a direction, one fifth as long under Shift, when an arrow key is pressed on the handle. */
export function steer(handle: HTMLElement, moved: (dx: number, dy: number) => void): void {
  handle.addEventListener('keydown', (event) => {
    const direction = directions[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const length = event.shiftKey ? 0.2 : 1;
    moved(length * direction[0], length * direction[1]);
  });
}
