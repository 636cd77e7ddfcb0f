import whoIsInText from '../../../../schema/operations/public/who-is-in.graphql?raw';
import type { WhoIsInQuery, WhoIsInQueryVariables } from '../generated/operations.ts';
import { defineOperation } from './operation.ts';

/** Every association, its state and its centers by department. */
export const whoIsIn = defineOperation<WhoIsInQuery, WhoIsInQueryVariables>(whoIsInText);
