import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '@tresse/texts';
import { type Html, html } from './html.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The colours are those of the other pages. */
const style = read('../../console/src/colours.css') + read('style.css');

/** Headers of the answer page: it runs nothing, loads nothing but the sign of the tab, and is kept and found by nobody. */
export const answerPageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** Writes a whole page; `heading` is the title unless it is told apart, `other` leads to the same one in the other language. */
export function writeDocument(page: {
  language: Language;
  title: string;
  heading?: Html;
  other: Html | null;
  body: Html;
}): string {
  const { language, title, heading = html`${title}`, other, body } = page;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} – Tresse</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${{ html: style }}</style>
</head>
<body>
<header><p><strong>Tresse</strong></p>${other}</header>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`.html;
}
