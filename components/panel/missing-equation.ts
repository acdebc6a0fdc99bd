import { escape } from './escape.ts';
import { nearest } from './nearest.ts';

/** Says on top of the article that a permalink names no equation of it, and offers the nearest label. */
export function missingEquation(label: string): void {
  const place = document.querySelector<HTMLElement>('rd-run-all [data-part="failures"]');
  if (!place) return;
  const badges = [...document.querySelectorAll<HTMLElement>('.equation[data-label]')];
  const close =
    nearest(
      label,
      badges.map((badge) => badge.dataset.label ?? ''),
    ) ?? '';
  const link = `<a href="#${escape(close.replace(':', '-'))}">${escape(close)}</a>`;
  place.hidden = false;
  place.innerHTML = document.documentElement.lang.startsWith('zh')
    ? `<p>本文没有公式 ${escape(label)}：收到 eq=${escape(label)}；最接近的是 ${link}</p>`
    : `<p>there is no equation ${escape(label)} in this article: received eq=${escape(label)}; the nearest is ${link}</p>`;
}
