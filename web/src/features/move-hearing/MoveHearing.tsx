import { FinderPanel } from '../../parts/finder/FinderPanel.tsx';
import { MoveFoot } from './MoveFoot.tsx';

/** A hearing that may be moved before its day. */
export interface MovableHearing {
  readonly hearingId: string;
  readonly caseId: string;
  readonly version: number;
  /** Its kind by its key. */
  readonly type: string;
  readonly minutes: number;
}

interface MoveHearingProps {
  readonly hearing: MovableHearing;
  /** Told when it moved. */
  readonly onMoved: () => void;
}

/** Advances a hearing or puts it over: the finder's dates for it, and the old date stays in the list, moved. */
export function MoveHearing({ hearing, onMoved }: MoveHearingProps) {
  const { hearingId, caseId, type, minutes } = hearing;
  return (
    <FinderPanel
      caseId={caseId}
      hearingId={hearingId}
      type={type}
      minutes={minutes}
      foot={(marked) => <MoveFoot {...marked} hearing={hearing} onMoved={onMoved} />}
    />
  );
}
