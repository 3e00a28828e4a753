import { useTranslation } from 'react-i18next';
import { ChangeSession } from '../../features/change-session/ChangeSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { useState, type ReactNode } from 'react';
import { useTakesFocus } from '../../ui/use-takes-focus.ts';
import { ConflictsPanel } from './ConflictsPanel.tsx';
import { FinderSide } from './FinderSide.tsx';
import type { Span } from './spans.ts';
import type { CalendarPlace } from './use-calendar-address.ts';
import type { SideActs } from './use-side.ts';

interface CalendarSideProps {
  readonly acts: SideActs;
  readonly place: CalendarPlace;
  readonly span: Span;
  readonly onChanged: () => void;
  readonly onMarked: (sessionId: string) => void;
}

/** The panel at the right: the finder, the conflicts of these days, or the change of a session. */
export function CalendarSide({ acts, place, span, onChanged, onMarked }: CalendarSideProps) {
  const { t } = useTranslation('calendar');
  const { side } = acts;
  if (side === null) return null;
  if (side.kind === 'change')
    return (
      <aside className="calendar-side">
        <ChangeSession
          key={`${side.session.sessionId} ${JSON.stringify(side.start)}`}
          sessionId={side.session.sessionId}
          heldOn={side.session.heldOn}
          start={side.start}
          onClose={acts.close}
          onDone={() => {
            acts.close();
            onChanged();
          }}
        />
      </aside>
    );
  if (side.kind === 'conflicts')
    return (
      <SideFrame title={t('conflictsTitle')} close={t('conflictsClose')} onClose={acts.close}>
        <ConflictsPanel from={span.from} to={span.to} />
      </SideFrame>
    );
  return (
    <SideFrame title={t('finderFor')} label={t('finder')} close={t('finderClose')} onClose={acts.close}>
      <FinderSide
        sought={place.address.sought ?? { caseId: null, petitionId: null, type: null, minutes: null }}
        onSought={(sought) => place.go({ sought }, 'quietly')}
        onSet={onChanged}
        onMark={(offer) => {
          acts.mark(offer);
          if (offer !== null) onMarked(offer.sessionId);
        }}
      />
    </SideFrame>
  );
}

interface SideFrameProps {
  readonly title: string;
  /** What the panel is called where its head says something else. */
  readonly label?: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function SideFrame({ title, label = title, close, onClose, children }: SideFrameProps) {
  const head = useTakesFocus(useOpenedLater());
  return (
    <aside className="calendar-side" aria-label={label}>
      <div className="panel-head">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <Button kind="quiet" icon="shut" label={close} onPress={onClose}>
          {''}
        </Button>
      </div>
      {children}
    </aside>
  );
}

/** False for a panel that the address opened with the page: nobody's hand was anywhere yet. */
function useOpenedLater(): boolean {
  const [later] = useState(() => document.querySelector('.calendar-main') !== null);
  return later;
}
