import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { IdentifyCaller } from '../admission/callers.ts';
import type { ExportedTable, RunExport } from '../exports/exports.ts';
import { writeCsv } from '../exports/write-csv.ts';
import { createSignal, identify, readSearch } from './request.ts';
import { refusesMethod, respond, respondWithErrors } from './respond.ts';

/** What it takes to answer exports. */
export interface ExportDoor {
  readonly runExport: RunExport;
  readonly identifyCaller: IdentifyCaller;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

/** Answers `GET /export/<document>.csv` with the whole table, or with coded errors. */
export async function answerExport(
  door: ExportDoor,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const nameOrId = findName(request.url ?? '');
  if (nameOrId === null) return respond(response, 404, { error: 'Nothing here' });
  if (refusesMethod(request, response, ['GET'])) return;
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  const caller = await identify(door.identifyCaller, request, response);
  if (!caller) return;
  const search = new URLSearchParams(readSearch(request));
  const signal = createSignal(response, door.timeoutMs);
  const outcome = await door.runExport(nameOrId, { search, caller, requestId, signal });
  if ('errors' in outcome) {
    if (outcome.status === 503) response.setHeader('retry-after', '30');
    return respondWithErrors(response, outcome.status, ...outcome.errors);
  }
  if (response.destroyed) return;
  response.writeHead(200, describe(outcome, door.now()));
  await pipeline(writeCsv(outcome.table, outcome.data), response).catch((error: unknown) => {
    // A client that went away meanwhile is no fault of ours.
    if (!signal.aborted) throw error;
  });
}

function findName(url: string): string | null {
  const name = /^\/export\/([^?]+)\.csv(\?|$)/.exec(url)?.[1];
  try {
    return name ? decodeURIComponent(name) : null;
  } catch {
    return null;
  }
}

const parisDay = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

function describe({ document, notOffered }: ExportedTable, now: Date): Record<string, string> {
  const name = document.name.split('/').at(-1);
  return {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${name}-${parisDay.format(now)}.csv"`,
    ...(notOffered.length > 0 && { 'x-not-offered': notOffered.join(', ') }),
  };
}
