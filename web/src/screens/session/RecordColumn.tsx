import './record-column.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContinueHearing } from '../../features/continue-hearing/ContinueHearing.tsx';
import { isBegun } from '../../features/continue-hearing/continuance-draft.ts';
import { useContinuance } from '../../features/continue-hearing/use-continuance.ts';
import { IssueWarrant } from '../../features/issue-warrant/IssueWarrant.tsx';
import { PrivateNote } from '../../features/private-note/PrivateNote.tsx';
import { RecallWarrant } from '../../features/recall-warrant/RecallWarrant.tsx';
import { useRecord } from '../../features/record-matter/use-record.ts';
import { PausedLine } from '../../features/room/PauseMatter.tsx';
import type { DocketLineFragment } from '../../gql/graphql.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import type { MatterInHand } from './bench-reads.ts';
import { RecordFoot } from './RecordFoot.tsx';
import { RecordHead, RecordParts } from './RecordParts.tsx';

interface RecordColumnProps {
  readonly matter: MatterInHand;
  readonly next: DocketLineFragment | null;
  readonly onNext: (hearingId: string) => void;
}

type Panel = 'record' | 'continue' | 'warrant' | 'note';

/** What is recorded, in speaking order. A continuance, a warrant or my own note replaces the panel; nothing opens over a hearing. */
export function RecordColumn({ matter, next, onNext }: RecordColumnProps) {
  const { t } = useTranslation(['session', 'room']);
  const [panel, setPanel] = useState<Panel>('record');
  const record = useRecord(matter);
  const continuance = useContinuance(matter);
  const close = () => setPanel('record');
  const act = t('keys.act');
  useKeys([
    { key: 'C', words: t('keys.continue'), group: act, act: () => setPanel('continue'), rank: 20 },
    { key: 'W', words: t('keys.warrant'), group: act, act: () => setPanel('warrant'), rank: 22 },
    { key: 'M', words: t('room:keys.note'), group: t('keys.look'), act: () => setPanel('note'), rank: 30, quiet: true },
  ]);
  return (
    <div className="record-column">
      {matter.paused === null ? null : <PausedLine since={matter.paused} />}
      {panel === 'record' ? <RecordHead record={record} matter={matter} /> : null}
      <div className="record-scroll">
        {panel === 'continue' ? <ContinueHearing hearing={matter.row} hand={continuance} onClose={close} /> : null}
        {panel === 'warrant' ? (
          <RecallWarrant matter={matter} onClose={close}>
            <IssueWarrant hearing={matter.row} />
          </RecallWarrant>
        ) : null}
        {panel === 'note' ? <PrivateNote matter={matter} onClose={close} /> : null}
        {panel === 'record' ? (
          <RecordParts
            record={record}
            matter={matter}
            hasContinuanceBegun={isBegun(continuance.content)}
            onContinue={() => setPanel('continue')}
            onWarrants={() => setPanel('warrant')}
            onNote={() => setPanel('note')}
          />
        ) : null}
      </div>
      <RecordFoot record={record} next={next} onNext={onNext} />
    </div>
  );
}
