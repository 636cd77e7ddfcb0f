import type { GraphQLError } from 'graphql';
import { createError, type ErrorCode } from '../errors.ts';

/** Why an export is refused: an HTTP status, and errors of which the first says it to people. */
export interface ExportRefusal {
  readonly status: number;
  readonly errors: readonly GraphQLError[];
}

/** Creates a refusal, said in French first; `causes` are the errors behind it. */
export function createRefusal(
  status: number,
  code: ErrorCode,
  said: { readonly fr: string; readonly en: string },
  causes: readonly GraphQLError[] = [],
): ExportRefusal {
  return { status, errors: [createError(code, `${said.fr} / ${said.en}`), ...causes] };
}
