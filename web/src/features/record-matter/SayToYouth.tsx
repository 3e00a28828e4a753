import { useTranslation } from 'react-i18next';
import { clockTime, longDay } from '../../parts/dates.ts';
import { Covered } from '../../parts/names/Name.tsx';
import type { RecordInHand } from './use-record.ts';

/** What the judge may say to the youth now: the sentence of the bench, the orders as they are spoken, and the day. It is read aloud, never sent. */
export function SayToYouth({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('recordMatter');
  const { matter, draft } = record;
  const said = matter.briefs.filter(({ kind }) => kind === 'say_aloud').map(({ words }) => words);
  const spoken = draft.orders.map(({ spokenWords, words }) => spokenWords ?? words);
  const day = draft.next?.step === 'date' ? [t('say.day', { on: longDay(draft.next.heldOn), at: clockTime(draft.next.startsAt) })] : [];
  const words = [...said, ...spoken, ...day];
  if (words.length === 0) return <p className="caption">{t('say.nothing')}</p>;
  return (
    <Covered wide>
      <p className="record say-words">{words.join(' ')}</p>
    </Covered>
  );
}
