/** Text of a page, escaped already. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | false | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes HTML: texts that are put into it are escaped, other HTML and lists of it are not; null and false are nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.reduce((written, text, index) => written + write(parts[index - 1] ?? null) + text),
});

function write(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map((one) => one.html).join('');
  return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
