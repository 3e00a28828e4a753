import { HEARING } from '@starling/shared/workflow/hearing';
import { useTranslation } from 'react-i18next';
import { CheckInDocument, type BoardLineFragment } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';

/** The youth is here: from now on the wait is counted. Shown to the seats to whom the table of steps gives it. */
export function CheckIn({ row }: { readonly row: BoardLineFragment }) {
  const { t } = useTranslation('board');
  const { seat } = useViewer();
  const { run, busy, refusal } = useHearingAct(CheckInDocument, row);
  const isTheirs = HEARING.some(
    ([from, command, , seats]) =>
      command === 'checkIn' && from === row.state.toLowerCase() && seats.some((one) => one === seat.toLowerCase()),
  );
  if (!isTheirs) return null;
  return (
    <>
      <Button
        kind="act"
        icon="check"
        busy={busy}
        label={t('here', { place: row.place })}
        onPress={() => void run((version) => ({ input: { hearingId: row.hearingId, version } }))}
      >
        {t('hereNow')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
