import type { Page } from 'playwright-core';

/**
 * Writes down whatever a page should not do: an error or a warning of the browser (a refusal by the page's policy is
 * one), an error that nobody catches, a request to another origin than `origins`.
 */
export function watchPage(page: Page, origins: readonly string[], complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!origins.includes(origin) && !['data:', 'blob:'].includes(protocol)) complaints.push(`asks ${request.url()}`);
  });
}
