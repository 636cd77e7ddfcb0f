import type { z } from 'zod';
import type { Context } from './context.ts';
import type { CenterRow, PersonRow, ReferralRow, UnitRow } from './db/tables.ts';
import type { AgeBand, CenterActivity, Gender, ReferralStatus, SupportNeed, UnitLevel } from './domain/vocabulary.ts';
import type { Words } from './domain/words.ts';
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

/** The association's own words, in its files, for what the contract names. */
export interface AssociationWords {
  readonly levels: Words<UnitLevel>;
  readonly activities: Words<CenterActivity>;
  readonly ageBands: Words<AgeBand>;
  readonly genders: Words<Gender>;
  readonly needs: Words<SupportNeed>;
  readonly statuses: Words<ReferralStatus>;
}

/** What one association is: all that tells it from the others. */
export interface Association {
  /** Such as `les-voisins`: prefix of its ids, audience of the hub's tokens, name of its own field. */
  readonly slug: string;
  /** Its name as people write it. */
  readonly name: string;
  /** The modules of the contract that it offers. */
  readonly modules: readonly ContractModule[];
  /** Its own part as SDL; may be empty. */
  readonly ownSdl: string;
  readonly ownResolvers: OwnResolvers;
  /** Reads its own columns of `centers.csv` (texts by column) into the own fields of a center. */
  readonly ownCenterColumns: z.ZodType<OwnFields>;
  readonly words: AssociationWords;
}

/** Defines an association. Opens nothing. */
export const defineAssociation = (definition: Association): Association => Object.freeze(definition);
