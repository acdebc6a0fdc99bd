import type { LiteElement } from 'mathjax-full/js/adaptors/lite/Element.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js';
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { SVG } from 'mathjax-full/js/output/svg.js';

/** A formula as outlines, in units of its own. */
export interface Outline {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** What stands inside the `<svg>`; its colour is the current one. */
  readonly drawing: string;
}

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const typesetter = mathjax.document('', {
  InputJax: new TeX({
    packages: AllPackages.filter((name) => name !== 'noerrors' && name !== 'noundefined'),
    formatError: (_jax: unknown, error: Error) => {
      throw error;
    },
  }),
  OutputJax: new SVG({ fontCache: 'none' }),
});

/**
 * Sets LaTeX as outlines, which need no font where they are drawn.
 *
 * @throws Error when the LaTeX cannot be set
 */
export function outline(tex: string): Outline {
  const svg = adaptor.firstChild(typesetter.convert(tex, { display: true }) as LiteElement) as LiteElement;
  const [x = 0, y = 0, width = 1, height = 1] = String(adaptor.getAttribute(svg, 'viewBox'))
    .split(' ')
    .map(Number);
  return { viewBox: [x, y, width, height], drawing: adaptor.innerHTML(svg) };
}
