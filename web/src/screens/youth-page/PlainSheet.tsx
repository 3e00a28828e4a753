import { useTranslation } from 'react-i18next';
import type { YouthPageQuery } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';

type Page = NonNullable<YouthPageQuery['youthPage']>;
type Part = Page['parts'][number];

/** The words before the date and after it; the number to call stands at the foot. */
const AFTER_DATE: ReadonlySet<string> = new Set(['ride', 'day', 'ask']);
const AT_FOOT = 'help';

/** One sheet, printed on one side and folded in three, so that the outside is blank: no seal, no court, no case. The date is the largest. */
export function PlainSheet({ page }: { readonly page: Page }) {
  const { t } = useTranslation(['youthPage', 'common']);
  const { demonstration } = useViewer();
  const language = page.language === 'es' ? 'es' : 'en';
  const before = page.parts.filter(({ key }) => !AFTER_DATE.has(key) && key !== AT_FOOT);
  const after = page.parts.filter(({ key }) => AFTER_DATE.has(key));
  return (
    <article className="paper plain-sheet" lang={page.language}>
      {demonstration ? <p className="paper-demonstration">{t('common:demonstration')}</p> : null}
      <p className="plain-fold">{t(`fold.${language}`)}</p>
      <h1 className="record plain-greeting">{page.greeting}</h1>
      {before.map((part) => (
        <PlainPart key={part.key} part={part} />
      ))}
      <section className="plain-part">
        <h2 className="record">{t(`comeBack.${language}`)}</h2>
        {page.date === null ? (
          <p>{page.next}</p>
        ) : (
          <div className="plain-date">
            <p className="record plain-when">
              <span>{page.date}</span>
              <span>{page.time}</span>
            </p>
            <p className="plain-where">
              <span>{page.place}</span>
              <span>{page.next}</span>
            </p>
          </div>
        )}
      </section>
      {after.map((part) => (
        <PlainPart key={part.key} part={part} />
      ))}
      <footer className="plain-help">
        {page.parts
          .filter(({ key }) => key === AT_FOOT)
          .map((part) => (
            <PlainPart key={part.key} part={part} />
          ))}
        <p className="strong">{page.help}</p>
      </footer>
    </article>
  );
}

function PlainPart({ part }: { readonly part: Part }) {
  if (part.lines.length === 0) return null;
  return (
    <section className="plain-part">
      <h2 className="record">{part.head}</h2>
      {part.key === 'decided' ? (
        <ul className="plain-lines">
          {part.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        part.lines.map((line) => <p key={line}>{line}</p>)
      )}
    </section>
  );
}
