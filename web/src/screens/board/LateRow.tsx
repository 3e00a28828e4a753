import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SayLateDocument, type BoardLineFragment } from '../../gql/graphql.ts';
import { instantTime } from '../../parts/dates.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { TimeField } from '../../ui/Field.tsx';
import { StateWord } from '../../ui/Tag.tsx';

/** Late is not absent: what is true at this minute, said to be coming at what time, who was tried, and what is still to be done. */
export function LateRow({ row }: { readonly row: BoardLineFragment }) {
  const { t } = useTranslation('board');
  const { run, busy, refusal } = useHearingAct(SayLateDocument, row);
  const [at, setAt] = useState(row.expectedAt?.slice(0, 5) ?? '');
  const { absent } = row;
  if (absent === null) return null;
  const say = (part: { readonly triedAdvocate?: boolean; readonly triedOfficer?: boolean }) =>
    void run((version) => ({ input: { hearingId: row.hearingId, version, expectedAt: at === '' ? null : at, ...part } }));
  return (
    <div className="board-late" role="group" aria-label={t('late.title', { place: row.place })}>
      <StateWord shape="half" family="care">
        {absent.words}
      </StateWord>
      <ul className="small second">
        {absent.missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div className="board-acts">
        <TimeField label={t('late.at')} value={at} onChange={setAt} />
        <Button busy={busy} onPress={() => say({})}>
          {t('late.say')}
        </Button>
        {absent.triedAdvocateAt === null ? (
          <Button busy={busy} onPress={() => say({ triedAdvocate: true })}>
            {t('late.triedAdvocate')}
          </Button>
        ) : (
          <StateWord shape="check" family="good">
            {t('late.advocateAt', { at: instantTime(absent.triedAdvocateAt) })}
          </StateWord>
        )}
        {absent.triedOfficerAt === null ? (
          <Button busy={busy} onPress={() => say({ triedOfficer: true })}>
            {t('late.triedOfficer')}
          </Button>
        ) : (
          <StateWord shape="check" family="good">
            {t('late.officerAt', { at: instantTime(absent.triedOfficerAt) })}
          </StateWord>
        )}
      </div>
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
