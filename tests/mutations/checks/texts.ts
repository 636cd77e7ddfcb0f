import { type Check, inFile } from './check.ts';

/** What comes in: no number of the social security in any text. */
export const texts: readonly Check[] = [
  ...inFile(
    'subgraphs/_kit/src/values/social-security-number.ts',
    ['subgraphs/_kit/tests/social-security-number.test.ts'],
    [["text.replaceAll(uuid, ' ').search(form) >= 0", 'false']],
  ),
  ...inFile(
    'subgraphs/_kit/src/refuse-texts.ts',
    ['subgraphs/_association/tests/forbidden-texts.test.ts'],
    [["checkTexts(args, '');", '']],
  ),
];
