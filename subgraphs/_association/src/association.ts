import { z } from 'zod';
import type { Context } from './context.ts';
import type { CenterRow, PersonRow, ReferralRow, UnitRow } from './db/tables/index.ts';
import { type AssociationWords, commonWords } from './domain/common-words.ts';
import { cnilRetention, type Retention } from './domain/retention.ts';
import { usualWaiting, type Waiting } from './domain/waiting.ts';
import type { ContractModule } from './sdl/index.ts';

/** What a row holds beyond the contract, by the names that the association's own SDL gives. */
export type OwnFields = Readonly<Record<string, unknown>>;

type OwnResolver<Row> = (row: Row, context: Context) => OwnFields | null | Promise<OwnFields | null>;

/** What stands behind the one own field of each contract type that the association's SDL extends. */
export interface OwnResolvers {
  readonly Association?: OwnResolver<{ readonly id: string }>;
  readonly Unit?: OwnResolver<UnitRow>;
  readonly Center?: OwnResolver<CenterRow>;
  readonly Person?: OwnResolver<PersonRow>;
  readonly Referral?: OwnResolver<ReferralRow>;
}

/** A season in which centers open, half-open, as `YYYY-MM-DD`. */
export interface Season {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What one association is: all that tells it from the others. */
export interface Association {
  /** Such as `les-voisins`: prefix of its ids, audience of the hub's tokens, name of its own field. */
  readonly slug: string;
  /** Its name as people write it. */
  readonly name: string;
  /** The modules of the contract that it offers. */
  readonly modules: readonly ContractModule[];
  /** In which seasons its centers open, earliest first; none where they open all year. */
  readonly seasons: readonly Season[];
  /** Its own part as SDL; may be empty. */
  readonly ownSdl: string;
  readonly ownResolvers: OwnResolvers;
  /** Reads its own columns of `centers` (texts by column) into the own fields of a center. */
  readonly ownCenterColumns: z.ZodType<OwnFields>;
  readonly words: AssociationWords;
  /** How long it keeps the record of a person: what the CNIL recommends, or less. */
  readonly retention: Retention;
  /** How long it waits for an answer to a referral. */
  readonly waiting: Waiting;
}

/** What an association says of itself; what it leaves away, it shares with everybody. */
export type AssociationDefinition = Pick<Association, 'slug' | 'name' | 'modules'> &
  Partial<Omit<Association, 'words'>> & { readonly words?: Partial<AssociationWords> };

/** Defines an association: without an own part where none is given, and with the common words for each missing list. */
export const defineAssociation = (definition: AssociationDefinition): Association =>
  Object.freeze({
    seasons: [],
    ownSdl: '',
    ownResolvers: {},
    ownCenterColumns: z.object({}),
    retention: cnilRetention,
    waiting: usualWaiting,
    ...definition,
    words: { ...commonWords, ...definition.words },
  });
