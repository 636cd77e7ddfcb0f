import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executablePath = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));

if (!executablePath && process.env['BROWSER_REQUIRED']) {
  throw new Error('These tests need a browser: apt-get install chromium, or name one in CHROMIUM.');
}

/** Whether there is a browser for these tests. */
export const hasBrowser = executablePath !== undefined;

if (!hasBrowser) {
  process.stderr.write('Tests of the pages are left out: no Chromium here (apt-get install chromium).\n');
}

// It asks nobody for updates or protection, and runs as root and without a graphics card.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser with a profile of its own. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(executablePath && { executablePath }), args: quiet });
