import { expect, it } from 'vitest';
import { withScriptsLast } from '../../src/build/scripts-last.ts';

it('programs go to the end in their order; data and what runs at once stay', () => {
  const page =
    '<head><script>early</script></head><body><p>a</p><script type="module" src="/a.js"></script><p>b</p>' +
    '<script type="application/json">{}</script><script type="module" src="/b.js"></script></body>';
  expect(withScriptsLast(page)).toBe(
    '<head><script>early</script></head><body><p>a</p><p>b</p><script type="application/json">{}</script>' +
      '<script type="module" src="/a.js"></script><script type="module" src="/b.js"></script></body>',
  );
});

it('an address is moved letter by letter, and a page without programs stays as it is', () => {
  const script = '<script type="module" src="/$&$`.js"></script>';
  expect(withScriptsLast(`<body>${script}<p>a</p></body>`)).toBe(`<body><p>a</p>${script}</body>`);
  expect(withScriptsLast('<body><p>a</p></body>')).toBe('<body><p>a</p></body>');
});
