import type { Text } from '../../i18n/text.ts';
import type { Link } from '../tree.ts';
import type { Edit } from './edit.ts';
import type { Site } from './site.ts';

/** One way in which the machine makes a formula wrong. */
export interface Kind<Name extends string = string> {
  readonly name: Name;
  /** What was done, in a few words, for a reader. */
  readonly says: Text;
  /** The edits of this kind at one place of the tree. */
  readonly at?: (site: Site) => readonly Edit[];
  /** The edits of this kind at a relation as a whole. */
  readonly between?: (link: Link, tex: string) => readonly Edit[];
}
