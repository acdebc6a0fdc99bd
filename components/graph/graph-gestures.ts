import type { GraphZoom } from './graph-zoom.ts';

/** So far a mouse goes before it drags and no longer clicks, in pixels. */
const slack = 4;

const stepped = { '+': 1.25, '=': 1.25, '-': 0.8 } as Readonly<Record<string, number>>;

/** Moves and zooms the picture by mouse, wheel, two fingers and keys; one finger scrolls, as everywhere. */
export function graphGestures(box: HTMLElement, zoom: GraphZoom): void {
  const fingers = new Map<number, PointerEvent>();
  let pressed: PointerEvent | null = null;
  let isDragging = false;

  box.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, event);
    else if (event.button === 0) pressed = event;
    isDragging = false;
  });
  box.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    const other = [...fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (finger) fingers.set(event.pointerId, event);
    if (finger && other) {
      const apart = ({ clientX, clientY }: PointerEvent) =>
        Math.hypot(clientX - other.clientX, clientY - other.clientY);
      const middle = { x: (event.clientX + other.clientX) / 2, y: (event.clientY + other.clientY) / 2 };
      zoom.by(apart(event) / Math.max(1, apart(finger)), middle);
    }
    if (!pressed) return;
    const [dx, dy] = [event.clientX - pressed.clientX, event.clientY - pressed.clientY];
    if (!isDragging && Math.hypot(dx, dy) < slack) return;
    isDragging = true;
    box.setPointerCapture(event.pointerId);
    zoom.move(dx, dy);
    pressed = event;
  });
  const release = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    pressed = null;
  };
  box.addEventListener('pointerup', release);
  box.addEventListener('pointercancel', release);
  box.addEventListener('dragstart', (event) => event.preventDefault());
  const dropClick = (event: Event): void => {
    if (isDragging) {
      event.preventDefault();
      event.stopPropagation();
    }
    isDragging = false;
  };
  box.addEventListener('click', dropClick, { capture: true });

  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom.by(Math.exp(-event.deltaY / 200), { x: event.clientX, y: event.clientY });
  };
  box.addEventListener('wheel', turn, { passive: false });
  box.addEventListener('keydown', (event) => {
    const factor = stepped[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '0') zoom.fit();
    else if (factor) zoom.by(factor);
    else return;
    event.preventDefault();
  });
}
