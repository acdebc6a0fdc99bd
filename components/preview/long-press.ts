/** Milliseconds after which a finger that rests is a long press, and pixels that it may move meanwhile. */
const [long, slip] = [450, 10];

/**
 * Acts on a finger that rests on a link, and keeps the menu and the click of the browser away from that gesture; a tap
 * is left alone and follows the link.
 */
export function longPress(link: HTMLElement, start: PointerEvent, act: () => void): void {
  const gesture = new AbortController();
  const { signal } = gesture;
  let held = false;
  const hold = (): void => {
    clearTimeout(timer);
    if (!held) act();
    held = true;
  };
  const timer = setTimeout(hold, long);
  const end = (): void => {
    clearTimeout(timer);
    // The click of the browser, if any, comes after the finger has left.
    setTimeout(() => gesture.abort(), long);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (Math.hypot(clientX - start.clientX, clientY - start.clientY) > slip) end();
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', end, { signal });
  addEventListener('pointercancel', end, { signal });
  for (const type of ['contextmenu', 'dragstart']) {
    const instead = (event: Event): void => {
      event.preventDefault();
      hold();
    };
    link.addEventListener(type, instead, { signal });
  }
  const swallow = (event: Event): void => {
    if (held) event.preventDefault();
  };
  link.addEventListener('click', swallow, { signal });
}
