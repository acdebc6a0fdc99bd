import { fields } from '../chapters.ts';
import { precedence } from '../precedence.ts';
import type { Group } from '../registry.ts';

/** `a|_{x=b}`, where no bar is open. */
export const evaluations: Group = {
  name: 'evaluation at a point',
  infix: {
    '|': {
      precedence: precedence.product,
      applies: (parser) => !parser.insideBars && parser.peek(1).text === '_',
      parse: (parser, left) => fields.now.parseBar(parser)(left),
    },
  },
};
