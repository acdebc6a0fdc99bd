import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** Relative luminance of a colour `#rrggbb`; WCAG 2.2, definition of relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(front: string, back: string, theme: 'light' | 'dark'): number {
  const [one, other] = [front, back].map((name) => luminance(colours.get(name)![theme]));
  return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
}

const surfaces = ['paper', 'paper-raised', 'paper-sunken', 'accent-soft', 'flash'];
const inks = ['ink', 'ink-soft', 'accent', 'accent-strong', 'formula-red', 'formula-green'];
const verdicts = ['verified', 'definition', 'assumption', 'reported', 'refuted'];

for (const theme of ['light', 'dark'] as const) {
  test(`text of every colour is read on every surface of the ${theme} theme (WCAG 2.2 AA)`, () => {
    for (const ink of [...inks, ...verdicts]) {
      for (const surface of surfaces) {
        expect(contrast(ink, surface, theme), `${ink} on ${surface}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
  });

  test(`edges, focus and the hues of figures stand out on the paper of the ${theme} theme`, () => {
    for (const name of ['rule-strong', 'focus', 'hue-1', 'hue-2', 'hue-3', 'hue-4']) {
      expect(contrast(name, 'paper', theme), name).toBeGreaterThanOrEqual(3);
    }
  });
}
