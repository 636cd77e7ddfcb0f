import { wordsOf, yesOrNo } from '@tresse/association';
import { z } from 'zod';

const campaignKinds = { Hiver: 'WINTER', Été: 'SUMMER' } as const;
const frenchLevels = { Alphabétisation: 'LITERACY', A1: 'A1', A2: 'A2', B1: 'B1' } as const;

/** Own columns of `centers.csv`: `campagnes`, `sre` (soutien à la recherche d'emploi) and `niveaux_francais`. */
export const centerColumns = z
  .object({ campagnes: wordsOf(campaignKinds), sre: yesOrNo, niveaux_francais: wordsOf(frenchLevels) })
  .transform(({ campagnes, sre, niveaux_francais }) => ({
    campaigns: campagnes,
    jobSearchSupport: sre,
    frenchWorkshopLevels: niveaux_francais,
  }));
