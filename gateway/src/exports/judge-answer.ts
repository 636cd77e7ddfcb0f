import type { ExecutionResult } from 'graphql';
import { createRefusal, type ExportRefusal } from './refusal.ts';

const faultsOfCaller = new Set(['BAD_USER_INPUT', 'BUDGET_EXCEEDED', 'UNKNOWN_ASSOCIATION']);

/** Finds why an answer is no whole table: a file, once saved, could not say any more what it lacks. */
export function findAnswerRefusal(answer: ExecutionResult): ExportRefusal | null {
  const { errors = [] } = answer;
  const missing = listMissing(answer).join(', ');
  if (errors.length === 0 && !missing) return null;
  const codes = errors.map((error) => String(error.extensions['code']));
  if (codes.some((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')) {
    const said = {
      fr: 'Cet export demande ce que vous ne pouvez pas lire.',
      en: 'This export asks for what you may not read.',
    };
    return createRefusal(403, 'FORBIDDEN', said, errors);
  }
  if (codes.some((code) => faultsOfCaller.has(code))) {
    const said = { fr: 'Une variable ne convient pas.', en: 'A variable does not fit.' };
    return createRefusal(400, 'BAD_USER_INPUT', said, errors);
  }
  const said = missing
    ? {
        fr: `Export impossible pour le moment : il manque ${missing}.`,
        en: `No export for now: ${missing} is missing.`,
      }
    : { fr: 'Export impossible pour le moment.', en: 'No export for now.' };
  return createRefusal(503, 'EXPORT_INCOMPLETE', said, errors);
}

/** Slugs of associations and names of subgraphs that did not give all that they were asked. */
function listMissing({ errors = [], extensions = {} }: ExecutionResult): string[] {
  const partners = (extensions['missingPartners'] ?? []) as readonly { association: string }[];
  const subgraphs = errors.flatMap((error) => error.extensions['subgraph'] ?? []).map(String);
  return [...new Set([...partners.map(({ association }) => association), ...subgraphs])].sort();
}
