import { findXmlFault } from '../find-xml-fault.ts';
import type { Rule } from '../rule.ts';

/** Site maps, feeds and drawings are XML that every reader accepts. */
export const xmlIsWellFormed: Rule = {
  name: 'xml-is-well-formed',
  onSite: ({ texts }) =>
    [...texts].flatMap(([file, text]) => {
      const fault = /\.(xml|svg)$/.test(file) ? findXmlFault(text) : null;
      if (fault === null) return [];
      return [
        {
          file,
          message: `The file is not well-formed XML: ${fault}.`,
          remedy: 'Repair it where it is made.',
        },
      ];
    }),
};
