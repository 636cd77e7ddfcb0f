import { makeSiret } from '@tresse/reference';
import type { GrantAccreditationInput } from '@tresse/training-catalogue/accreditation';

/** Bodies of the demonstration stand far behind its providers in the numbers that no real body has. */
const platform = { siret: makeSiret(90_001), name: 'Sillage, plateforme inventée de lutte contre l’illettrisme' };

const granted = {
  association: null,
  body: null,
  area: null,
  validFrom: '2026-01-01',
  validTo: '2029-01-01',
  reason: 'Inventé pour la démonstration.',
} as const;

/** Who may prescribe in the demonstration: an association around Bordeaux, and a body everywhere. */
export const demonstrationAccreditations: readonly GrantAccreditationInput[] = [
  {
    ...granted,
    association: 'restos-du-coeur',
    scheme: 'HSP_SOCLE',
    area: 'PROV-01',
    idempotencyKey: 'demonstration-restos-socle',
  },
  { ...granted, body: platform, scheme: 'HSP_SOCLE', idempotencyKey: 'demonstration-plateforme-socle' },
  { ...granted, body: platform, scheme: 'HSP_1N', area: 'PROV-03', idempotencyKey: 'demonstration-plateforme-1n' },
];
