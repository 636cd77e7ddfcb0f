import { formatNumber, formatPartialDate } from '@tresse/texts';
import type { VolunteersByCenterQuery } from '../../generated/operations.ts';
import { volunteersByCenter } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Scrolled } from '../../parts/scrolled.tsx';
import { useTexts } from '../../texts/index.ts';

type Center = NonNullable<VolunteersByCenterQuery['myCenters']>['edges'][number]['node'];
type Team = NonNullable<Center['volunteerTeam']>;

/** Eighth question of the dashboard: who is trained to refer people, and what did the volunteers give? */
export function Volunteers() {
  const { activity } = useTexts();
  const texts = activity.volunteers;
  const { answers, isLoading, more, reload } = usePages(
    volunteersByCenter,
    { first: 100 },
    (data) => data.myCenters?.pageInfo,
  );
  const centers = answers.flatMap(({ data }) => data?.myCenters?.edges.map(({ node }) => node) ?? []);
  const told = centers.filter(({ volunteerTeam }) => volunteerTeam !== null);
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <section aria-labelledby="volunteers-by-center">
      <h2 id="volunteers-by-center">{texts.title}</h2>
      <p>{texts.unit}</p>
      <Problems of={{ problems }} what={texts.what} onRetry={reload} />
      {isLoading ? <Loading /> : <Loaded text={texts.listed(told.length)} />}
      {!isLoading && told.length === 0 && problems.length === 0 && <p className="notice">{texts.none}</p>}
      {told.length > 0 && (
        <>
          <Total teams={told.flatMap(({ volunteerTeam }) => volunteerTeam ?? [])} />
          <CenterTable centers={told} />
          <More onMore={more} />
          <CsvButton document="dashboard/volunteers-by-center" variables={{ first: '100' }} title={texts.title} />
        </>
      )}
    </section>
  );
}

function Total({ teams }: { teams: readonly Team[] }) {
  const { activity, language } = useTexts();
  const sum = (count: (team: Team) => number | null) =>
    formatNumber(
      teams.reduce((all, team) => all + (count(team) ?? 0), 0),
      language,
    );
  const untrained = teams.filter(({ trainedToReferCount }) => trainedToReferCount === 0).length;
  return (
    <p>
      <strong>
        {activity.volunteers.total(
          sum(({ trainedToReferCount }) => trainedToReferCount),
          sum(({ volunteerCount }) => volunteerCount),
        )}
      </strong>{' '}
      {untrained > 0 && activity.volunteers.untrained(untrained)}
    </p>
  );
}

function CenterTable({ centers }: { centers: readonly Center[] }) {
  const { activity } = useTexts();
  const { caption, head } = activity.volunteers;
  return (
    <Scrolled label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head.center}</th>
            {[head.trained, head.volunteers, head.hours, head.sent].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col">{head.month}</th>
          </tr>
        </thead>
        <tbody>
          {centers.map((center) => (
            <Row key={center.id} center={center} />
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Row({ center: { name, id, volunteerTeam: team } }: { center: Center }) {
  const { activity, language } = useTexts();
  const say = (count: number | null) => (count === null ? activity.volunteers.unknown : formatNumber(count, language));
  if (!team) return null;
  return (
    <tr>
      <th scope="row" lang="fr">
        {name ?? id}
      </th>
      <td className="number">
        <span className={team.trainedToReferCount === 0 ? 'bad' : undefined}>{say(team.trainedToReferCount)}</span>
      </td>
      <td className="number">{say(team.volunteerCount)}</td>
      <td className="number">{say(team.hours)}</td>
      <td className="number">{say(team.sentReferralCount)}</td>
      <td>{formatPartialDate(team.month.slice(0, 7), language)}</td>
    </tr>
  );
}
