/** Names of the characters U+00A0 to U+00FF, in their order. Source: HTML 4.01, section 24.2. */
const latin1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave
iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

const others: readonly (readonly [name: string, character: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Yuml', 'Ÿ'],
  ['euro', '€'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['bull', '•'],
  ['rarr', '→'],
  ['le', '≤'],
  ['ge', '≥'],
  ['thinsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['trade', '™'],
];

const named = new Map([
  ...latin1.split(/\s+/).map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ...others,
]);

const windows1252 = new TextDecoder('windows-1252');

/** Browsers read the numbers 128 to 159 as Windows-1252, and so do the authors of such texts. */
function decodeNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252.decode(Uint8Array.of(code));
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

/** Decodes the HTML entities that French texts carry, named or numbered, once; unknown names stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,7}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return named.get(name) ?? entity;
    return decodeNumber(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
