import { describe, expect, it } from 'vitest';
import { markedErrata } from '../../../components/errata/marked-errata.ts';

const mark = (props: object) => encodeURIComponent(JSON.stringify(props));

describe('the errata in the HTML of an article', () => {
  it('are told from the text around them, with titles in any script and quotation marks', () => {
    const html = [
      '<p>before</p>',
      `<rd-erratum data-mark="${mark({ id: 'E1', title: '“硬刚” & "more"' })}"><p>one\ntwo</p></rd-erratum>`,
      '<p>between</p>',
      `<rd-erratum data-mark="${mark({ id: 'C2', title: 'b', control: 'none' })}"></rd-erratum>`,
    ].join('\n');
    expect(markedErrata(html, '/en/articles/a/')).toEqual([
      { id: 'E1', title: '“硬刚” & "more"', html: '<p>one\ntwo</p>' },
      { id: 'C2', title: 'b', control: 'none', html: '' },
    ]);
  });

  it('lead into the article where they led within it, and nowhere else than before otherwise', () => {
    const html = `<rd-erratum data-mark="${mark({ id: 'E1', title: 'a' })}"><a href="#eq-b">b</a><a href="https://example.org/#c">c</a></rd-erratum>`;
    expect(markedErrata(html, '/zh/articles/a/')[0]?.html).toBe(
      '<a href="/zh/articles/a/#eq-b">b</a><a href="https://example.org/#c">c</a>',
    );
  });
});
