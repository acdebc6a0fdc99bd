import type { Settings } from '#worlds';
import { CheckError } from './check-error.ts';
import { checkSettings } from './check-settings.ts';
import type { Branch, Source } from './points.ts';
import { reason } from './reason.ts';

/** The branch of a control: the same points as the check's own; settings that its world does not offer are dropped. */
export function controlBranch(branch: Branch, { parameters }: Source): Branch {
  const settings: Settings = Object.fromEntries(
    Object.entries(branch.settings).filter(([name, setting]) => {
      try {
        checkSettings(parameters, { [name]: setting });
        return true;
      } catch {
        return false;
      }
    }),
  );
  return { ...branch, settings };
}

/** Says that a wrong variant does not exist. */
export function missing(index: number): never {
  throw new CheckError(reason('no-variant', { number: index + 1 }));
}
