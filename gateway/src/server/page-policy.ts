/** Headers of everything that pages are made of: no other site may frame it, guess its type or learn where people come from. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a page may load and run: only what this gateway serves, nothing written inline. It may ask `connectTo`, too. */
export function createPolicy(connectTo: readonly string[]): string {
  return format(listSources(connectTo));
}

/** The same for GraphiQL: its editor writes style attributes (microsoft/monaco-editor#271) and runs workers. */
export function createExplorerPolicy(connectTo: readonly string[]): string {
  return format({
    ...listSources(connectTo),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'worker-src': "'self'",
  });
}

function listSources(connectTo: readonly string[]): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': ["'self'", ...connectTo].join(' '),
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
}

function format(sources: Readonly<Record<string, string>>): string {
  return Object.entries(sources)
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join('; ');
}
