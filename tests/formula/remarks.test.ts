import { describe, expect, it } from 'vitest';
import { parse, reading, understand, unknownNames } from '#formula';
import { errorOf } from './error-of.ts';

const { raw } = String;

/** The clauses of a formula in one line each: arrow, role, and what stands there. */
function outline(tex: string): string[] {
  return parse(tex, unknownNames).clauses.map(({ arrow, role, tex: text }) =>
    [...(arrow === undefined ? [] : [arrow]), role, text].join(' '),
  );
}

describe('what a formula says in words', () => {
  it('is set apart from the statement in front of it', () => {
    expect(outline(raw`a=b\quad\text{for all } m,n`)).toEqual([
      'relation a=b',
      raw`remark \text{for all } m`,
      'remark n',
    ]);
    expect(outline(raw`O=\exp B\ \text{for some } B^{\top}=-B`)).toEqual([
      raw`relation O=\exp B`,
      raw`remark \text{for some } B^{\top}=-B`,
    ]);
    expect(outline(raw`a=b\ \ \forall u\in\mathbb Z`)).toEqual([
      'relation a=b',
      raw`remark \forall u\in\mathbb Z`,
    ]);
  });

  it('joins statements without changing them', () => {
    expect(outline(raw`a=b\quad\text{but}\quad c=d`)).toEqual([
      'relation a=b',
      raw`remark \text{but}`,
      'relation c=d',
    ]);
    expect(outline(raw`a=b,\quad\text{e.g. } c=d`)).toEqual(['relation a=b', 'relation c=d']);
  });

  it('may stand in parentheses anywhere', () => {
    expect(outline(raw`a\ \text{(each twice)}=b`)).toEqual([raw`relation a\ \text{(each twice)}=b`]);
    expect(reading(parse(raw`a\ \text{(each twice)}=b`, unknownNames))).toBe('a= b');
  });

  it('is a name where a value is expected', () => {
    expect(outline(raw`\text{exponent}=c`)).toEqual([raw`relation \text{exponent}=c`]);
    expect(outline(raw`a=b+\text{constant}`)).toEqual([raw`relation a=b+\text{constant}`]);
  });

  it('can be all there is, and is shown as it stands', () => {
    expect(
      reading(parse(raw`\text{far keys permuted}\;\Longrightarrow\;\text{output unchanged}`, unknownNames)),
    ).toBe(raw`\begin{aligned}&\text{far keys permuted}\\&\text{output unchanged}\end{aligned}`);
  });

  it('says where names live: lists, mappings and memberships', () => {
    expect(outline(raw`\theta_i=i^2,\qquad i=0,1,\dots,n-1`)).toEqual([
      raw`relation \theta_i=i^2`,
      'remark i=0',
      'remark 1',
      raw`remark \dots`,
      'remark n-1',
    ]);
    expect(outline(raw`a=b,\qquad \rho:\{0,1\}\to\mathbb R`)).toEqual([
      'relation a=b',
      raw`remark \rho`,
      raw`remark \{0,1\}\to\mathbb R`,
    ]);
    expect(outline(raw`a=b\ (n\in\mathbb Z)`)).toEqual(['relation a=b', raw`condition n\in\mathbb Z`]);
  });
});

describe('colons, arrows and definitions inside a chain', () => {
  it('put premises in front of a colon, which must hold or define', () => {
    expect(outline(raw`\det O=-1:\quad O=AB`)).toEqual([raw`condition \det O=-1`, 'relation O=AB']);
    const { definitions, links } = understand(raw`c=\frac{a}{2}:\quad c+c=a`, { bindings: { a: 3 } });
    expect([...definitions.keys()]).toEqual(['c']);
    expect(links).toHaveLength(1);
  });

  it('keep the arrow between two statements', () => {
    expect(outline(raw`a=b\;\Longrightarrow\;c=d`)).toEqual(['relation a=b', raw`\Rightarrow relation c=d`]);
    expect(outline(raw`a=b\iff c=d`)).toEqual(['relation a=b', raw`\Leftrightarrow relation c=d`]);
  });

  it('claim nothing behind a negated existence', () => {
    expect(outline(raw`a=b\;\Longrightarrow\;\nexists\,X\in\mathbb R:\ X^2=a`)).toEqual([
      'relation a=b',
      raw`\Rightarrow remark \nexists\,X\in\mathbb R`,
      'remark X^2=a',
    ]);
  });

  it('define a name at `:=` and at `=:`, and go on', () => {
    const scope = { bindings: { a: 2 } };
    expect([...understand(raw`u:=a+a=2a`, scope).definitions.keys()]).toEqual(['u']);
    expect(understand(raw`u:=a+a=2a`, scope).links.map(({ tex }) => tex)).toEqual(['a+a=2a']);
    expect([...understand('a+a=2a=:u', scope).definitions.keys()]).toEqual(['u']);
  });

  it('are not cut by a gap beside a sign', () => {
    expect(outline(raw`a\quad=\quad b,\quad c=d`)).toEqual([raw`relation a\quad=\quad b`, 'relation c=d']);
  });

  it('cut a chain at a membership', () => {
    expect(outline(raw`O_+=OI_-\in S`)).toEqual([raw`relation O_+=OI_-`, raw`domain OI_-\in S`]);
  });
});

describe('an expression without a relation', () => {
  it('is read, and refused where something is to be checked', () => {
    expect(outline('a+1')).toEqual(['expression a+1']);
    expect(errorOf('a+1', { bindings: { a: 1 } }).slug).toBe('no-relation');
  });
});

describe('systems in a brace', () => {
  it('are their rows', () => {
    expect(outline(raw`\left\{\begin{aligned}&a=b\\&c=d,\quad e=f\end{aligned}\right.`)).toEqual([
      'relation a=b',
      'relation c=d',
      'relation e=f',
    ]);
    expect(outline(raw`\begin{cases}a=b\\c=d\end{cases}`)).toEqual(['relation a=b', 'relation c=d']);
  });
});

describe('names with marks', () => {
  it('are other names than without: primes, upright superscripts, signs as subscripts', () => {
    const bindings = { "b'": 2, b: 1, 'O_+': 3, 'a^{\\mathrm{far}}': 5, '\\Delta^2\\rho': 7 };
    expect(errorOf("b' = c", { bindings }).message).toBe('nothing binds `c`');
    for (const tex of ["b'=2b", 'O_+=3b', raw`a^{\rm far}=5b`, raw`\overline{b}=b`]) {
      const { formula } = understand(tex, { bindings });
      expect(formula.clauses).toHaveLength(1);
    }
  });
});
