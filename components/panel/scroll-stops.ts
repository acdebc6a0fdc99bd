/** Keeps in the order of the keyboard only those of the scroll boxes in `root` that have more to show. */
export function scrollStops(root: ParentNode): void {
  const sizes = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      (target as HTMLElement).tabIndex = target.scrollWidth > target.clientWidth + 1 ? 0 : -1;
    }
  });
  for (const box of root.querySelectorAll('.panel-scroll')) sizes.observe(box);
}
