import { controls } from './controls.ts';
import { entries } from './entries.ts';
import { points } from './points.ts';
import { programs } from './programs.ts';
import { relations } from './relations.ts';

/** Every way in which a check can fail, in the words of both languages. */
export const catalogue = { ...relations, ...points, ...entries, ...controls, ...programs };

export type Catalogue = typeof catalogue;
