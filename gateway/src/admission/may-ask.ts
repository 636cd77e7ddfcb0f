import type { GraphQLError } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { Roles } from '../access/roles.ts';
import { createError } from '../errors.ts';
import { nameDocument, type RegisteredDocuments } from './registered-documents.ts';

/** Whether a caller may ask a document: a registered one by its text too, another one only who explores. */
export type MayAsk = (caller: Caller, source: string) => boolean;

/** Creates the decision. */
export function createMayAsk(registered: RegisteredDocuments, roles: Roles, acceptsAny: boolean): MayAsk {
  return ({ role }, source) => acceptsAny || roles.canExplore(role) || registered.has(nameDocument(source));
}

/** Tells what is missing. */
export const refuseDocument = (): GraphQLError =>
  createError('DOCUMENT_NOT_REGISTERED', 'This hub answers registered documents only, unless the role may explore.');
