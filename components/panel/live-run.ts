import type { Language } from '#i18n';
import type { Progress, Sample } from '#verification';
import { count } from './count.ts';
import type { Figure } from './figures.ts';
import { figure } from './figures.ts';
import { scientific } from './scientific.ts';

/** What has arrived of a run that is under way. */
export class LiveRun {
  readonly samples: Sample[] = [];
  total = 0;
  done = 0;

  add({ done, total, sample }: Progress): void {
    this.done = done;
    this.total = total;
    this.samples.push(sample);
  }

  get fraction(): number {
    return this.total === 0 ? 0 : this.done / this.total;
  }

  /** The figures that can be told before the verdict: how many points, and the worst residual so far. */
  figures(language: Language): readonly Figure[] {
    const points = figure('points', count(this.done), language);
    const worst = this.samples.reduce<Sample | undefined>(
      (a, b) => (a && a.residual / a.tolerance >= b.residual / b.tolerance ? a : b),
      undefined,
    );
    if (!worst || !Number.isFinite(worst.tolerance)) return [points];
    return [
      points,
      figure('residual', scientific(worst.residual), language),
      figure('tolerance', scientific(worst.tolerance), language),
    ];
  }
}
