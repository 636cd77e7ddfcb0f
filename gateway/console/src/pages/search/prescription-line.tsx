import { useTexts } from '../../texts/index.ts';
import type { FoundEdge } from './result-list.tsx';

/** Who may prescribe a session, for whoever looks: themselves, somebody else, nobody; and by the rules of which scheme. */
export function PrescriptionLine(props: { prescription: FoundEdge['node']['prescription']; scheme: string | null }) {
  const { prescription, scheme } = props;
  const { search: texts } = useTexts();
  const { access, prescribers } = prescription ?? { access: 'UNKNOWN' as const, prescribers: [] };
  return (
    <dl>
      <dt>{texts.scheme}</dt>
      <dd lang={scheme ? 'fr' : undefined}>{scheme ?? texts.noScheme}</dd>
      <dt>{texts.prescription}</dt>
      <dd>
        <strong>{texts.access[access]}</strong>
        {access === 'THROUGH_PRESCRIBER' && <span lang="fr"> {prescribers.map(({ name }) => name).join(', ')}</span>}
      </dd>
    </dl>
  );
}
