import { useTranslation } from 'react-i18next';
import { SayLateDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { instantTime } from '../../parts/dates.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import type { RecordInHand } from './use-record.ts';

/** A matter that was called and put off within the day: whoever waits for the youth sees what is still to be done. */
const PUT_OFF: readonly string[] = ['SECOND_CALL', 'TRAILED'];

/** Late is not absent: until when the youth is late, who was tried, and what is still to be done before anybody is called away. */
export function LateYouth({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('recordMatter');
  const { matter, draft } = record;
  const { seat } = useViewer();
  const late = useHearingAct(SayLateDocument, matter.row);
  const { absent } = matter;
  if (absent === null || (draft.result !== 'AWAY' && !PUT_OFF.includes(matter.row.state))) return null;
  const tried = (who: 'triedAdvocate' | 'triedOfficer') => () =>
    void late.run((version) => ({ input: { hearingId: matter.row.hearingId, version, expectedAt: matter.expectedAt, [who]: true } }));
  return (
    <div className="late-youth">
      <StateWord shape="half" family="care">
        {absent.may ? t('late.passed') : absent.words}
      </StateWord>
      <ul className="small">
        {absent.missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div className="button-row">
        <Tried words={t('late.advocate')} at={absent.triedAdvocateAt} busy={late.busy} onPress={tried('triedAdvocate')} />
        <Tried words={t('late.officer')} at={absent.triedOfficerAt} busy={late.busy} onPress={tried('triedOfficer')} />
      </div>
      <RefusalNotice refusal={late.refusal} />
      {draft.result === 'AWAY' && !absent.may && seat === 'JUDGE' ? (
        <AreaField
          label={t('late.because')}
          rows={2}
          record
          value={draft.absentBecause}
          onChange={(absentBecause) => record.change((now) => ({ ...now, absentBecause }))}
        />
      ) : null}
    </div>
  );
}

interface TriedProps {
  readonly words: string;
  readonly at: RecordColumnAt;
  readonly busy: boolean;
  readonly onPress: () => void;
}

type RecordColumnAt = NonNullable<RecordColumnFragment['absent']>['triedAdvocateAt'];

function Tried({ words, at, busy, onPress }: TriedProps) {
  const { t } = useTranslation('recordMatter');
  if (at !== null)
    return (
      <StateWord shape="check" family="good">
        {t('late.triedAt', { who: words, at: instantTime(at) })}
      </StateWord>
    );
  return (
    <Button busy={busy} onPress={onPress}>
      {t('late.tried', { who: words })}
    </Button>
  );
}
