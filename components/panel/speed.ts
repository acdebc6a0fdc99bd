import type { Language } from '#i18n';
import { count } from './count.ts';

const rate = (amount: number, milliseconds: number): number =>
  milliseconds > 0 ? (1000 * amount) / milliseconds : 0;

/** How fast checks are done: `4.2 equations and 5,130 points per second`. */
export function speed(equations: number, points: number, milliseconds: number, language: Language): string {
  const [each, drawn] = [
    rate(equations, milliseconds).toFixed(1),
    count(Math.round(rate(points, milliseconds))),
  ];
  return language === 'zh'
    ? `每秒 ${each} 个公式、${drawn} 个点`
    : `${each} equations and ${drawn} points per second`;
}
