import { createListLoader, createLoader, createPageLoader, createReads, type SubgraphContext } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { type AccreditationsPage, findAccreditations, listAccreditations, listEvents } from './db/accreditations.ts';
import { listDerogations, listReservedAtProviders, listReservedByAgreements } from './db/agreement-terms.ts';
import { findPrescriptionRules } from './db/prescriptions.ts';
import { findGrantReach } from './domain/reach.ts';

/** The day (`YYYY-MM-DD`) of which something is asked. */
interface OnDay {
  readonly day: string;
}

/** Makes the loaders of one request for what the Region grants, each within the reach of the caller. */
export function createGrantLoaders({ db, now, caller }: SubgraphContext) {
  const day = dayInParis(now());
  const reach = findGrantReach(caller);
  const within = createReads(db, reach);
  return {
    accreditation: createLoader(
      (ids) => within((reached) => findAccreditations(reached, reach, ids)),
      ({ id }) => id,
    ),
    accreditations: createPageLoader(
      (_, page: AccreditationsPage) => within((reached) => listAccreditations(reached, reach, page)),
      () => '',
    ),
    accreditationEvents: createListLoader(
      (ids) => within((reached) => listEvents(reached, ids)),
      ({ accreditationId }) => accreditationId,
    ),
    prescriptionRules: createLoader(
      (ids) => within((reached) => findPrescriptionRules(reached, ids, { day, own: caller.association ?? '' })),
      ({ sessionId }) => sessionId,
    ),
    reservedByAgreement: createPageLoader(
      (ids, asked: OnDay) => within((reached) => listReservedByAgreements(reached, { ids, reach, ...asked })),
      ({ agreementId }) => agreementId,
    ),
    reservedAtProvider: createPageLoader(
      (ids, asked: OnDay) => within((reached) => listReservedAtProviders(reached, { ids, reach, ...asked })),
      ({ providerSiret }) => providerSiret,
    ),
    derogations: createPageLoader(
      (ids, asked: OnDay) => within((reached) => listDerogations(reached, { ids, reach, ...asked })),
      ({ agreementId }) => agreementId,
    ),
  };
}
