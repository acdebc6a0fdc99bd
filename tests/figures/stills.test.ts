import { describe, expect, it } from 'vitest';
import type { FigureDescription } from '../../components/figure/description.ts';
import { typeset } from '../../components/figure/typeset.ts';
import densityFlow from '../../content/articles/diffusion-ode/figures/density-flow.ts';
import heatFlow from '../../content/articles/diffusion-ode/figures/heat-flow.ts';
import distances from '../../content/articles/rerope/figures/distances.ts';
import range from '../../content/articles/rerope/figures/range.ts';
import absorb from '../../content/articles/rope-completeness/figures/absorb.ts';
import experiment from '../../content/articles/rerope/figures/experiment.ts';
import { languages, type Text } from '../../src/i18n/text.ts';

const figures: Readonly<Record<string, FigureDescription>> = {
  'density-flow': densityFlow,
  'heat-flow': heatFlow,
  distances,
  range,
  absorb,
  experiment,
};

const texts = (figure: FigureDescription): Text[] => [
  figure.title,
  figure.caption,
  figure.alternative,
  ...figure.views.flatMap((view) => [...view.labels, ...view.handles].map(({ says }) => says)),
  ...figure.controls.flatMap((control) => [
    control.says,
    ...(control.kind === 'choice' ? control.options.map(({ says }) => says) : []),
  ]),
  ...figure.readouts.map(({ says }) => says),
];

describe.each(Object.entries(figures))('%s', (name, figure) => {
  it('is drawn by the custom element of its name', () => {
    expect(figure.tag).toBe(`rd-${name}`);
  });

  it.each(figure.views)(
    'has a still of its view $name with finite coordinates, the same at every build',
    (view) => {
      for (const lang of languages) {
        const still = view.still(lang);
        expect(still).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
        expect(still).not.toMatch(/NaN|Infinity|undefined/);
        expect(view.still(lang)).toBe(still);
      }
    },
  );

  it.each(figure.views)('takes its colours in $name from the theme alone', (view) => {
    expect(view.still('en')).not.toMatch(/#[0-9a-f]{3}|rgb/i);
  });

  it('says everything in both languages, with TeX that can be set', () => {
    for (const text of texts(figure)) {
      for (const lang of languages) {
        expect(text[lang].length).toBeGreaterThan(0);
        expect(() => typeset(text[lang])).not.toThrow();
      }
    }
  });

  it('puts every label on its view', () => {
    for (const { width, height, labels } of figure.views) {
      for (const { x, y } of labels) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  it('shows numbers beside the still', () => {
    for (const { shows } of figure.readouts) expect(shows).toMatch(/^−?\d/);
  });
});
