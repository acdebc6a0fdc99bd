import { describe, expect, it } from 'vitest';
import { compare, derived, Environment, family, functions, map, understand, type Scope } from '#formula';
import { add, exp, mul, scale, sin, sub, type Scalar } from '#numerics';
import { distance, valueOf } from '../value-of.ts';

const { raw } = String;

const t = 0.7;
/** x_t = e^t (1, 2); the path is a family, the point of now a plain column. */
const path = (s: Scalar): Scalar[] => scale(exp(s), [1, 2]);
const here = [Math.exp(t), 2 * Math.exp(t)] as const;
const scope: Scope = {
  bindings: {
    t,
    '\\Delta t': 0.25,
    '\\boldsymbol{x}_t': here,
    '\\boldsymbol{x}': family(path),
    '\\sigma': family((s: Scalar) => mul(s, mul(s, s))),
    // u_t(x) = t² x₁ + x₂
    u: functions((s: Scalar) => map((v: readonly Scalar[]) => add(mul(mul(s, s), v[0] ?? 0), v[1] ?? 0))),
  },
  paths: ['\\boldsymbol{x}'],
};
const [x1, x2] = here;
const value = (expression: string) => valueOf(expression, scope);

describe('a derivative by a number', () => {
  it('with a round sign holds the path, with a straight one moves along it', () => {
    expect(distance(value(raw`\frac{\partial}{\partial t}u_t(\boldsymbol{x}_t)`), 2 * t * x1)).toBeLessThan(
      1e-14,
    );
    expect(
      distance(value(raw`\frac{d}{dt}u_t(\boldsymbol{x}_t)`), 2 * t * x1 + t * t * x1 + x2),
    ).toBeLessThan(1e-14);
    expect(distance(value(raw`\frac{d\boldsymbol{x}_t}{dt}`), [x1, x2])).toBeLessThan(1e-15);
    expect(value(raw`\frac{\partial\boldsymbol{x}_t}{\partial t}`)).toEqual([0, 0]);
  });

  it('moves nothing where the world declares no path', () => {
    const { bindings } = scope;
    expect(valueOf(raw`\frac{d\boldsymbol{x}_t}{dt}`, { bindings })).toEqual([0, 0]);
  });

  it('holds a path whose members are not bound by themselves', () => {
    const bindings = { ...scope.bindings };
    delete bindings['\\boldsymbol{x}_t'];
    const unbound = { ...scope, bindings };
    expect(
      distance(valueOf(raw`\frac{\partial}{\partial t}u_t(\boldsymbol{x}_t)`, unbound), 2 * t * x1),
    ).toBeLessThan(1e-14);
    expect(distance(valueOf(raw`\frac{d\boldsymbol{x}_t}{dt}`, unbound), [x1, x2])).toBeLessThan(1e-14);
  });

  it('holds a path whose point is derived from the time', () => {
    const bound = { ...scope, bindings: { ...scope.bindings, '\\boldsymbol{x}_t': derived(['t'], path) } };
    expect(
      distance(valueOf(raw`\frac{\partial}{\partial t}u_t(\boldsymbol{x}_t)`, bound), 2 * t * x1),
    ).toBeLessThan(1e-14);
    expect(
      distance(valueOf(raw`\frac{d}{dt}u_t(\boldsymbol{x}_t)`, bound), 2 * t * x1 + t * t * x1 + x2),
    ).toBeLessThan(1e-14);
  });

  it('nests', () => {
    expect(
      distance(value(raw`\frac{d}{dt}\frac{d}{dt}u_t(\boldsymbol{x}_t)`), x1 * (2 + 4 * t + t * t) + x2),
    ).toBeLessThan(1e-13);
    expect(
      distance(value(raw`\frac{d}{dt}\lVert\frac{d\boldsymbol{x}_t}{dt}\rVert^2`), 10 * Math.exp(2 * t)),
    ).toBeLessThan(1e-12);
  });

  it('recomputes what the world derives from the variable', () => {
    const world: Scope = {
      bindings: {
        a: 2,
        b: derived(['a'], (a: Scalar) => mul(a, mul(a, a))),
        c: derived(['b'], (b: Scalar) => mul(3, b)),
      },
    };
    expect(valueOf(raw`\frac{\partial}{\partial a}(c + a)`, world)).toBe(37);
    expect(valueOf(raw`\frac{\partial}{\partial a}\frac{\partial}{\partial a}b`, world)).toBe(12);
    expect(valueOf(raw`\frac{\partial}{\partial b}(c + a)`, world)).toBe(3);
  });

  it('recomputes a point that is a function of another point', () => {
    const world: Scope = {
      bindings: {
        h: 0.5,
        '\\boldsymbol{x}_t': [1, 2],
        '\\boldsymbol{x}_{t+h}': derived(['\\boldsymbol{x}_t', 'h'], (x: readonly Scalar[], h: Scalar) =>
          x.map((entry) => add(entry, mul(h, sin(entry)))),
        ),
      },
    };
    expect(
      distance(valueOf(raw`\frac{\partial\boldsymbol{x}_{t+h}}{\partial\boldsymbol{x}_t}`, world), [
        [1 + 0.5 * Math.cos(1), 0],
        [0, 1 + 0.5 * Math.cos(2)],
      ]),
    ).toBeLessThan(1e-15);
    expect(
      distance(valueOf(raw`\frac{d\boldsymbol{x}_{t+h}}{dh}`, world), [Math.sin(1), Math.sin(2)]),
    ).toBeLessThan(1e-15);
  });

  it('is written as a dot for a family in its subscript', () => {
    expect(distance(value(raw`\dot\sigma_t`), 3 * t * t)).toBeLessThan(1e-15);
    expect(distance(value(raw`\dot{\sigma}_{t+\Delta t}`), 3 * 0.95 * 0.95)).toBeLessThan(1e-15);
    expect(distance(value(raw`\ddot{\sigma}_t`), 6 * t)).toBeLessThan(1e-14);
    expect(distance(value(raw`\frac{d}{dt}\dot\sigma_t`), 6 * t)).toBeLessThan(1e-14);
  });

  it('of an integral by its upper limit is the integrand', () => {
    expect(distance(value(raw`\frac{d}{dt}\int_0^t\sigma_s\,ds`), t * t * t)).toBeLessThan(1e-15);
    expect(
      distance(value(raw`\frac{d}{dt}\frac{d}{dt}\int_t^{2t}\sigma_s\,ds`), 3 * t * t * 15),
    ).toBeLessThan(1e-13);
  });
});

describe('a derivative by a component', () => {
  const world: Scope = {
    bindings: {
      d: 2,
      t: 1,
      '\\boldsymbol{x}': [0.4, -0.3],
      '\\boldsymbol{f}': functions((s: Scalar) =>
        map((v: readonly Scalar[]) => [mul(s, sin(v[0] ?? 0)), mul(v[0] ?? 0, exp(v[1] ?? 0))]),
      ),
    },
  };

  it('comes from differences, whose error is stated', () => {
    const tex = raw`\frac{\partial f_{t,1}(\boldsymbol{x})}{\partial x_1} = \cos 0.4`;
    const { links, definitions } = understand(tex, world);
    const [link] = links;
    if (link === undefined) throw new Error('there is a link');
    const { difference, stated, scale: size } = compare(link, Environment.of(world, definitions), tex);
    expect(stated.difference).toBeGreaterThan(0);
    expect(stated.difference).toBeLessThan(1e-9);
    expect(difference).toBeLessThanOrEqual(stated.difference * size);
  });

  it('adds up to the divergence', () => {
    const sum = valueOf(raw`\sum_{i=1}^{d}\frac{\partial f_{t,i}(\boldsymbol{x})}{\partial x_i}`, world);
    const divergence = Math.cos(0.4) + 0.4 * Math.exp(-0.3);
    expect(distance(sum, divergence)).toBeLessThan(1e-11);
  });

  it('inside another derivative comes from dual numbers', () => {
    const mixed = valueOf(
      raw`\frac{\partial}{\partial t}\frac{\partial f_{t,1}(\boldsymbol{x})}{\partial x_1}`,
      world,
    );
    expect(distance(mixed, Math.cos(0.4))).toBeLessThan(1e-15);
  });
});

describe('paths', () => {
  it('that no operator moves stay where the world put them', () => {
    const world: Scope = {
      bindings: { t, '\\boldsymbol{x}_t': [5, 5], '\\boldsymbol{x}': family((s: Scalar) => [s, sub(s, 1)]) },
    };
    expect(valueOf(raw`\boldsymbol{x}_t`, world)).toEqual([5, 5]);
    expect(valueOf(raw`\boldsymbol{x}_{t+1}`, world)).toEqual([t + 1, t]);
  });
});
