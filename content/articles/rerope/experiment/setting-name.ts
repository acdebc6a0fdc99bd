import { longestLength } from '#worlds';
import { trainingLength } from './architecture.ts';
import type { Setting } from './setting.ts';

/** The name of a setting, with TeX between dollar signs; it is the same in both languages. */
export function settingName(setting: Setting): string {
  switch (setting.method) {
    case 'rope':
      return 'RoPE';
    case 'pi':
      return `PI, $k=${setting.k}$`;
    case 'ntk':
      return `NTK, $\\kappa=${setting.k}$`;
    case 'ntk-mixed':
      return `NTK-mixed, $\\kappa=${setting.k}$`;
    case 'rerope':
      return `ReRoPE, $w=${setting.w}$`;
    case 'leaky':
      return `Leaky, $w=${setting.w},\\ k=${setting.k}$`;
  }
}

/**
 * The longest text at which every distance stays among the trained ones; undefined for methods that rescale each
 * frequency by a factor of its own.
 */
export function longestTrained(setting: Setting): number | undefined {
  switch (setting.method) {
    case 'rope':
      return trainingLength;
    case 'pi':
      return Math.floor(setting.k * (trainingLength - 1)) + 1;
    case 'rerope':
      return longestLength({ w: setting.w, k: Infinity }, trainingLength);
    case 'leaky':
      return longestLength(setting, trainingLength);
    default:
      return undefined;
  }
}
