import { describe, expect, it } from 'vitest';
import { parse, scaleTerm, unknownNames } from '#formula';

const { raw } = String;
const scaled = (tex: string): string | null => scaleTerm(parse(tex, unknownNames), '1.0001');

describe('scaleTerm', () => {
  it('scales the first term of the right side, whatever brackets it has', () => {
    expect(scaled('a = b c - d')).toBe(raw`a = {1.0001}\cdot{b c} - d`);
    expect(scaled(raw`a = -\left(b+c\right)`)).toBe(raw`a = -{1.0001}\cdot{\left(b+c\right)}`);
    expect(scaled(raw`a = \boldsymbol{A}^{\top}`)).toBe(raw`a = {1.0001}\cdot{\boldsymbol{A}^{\top}}`);
    expect(scaled(raw`a = e^{Lt}`)).toBe(raw`a = {1.0001}\cdot{e^{Lt}}`);
    expect(scaled(raw`a = \underbrace{b}_{c}+d`)).toBe(raw`a = {1.0001}\cdot{\underbrace{b}_{c}}+d`);
    expect(scaled(raw`a = b+O(h^2)`)).toBe(raw`a = {1.0001}\cdot{b}+O(h^2)`);
  });

  it('scales the left side where the right one is 0', () => {
    expect(scaled('a - b = 0')).toBe(raw`{1.0001}\cdot{a} - b = 0`);
  });

  it('scales a term inside an expression that is 0 as a whole', () => {
    expect(scaled(raw`\nabla\cdot(a,b) = 0`)).toBe(raw`\nabla\cdot({1.0001}\cdot{a},b) = 0`);
    expect(scaled(raw`(a-b)c = 0`)).toBe(raw`({1.0001}\cdot{a}-b)c = 0`);
    expect(scaled(raw`\nabla\cdot u = 0`)).toBeNull();
  });

  it('finds nothing where everything is 0', () => {
    expect(scaled('0 = 0')).toBeNull();
    expect(scaled(raw`x\in\mathbb{R}`)).toBeNull();
  });

  it('leaves definitions and domains before the relation alone', () => {
    expect(scaled(raw`x\in\mathbb{R},\quad a = b`)).toBe(raw`x\in\mathbb{R},\quad a = {1.0001}\cdot{b}`);
  });
});
