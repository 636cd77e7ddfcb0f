import { formatDate } from '@tresse/texts';
import { Fragment } from 'react';
import { useTexts } from '../../texts/index.ts';
import type { PathPerson } from './person-path.tsx';

type LegalBasis = NonNullable<PathPerson['legalBases']>[number];

/** On what each use of a person's data stands or stood, the latest first. */
export function LegalBases({ bases }: { bases: readonly LegalBasis[] }) {
  const { path: texts } = useTexts();
  const { title, none, unit, purposes } = texts.bases;
  return (
    <section aria-labelledby="legal-bases">
      <h2 id="legal-bases">{title}</h2>
      {bases.length === 0 && <p className="notice">{none}</p>}
      {bases.length > 0 && <p>{unit}</p>}
      <dl>
        {bases.toReversed().map((basis) => (
          <Fragment key={`${basis.purpose} ${basis.recordedAt}`}>
            <dt>{purposes[basis.purpose]}</dt>
            <State basis={basis} />
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function State({ basis: { kind, wordingVersion, recordedAt, withdrawnAt } }: { basis: LegalBasis }) {
  const { path: texts, analysis, followUp, language } = useTexts();
  const { kinds, wording, inForce, ended } = texts.bases;
  return (
    <dd>
      <strong className={withdrawnAt ? 'bad' : 'good'}>{withdrawnAt ? ended : inForce}</strong>{' '}
      {withdrawnAt
        ? analysis.period(formatDate(recordedAt, language), formatDate(withdrawnAt, language))
        : followUp.since(formatDate(recordedAt, language))}{' '}
      <span className="hint">
        {kinds[kind]} {wordingVersion && wording(wordingVersion)}
      </span>
    </dd>
  );
}
