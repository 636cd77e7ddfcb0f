/** A comment's border or a tag; `[^<>]` keeps the scan linear, and a lone `<` as in « niveau < 3 » is no tag. */
const mark = /<!--|-->|<(\/?)([a-z][a-z\d]*)\b[^<>]*>/gi;
const blocks = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const hiddenContents = new Set(['script', 'style']);

/** Takes HTML markup off a text: blocks become lines; comments, scripts and styles go with what they hold. */
export function stripMarkup(text: string): string {
  let clean = '';
  let from = 0;
  let end: string | null = null;
  for (const [whole, slash, name, index] of listMarks(text)) {
    if (end === null) {
      clean += text.slice(from, index) + (blocks.has(name) ? '\n' : whole === '-->' ? whole : '');
      end = findEnd(whole, slash, name);
    } else if (end === whole || (slash === '/' && end === name)) end = null;
    from = index + whole.length;
  }
  return end === null ? clean + text.slice(from) : clean;
}

function* listMarks(text: string): Generator<[whole: string, slash: string, name: string, index: number]> {
  for (const match of text.matchAll(mark)) {
    yield [match[0], match[1] ?? '', (match[2] ?? '').toLowerCase(), match.index];
  }
}

/** What ends the part that a mark hides: `-->`, or the name of a closing tag; null when it hides nothing. */
function findEnd(whole: string, slash: string, name: string): string | null {
  if (whole === '<!--') return '-->';
  return slash === '' && hiddenContents.has(name) ? name : null;
}
