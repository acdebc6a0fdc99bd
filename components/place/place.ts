/** Where a reader was when a link was followed, as the history of the browser keeps it. */
export interface Place {
  /** The block of text that was being read, counted through the page. */
  readonly block: number;
  /** How far below the top of the window it stood. */
  readonly top: number;
  /** The boxes that were open, counted through the page. */
  readonly boxes: readonly number[];
  /** The anchors of the equations whose panels were open. */
  readonly panels: readonly string[];
}

const added = ':not(nav *, rd-panel *, rd-run-all *, .preview *)';

/** The blocks of text of a page; what is added to it later is not counted. */
export const blocks = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(
    `main :is(p, li, dt, h2, h3, summary, figure, .equation)${added}`,
  ),
];

/** The boxes of a page that may be open or closed. */
export const boxes = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>(`main details${added}`),
];
