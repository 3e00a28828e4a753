import { COMMAND_FOR_RESULT, HEARING } from '@starling/shared/workflow/hearing';
import { useTranslation } from 'react-i18next';
import { RecordMatterDocument, type BoardLineFragment } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';

const LATER = { TRAILED: 'trailed', SECOND_CALL: 'second_call' } as const;
const BOTH = ['SECOND_CALL', 'TRAILED'] as const;

/** Put off within the day: a second call, or trailed. Neither is an absence, and both keep their place in the line. */
export function LaterToday({ row }: { readonly row: BoardLineFragment }) {
  const { t } = useTranslation('board');
  const { seat } = useViewer();
  const { run, busy, refusal } = useHearingAct(RecordMatterDocument, row);
  const open = BOTH.filter((result) =>
    HEARING.some(
      ([from, command, , seats]) =>
        from === row.state.toLowerCase() &&
        command === COMMAND_FOR_RESULT[LATER[result]] &&
        seats.some((one) => one === seat.toLowerCase()),
    ),
  );
  return (
    <>
      {open.map((result) => (
        <Button
          key={result}
          busy={busy}
          label={t(`later.${result}`, { place: row.place })}
          onPress={() => void run((version) => ({ input: { hearingId: row.hearingId, version, result } }))}
        >
          {t(`later.short.${result}`)}
        </Button>
      ))}
      <RefusalNotice refusal={refusal} />
    </>
  );
}
