import { expect, it } from 'vitest';
import { nearAddress } from '../../../components/lost/near-address.ts';

const known = {
  'diffusion-ode': {
    titles: { en: 'Diffusion' },
    numbers: { 'eq:continuity': 22, 'eq:heat': 30, 'alg:reverse': 58 },
  },
  rerope: { titles: { en: 'ReRoPE' }, numbers: { 'eq:rr-range': 1 } },
};

it('an equation that is misspelt has the nearest labels of its article', () => {
  const near = nearAddress('en/articles/diffusion-ode/eq-continutiy/', '', known);
  expect(near).toMatchObject({ article: 'diffusion-ode', missing: 'eq:continutiy' });
  expect(near!.near[0]).toEqual({ slug: 'diffusion-ode', label: 'eq:continuity' });
  expect(near!.near).toHaveLength(3);
});

it('an equation that stands in another article is offered first, with the mutants of its address left aside', () => {
  const near = nearAddress('zh/articles/diffusion-ode/eq-rr-range/mutants/', '', known);
  expect(near!.near[0]).toEqual({ slug: 'rerope', label: 'eq:rr-range' });
});

it('an article that is misspelt has the nearest article, and the equation of its fragment', () => {
  const near = nearAddress('en/articles/difusion-ode/', 'eq-heat', known);
  expect(near).toEqual({
    article: null,
    missing: 'difusion-ode',
    near: [{ slug: 'diffusion-ode', label: 'eq:heat' }, { slug: 'diffusion-ode' }, { slug: 'rerope' }],
  });
});

it('names that every object has are no articles and no equations', () => {
  expect(nearAddress('en/articles/constructor/', 'toString', known)).toMatchObject({ article: null });
  expect(nearAddress('en/articles/rerope/toString/', '', known)!.near).toEqual([
    { slug: 'rerope', label: 'eq:rr-range' },
  ]);
});

it('other addresses, and very long ones, are left alone or answered at once', () => {
  expect(nearAddress('en/glossary/', '', known)).toBeNull();
  expect(nearAddress('', '', known)).toBeNull();
  expect(nearAddress(`en/articles/rerope/${'x'.repeat(1e5)}`, '', known)!.near).toHaveLength(1);
});
