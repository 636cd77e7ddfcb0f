/** Somebody who may prescribe: a body by its SIRET, or a kind of bodies, without one. */
export interface Prescriber {
  readonly name: string;
  readonly siret: string | null;
}

/** How one comes to a prescription. */
export type PrescriptionAccess = 'DIRECT' | 'THROUGH_PRESCRIBER' | 'NOBODY' | 'NOT_NEEDED';

/** Who may prescribe a session; `scheme` is a code. */
export interface DecidedPrescription {
  readonly access: PrescriptionAccess;
  readonly scheme: string;
  readonly prescribers: readonly Prescriber[];
}

/** Who holds an accreditation: an association by its slug, or a body by its SIRET and name. */
export interface Accredited {
  readonly association: string | null;
  readonly siret: string | null;
  readonly name: string | null;
}

/** What decides on a day: the scheme, the kinds of bodies that may prescribe by its rules, who is accredited in the area. */
export interface PrescriptionRules {
  readonly scheme: string;
  /** Whether the scheme holds on the day. */
  readonly isValid: boolean;
  readonly needsPrescription: boolean;
  readonly kinds: readonly string[];
  readonly accredited: readonly Accredited[];
}

/** Who asks, as far as it may hold an accreditation. */
export interface Asking {
  readonly association?: string | undefined;
  readonly provider?: string | undefined;
}

/**
 * Says who may prescribe. An association prescribes for the people it accompanies alone, so it is nobody else's prescriber:
 * others are told of bodies only.
 */
export function findPrescription(rules: PrescriptionRules, asking: Asking): DecidedPrescription {
  const { scheme, isValid, needsPrescription, kinds, accredited } = rules;
  if (!isValid) return { access: 'NOBODY', scheme, prescribers: [] };
  if (!needsPrescription) return { access: 'NOT_NEEDED', scheme, prescribers: [] };
  const prescribers = [...accredited.flatMap(toBody), ...kinds.map((name) => ({ name, siret: null }))];
  if (accredited.some((holder) => isHolder(holder, asking))) return { access: 'DIRECT', scheme, prescribers };
  return { access: prescribers.length > 0 ? 'THROUGH_PRESCRIBER' : 'NOBODY', scheme, prescribers };
}

const toBody = ({ siret, name }: Accredited): Prescriber[] =>
  siret !== null && name !== null ? [{ name, siret }] : [];

const isHolder = (holder: Accredited, { association, provider }: Asking): boolean =>
  association !== undefined ? holder.association === association : provider !== undefined && holder.siret === provider;
