import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AnsweredPage, openLink, takeForm, tell } from '../answer-page/answer-page.ts';
import type { AskAboutLink } from '../answer-page/ask-about-link.ts';
import { fieldNames } from '../answer-page/form.ts';
import { answerPageHeaders } from '../answer-page/layout.ts';
import { pageHeaders } from './page-policy.ts';
import { readBytes } from './read-request-body.ts';
import { createSignal, readSearch } from './request.ts';
import { refusesMethod } from './respond.ts';

/** What it takes to let a provider answer by a link. */
export interface AnswerLinkDoor {
  readonly ask: AskAboutLink;
  readonly timeoutMs: number;
  readonly report: (error: unknown, requestId: string) => void;
}

const formBytes = 8_000;

/**
 * Answers `/repondre/<what the link carries>` with the page of that link, and `/repondre` with what a form of that page
 * comes to. Nobody signs in here, whatever a request says: the link is the right.
 */
export async function answerByLink(
  door: AnswerLinkDoor,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  if (refusesMethod(request, response, ['GET', 'HEAD', 'POST'])) return;
  const run = { requestId, signal: createSignal(response, door.timeoutMs) };
  const page = await createPage(door, request, run).catch((error: unknown) => {
    door.report(error, requestId);
    return tellFailed(request);
  });
  respondWithPage(request, response, page);
}

/** Tells that the hub is full, as a page. */
export const answerFullPage = (request: IncomingMessage, response: ServerResponse): void =>
  respondWithPage(request, response, tellFailed(request));

const tellFailed = (request: IncomingMessage): AnsweredPage => tell(readVisit(readSearch(request)), 'failed', 503);

function respondWithPage(request: IncomingMessage, response: ServerResponse, { status, text }: AnsweredPage): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...pageHeaders, ...answerPageHeaders });
  response.end(request.method === 'HEAD' ? undefined : text);
}

async function createPage(
  { ask }: AnswerLinkDoor,
  request: IncomingMessage,
  run: { readonly requestId: string; readonly signal: AbortSignal },
): Promise<AnsweredPage> {
  const search = readSearch(request);
  if (request.method !== 'POST') {
    const token = (request.url ?? '').slice('/repondre/'.length).split('?')[0] ?? '';
    return openLink(ask, { ...readVisit(search), token }, run);
  }
  const form = await readForm(request);
  if (!form || isForeign(request)) return tell(readVisit(search), 'refused', 403);
  const visit = { ...readVisit(form.toString()), token: form.get(fieldNames.token) ?? '' };
  return takeForm(ask, form, visit, run);
}

const readVisit = (search: string) =>
  ({ language: new URLSearchParams(search).get(fieldNames.language) === 'en' ? 'en' : 'fr' }) as const;

/** Whether a page of another site sends this; older browsers do not say, and what a form carries is secret anyway. */
const isForeign = ({ headers }: IncomingMessage): boolean =>
  !['same-origin', undefined].includes(headers['sec-fetch-site'] as string | undefined);

/** Reads a form of the page; null for what is none, or too long to be one. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return null;
  const body = await readBytes(request, formBytes);
  return typeof body === 'number' ? null : new URLSearchParams(body.toString('utf8'));
}
