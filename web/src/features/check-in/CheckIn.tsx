import { useTranslation } from 'react-i18next';
import { CheckInDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { whyClosed } from '../../parts/acts.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';

/** The youth is here: from now on the wait is counted. Shown only to whom the table gives the act. */
export function CheckIn({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('session');
  const { run, busy, refusal } = useHearingAct(CheckInDocument, matter.row);
  if (whyClosed(matter.acts, 'checkInHearing', '') !== undefined) return null;
  return (
    <>
      <Button icon="check" busy={busy} onPress={() => void run((version) => ({ input: { hearingId: matter.row.hearingId, version } }))}>
        {t('record.checkIn')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
