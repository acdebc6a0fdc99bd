import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

/** What extends Markdown's grammar; the same for the ledger draft and for the pages. */
export const grammar = [remarkGfm, remarkMath, remarkCjkFriendly];
