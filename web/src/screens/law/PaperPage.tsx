import type { CalendarPaper } from '@starling/shared/calendar/papers/papers';
import { useTranslation } from 'react-i18next';
import { LawArticle } from './LawArticle.tsx';

/** One paper that a court makes its own, as it is printed and filled in by hand: nobody has to sign in to ask for something. */
export function PaperPage({ paper: { title, reader, lines } }: { readonly paper: CalendarPaper }) {
  const { t } = useTranslation('law');
  return (
    <LawArticle title={title} facts={<p className="second law-paper-for">{t(`paperFor.${reader}`)}</p>}>
      <div className="law-paper">
        {lines.map((line) => (
          <p key={line} className="law-words">
            {line.split('____').flatMap((words, place) => (place === 0 ? [words] : [<ToWriteOn key={place} />, words]))}
          </p>
        ))}
      </div>
    </LawArticle>
  );
}

function ToWriteOn() {
  const { t } = useTranslation('law');
  return <span className="law-blank" role="img" aria-label={t('toWriteOn')} />;
}
