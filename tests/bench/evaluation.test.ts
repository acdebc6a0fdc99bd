import { describe, expect, it } from 'vitest';
import { cases, throughLanguage } from './cases.ts';
import { timing } from './ratio.ts';

describe('evaluating a formula', () => {
  it.each(cases)('$name: all routes agree', (each) => {
    const routes = [throughLanguage(each), each.byHand, each.bare ?? each.byHand];
    for (let scope = 0; scope < each.scopes.length; scope += 1) {
      for (const route of routes) expect(route(scope)).toBeLessThan(1e-12);
    }
  });

  it.each(cases)('$name: takes at most $most times as long as by hand', (each) => {
    const { ratio, most } = timing(each);
    expect(ratio).toBeLessThan(most);
  });
});
