import { describe, expect, it } from 'vitest';
import { complete, fetchAll, FetchError, Late } from '#numerics';

const later = <Part>(part: Part) => new Late(() => Promise.resolve(part));

describe('a late part', () => {
  it('is not there until it has been fetched', async () => {
    const part = later(7);
    expect(part.isHere).toBe(false);
    expect(() => part.now).toThrow('a part of the program has not been fetched yet');
    await part.fetch();
    expect(part.isHere).toBe(true);
    expect(part.now).toBe(7);
  });

  it('is fetched once', async () => {
    let times = 0;
    const part = new Late(() => Promise.resolve((times += 1)));
    await part.fetch();
    await part.fetch();
    expect(times).toBe(1);
  });

  it('that does not arrive says so, and may be fetched again', async () => {
    let isOnline = false;
    const part = new Late(() => (isOnline ? Promise.resolve(1) : Promise.reject(new Error('offline'))));
    await expect(part.fetch()).rejects.toThrow(FetchError);
    await expect(complete(() => part.now)).rejects.toThrow('offline');
    isOnline = true;
    await expect(complete(() => part.now)).resolves.toBe(1);
  });
});

describe('complete(compute)', () => {
  it('computes anew with every part that was asked for', async () => {
    const [a, b] = [later(2), later(3)];
    let begun = 0;
    const compute = (): number => {
      begun += 1;
      return a.now * b.now;
    };
    let waited = 0;
    const onWait = (): void => {
      waited += 1;
    };
    expect(await complete(compute, onWait)).toBe(6);
    expect([begun, waited]).toEqual([3, 2]);
  });

  it('fetches together what is wanted together', async () => {
    const [a, b] = [later(2), later(3)];
    let begun = 0;
    const compute = (): number => {
      begun += 1;
      a.want();
      b.want();
      return a.now * b.now;
    };
    expect(await complete(compute)).toBe(6);
    expect(begun).toBe(2);
  });

  it('does not believe a result that was found without a part, even one that hides the lack', async () => {
    const part = later('right');
    const compute = (): string => {
      try {
        return part.now;
      } catch {
        return 'wrong';
      }
    };
    expect(await complete(compute)).toBe('right');
  });

  it('throws what the computation throws once everything is there', async () => {
    const part = later('no');
    const compute = (): never => {
      throw new RangeError(part.now);
    };
    await expect(complete(compute)).rejects.toThrow(new RangeError('no'));
  });
});

describe('fetchAll()', () => {
  it('fetches also the parts that other parts bring with them', async () => {
    const outer = new Late(() => Promise.resolve({ inner: later('within') }));
    await fetchAll();
    expect(outer.now.inner.now).toBe('within');
  });
});
