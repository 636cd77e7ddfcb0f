import { buildConsole } from '../console/index.ts';
import { runStep, tell } from '../progress.ts';

/** Builds the web pages if need be, and tells which it was; throws when they cannot be built. */
export async function buildPages(signal?: AbortSignal): Promise<void> {
  const describe = (isNew: boolean) => (isNew ? 'built' : 'already built');
  await runStep('pages', () => buildConsole(signal), describe);
}

/** Builds them for a house that starts. The graph answers without them: what hinders the build is told and no more. */
export async function preparePages(signal: AbortSignal): Promise<void> {
  try {
    await buildPages(signal);
  } catch (error) {
    if (!signal.aborted) tell(`✗ ${error instanceof Error ? error.message : String(error)}`);
  }
}
