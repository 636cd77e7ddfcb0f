import { formatDate, sayPhone } from '@tresse/texts';
import { useTexts } from '../../texts/index.ts';
import type { WorkshopEdge } from './insertion-workshops.tsx';

/** One insertion workshop: where it is, for which posts it recruits, and how it is reached. */
export function Workshop({ edge: { node, distanceKm, precision } }: { edge: WorkshopEdge }) {
  const { center, search, language } = useTexts();
  const texts = center.workshops;
  const { id, name, commune, openPostCount, phone, email, updatedOn } = node;
  const posts = node.jobOpenings?.filter((opening) => opening.openPostCount) ?? [];
  return (
    <article aria-labelledby={id}>
      <h3 id={id} lang="fr">
        {name ?? texts.unnamed}
      </h3>
      <p className="facts">
        <span className="good">{texts.posts(openPostCount ?? 0)}</span>
        {commune?.name && <span lang="fr">{commune.name}</span>}
        <span>{search.distance(distanceKm, precision)}</span>
      </p>
      <ul className="posts">
        {posts.map((post) => (
          <li key={post.id}>
            <span lang="fr">{post.title ?? texts.rome(post.romeCode ?? '')}</span> {texts.post(post.openPostCount ?? 0)}
          </li>
        ))}
      </ul>
      <dl>
        <dt>{texts.phone}</dt>
        <dd>{phone ? <a href={`tel:${phone}`}>{sayPhone(phone)}</a> : texts.unknown}</dd>
        <dt>{texts.email}</dt>
        <dd>{email ? <a href={`mailto:${email}`}>{email}</a> : texts.unknown}</dd>
        <dt>{texts.updated}</dt>
        <dd>{updatedOn ? formatDate(updatedOn, language) : texts.unknown}</dd>
      </dl>
    </article>
  );
}
