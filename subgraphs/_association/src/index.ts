export {
  type Association,
  type AssociationDefinition,
  defineAssociation,
  type OwnFields,
  type OwnResolvers,
} from './association.ts';
export { column, oneOf, optional, severalOf, wordsOf, yesOrNo } from './columns.ts';
export type { Context } from './context.ts';
export { readContract } from './contract.ts';
export { replayAnswers } from './course/replay-answers.ts';
export { listSetAside } from './db/answer-events.ts';
export { listOpenNotices } from './db/notices.ts';
export type { AnswerEventRow, NoticeRow } from './db/tables/index.ts';
export type { DeliverySettings } from './deliver/index.ts';
export type { AssociationWords } from './domain/common-words.ts';
export { findReach, type Reach } from './domain/reach.ts';
export type { Words } from './domain/words.ts';
export { migrate } from './migrate.ts';
export { createAssociationSubgraph, runAssociation, startAssociation } from './subgraph.ts';
