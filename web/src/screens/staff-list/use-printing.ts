import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { RecordSessionPrintDocument, SessionPrintLookDocument, type PrintedPageFragment } from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import type { PrintKind } from './print-columns.ts';

/** A print is a look until it is recorded; recorded with its number and time it goes to the printer as it was recorded. */
export function usePrinting(sessionId: string, kind: PrintKind) {
  const asked = useQuery(SessionPrintLookDocument, { variables: { sessionId, kind } });
  const recording = useAct(RecordSessionPrintDocument);
  const [recorded, setRecorded] = useState<PrintedPageFragment | null>(null);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const look = asked.data?.sessionPrint;
  const print = async (): Promise<void> => {
    if (recording.busy) return;
    const answer = (await recording.run({ input: { sessionId, kind } }))?.recordSessionPrint ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename === 'SessionPrintRecorded') setRecorded(answer.print);
  };
  useEffect(() => {
    // The recorded page stands on the screen now: only then does it go to the printer.
    if (recorded !== null) window.print();
  }, [recorded]);
  const isRecorded = recorded?.kind === kind && recorded.sessionId === sessionId;
  return { asked, page: isRecorded ? recorded : look, print, busy: recording.busy, refusal, fault: recording.fault };
}
