import { runAssociation } from '@tresse/association';
import { association } from './association.ts';

await runAssociation(association);
