import { equationAtHand, step } from './step.ts';

const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

function nextTheme(): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.theme-switch input')];
  inputs[(inputs.findIndex(({ checked }) => checked) + 1) % inputs.length]?.click();
}

const actions: Readonly<Record<string, () => void>> = {
  'next-equation': () => step('main .equation[id]', 1),
  'previous-equation': () => step('main .equation[id]', -1),
  'next-section': () => step('main :is(h2, h3)[id]', 1),
  'previous-section': () => step('main :is(h2, h3)[id]', -1),
  'open-panel': () => equationAtHand()?.querySelector<HTMLElement>('a.badge')?.click(),
  'run-all': () => click('rd-run-all [data-part="run"], rd-panel [data-part="run"]'),
  language: () => click('.language-switch a'),
  theme: nextTheme,
  // Of this article where there is one, else of the site.
  graph: () => click('main a[href*="/graph/"], .site-footer a[href*="/graph/"]'),
};

/** Does what a shortcut is for, where the page has what it needs. */
export const perform = (action: string): void => actions[action]?.();
