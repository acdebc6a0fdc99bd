import { escape } from './escape.ts';
import { nearestOf } from './nearest.ts';

/** How many equations are offered instead. */
const offered = 3;

/**
 * Says on top of the article that an address names no equation of it, and offers the nearest.
 *
 * @param received what the address says, such as `eq=eq:continutiy`
 */
export function missingEquation(label: string, received: string): void {
  const place = document.querySelector<HTMLElement>('rd-run-all [data-part="failures"]');
  if (!place) return;
  const numbers = new Map(
    [...document.querySelectorAll<HTMLElement>('.equation[data-label]')].map((equation) => [
      equation.dataset['label'] ?? '',
      equation.querySelector('.equation-number')?.textContent ?? '',
    ]),
  );
  const links = nearestOf(label, [...numbers.keys()], offered).map((close) => {
    const text = `${numbers.get(close)} ${close}`;
    return `<a class="eqref" href="#${escape(close.replace(':', '-'))}">${escape(text)}</a>`;
  });
  place.hidden = false;
  place.innerHTML = document.documentElement.lang.startsWith('zh')
    ? `<p>本文没有公式 ${escape(label)}：收到 ${escape(received)}；最接近的是 ${links.join('、')}</p>`
    : `<p>there is no equation ${escape(label)} in this article: received ${escape(received)}; the nearest are ${links.join(', ')}</p>`;
  place.scrollIntoView({ block: 'center' });
}
