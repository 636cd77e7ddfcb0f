import type { MouseEvent } from 'react';
import { createStore } from './store.ts';

/** The path of the page that is shown. */
export const path = createStore(location.pathname);

addEventListener('popstate', () => path.write(location.pathname));

/** Shows the page of a plain click on a link to one of `paths`, without loading everything again. */
export function followLink(event: MouseEvent, paths: readonly string[]): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || link.origin !== location.origin || link.hash || !paths.includes(link.pathname)) return;
  event.preventDefault();
  if (link.pathname !== location.pathname) history.pushState(null, '', link.pathname);
  path.write(link.pathname);
}
