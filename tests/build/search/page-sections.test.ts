import { describe, expect, it } from 'vitest';
import { findElement, htmlTree } from '../../../src/build/search/html-tree.ts';
import { linearFormula } from '../../../src/build/search/linear-formula.ts';
import { pageRecords } from '../../../src/build/search/page-records.ts';
import { pageSections } from '../../../src/build/search/page-sections.ts';
import { renderFormula } from '../../../src/markdown/index.ts';

const { raw } = String;

/** A formula as the search shows it. */
function linear(tex: string): string {
  const math = findElement(htmlTree(renderFormula(tex, true)), ({ name }) => name === 'math');
  return math === undefined ? '' : linearFormula(math);
}

describe('a formula in one line', () => {
  it.each([
    [raw`\frac{\partial}{\partial t}p_t(\boldsymbol{x}_t)`, '∂/∂tp_t(x_t)'],
    [raw`x_{t+1}^2 \le \sqrt{a+b}`, 'x_(t + 1)^2 ≤ √(a + b)'],
    [raw`\log p + \det(A)`, 'log p + det(A)'],
    [raw`\frac{a+b}{2}`, '(a + b)/2'],
    [raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`, '(a b; c d)'],
  ])('%s', (tex, text) => {
    expect(linear(tex)).toBe(text);
  });
});

describe('the tree of a page', () => {
  it('resolves references, skips scripts and comments, and closes what is empty', () => {
    const { children } = htmlTree(
      '<p title="a &gt; b">x &amp; &#x27;y&#39;<br>z<!-- <b> --></p><script>"<p>"</script>',
    );
    expect(children).toEqual([
      {
        name: 'p',
        attributes: { title: 'a > b' },
        children: ["x & 'y'", { name: 'br', attributes: {}, children: [] }, 'z'],
      },
      { name: 'script', attributes: {}, children: [] },
    ]);
  });
});

describe('the sections of a page', () => {
  const page = (main: string) => htmlTree(`<body><nav>menu</nav><main>${main}</main></body>`);

  it('begin at headings, and say each formula once', () => {
    const sections = pageSections(
      page(`<h1>Title</h1><p>Lead.</p><h2 id="one">One</h2><p>Let ${renderFormula('x_t', false)}<br>be.</p>`),
    );
    expect(sections).toEqual([
      { id: null, title: 'Title', text: 'Lead.', formulas: [] },
      { id: 'one', title: 'One', text: 'Let x_t be.', formulas: ['x_t'] },
    ]);
  });

  it('take detail boxes apart, at the first address in them, and go on behind them', () => {
    const sections = pageSections(
      page(
        '<h2 id="one">One</h2><p>before</p><details class="detail"><summary>Proof<span class="detail-equations">(3)</span></summary><p>inside</p><div id="eq-a">here</div></details><p>after</p>',
      ),
    );
    expect(sections.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['one', 'One', 'before after'],
      ['eq-a', 'Proof', 'inside here'],
    ]);
  });

  it('are errata and terms as well', () => {
    const sections = pageSections(
      page(
        '<h1>Glossary</h1><dl><div class="glossary-entry" id="term-score"><dt><dfn>score</dfn> <span>得分</span></dt><dd><p>the gradient</p><ul class="glossary-links"><li>flow map</li></ul></dd></div></dl><div class="erratum" id="E1"><h3><a>E1</a> Bars</h3><p>wrong</p></div>',
      ),
    );
    expect(sections.map(({ id, title, text }) => [id, title, text])).toEqual([
      [null, 'Glossary', ''],
      ['term-score', 'score 得分', 'the gradient'],
      ['E1', 'E1 Bars', 'wrong'],
    ]);
  });

  it('leave out navigation, panels, controls and what is hidden', () => {
    const [section] = pageSections(
      page(
        '<h2 id="one">One</h2><nav>menu</nav><rd-panel>panel</rd-panel><button>Run</button><p hidden>no</p><a class="badge">✓</a><p>text</p>',
      ),
    );
    expect(section?.text).toBe('text');
  });

  it('know no spaces from line breaks between Chinese characters', () => {
    expect(pageSections(page('<h2 id="one">一</h2><p>连续性\n方程</p>'))[0]?.text).toBe('连续性方程');
  });
});

describe('the records of a page', () => {
  it('lead to its sections, name the commands of their formulas, and divide Chinese titles into words', () => {
    const html = `<main><header class="article-header"><h1>正面推导</h1></header><h2 id="a">连续性方程</h2><p>${renderFormula(raw`\nabla\cdot f`, false)}</p></main>`;
    expect(pageRecords(html, '/zh/articles/x/', 'zh')[1]).toEqual({
      content: '∇⋅f',
      language: 'zh',
      meta: {
        url: '/zh/articles/x/#a',
        title: '连续性方程',
        page: '正面推导',
        kind: 'article',
        words: '连续 性 方程',
        commands: 'cdot nabla',
      },
    });
  });
});
