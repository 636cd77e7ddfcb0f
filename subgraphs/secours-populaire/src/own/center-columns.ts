import { oneOf, yesOrNo } from '@tresse/association';
import { z } from 'zod';

const permanenceKinds = {
  "Permanence d'accueil": 'WELCOME',
  Antenne: 'BRANCH',
  'Antenne étudiante': 'STUDENT',
  Itinérante: 'MOBILE',
} as const;

/** Own columns of `centers.csv`: `type_permanence`, `sur_rendez_vous` and `participation`. */
export const centerColumns = z
  .object({ type_permanence: oneOf(permanenceKinds), sur_rendez_vous: yesOrNo, participation: yesOrNo })
  .transform(({ type_permanence, sur_rendez_vous, participation }) => ({
    permanenceKind: type_permanence,
    byAppointment: sur_rendez_vous,
    asksSymbolicContribution: participation,
  }));
