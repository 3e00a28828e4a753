import './change-session.css';
import { useQuery } from '@apollo/client/react';
import { addDays, localDate } from '@starling/shared/time/local-date';
import { useTranslation } from 'react-i18next';
import { SessionsToChangeDocument, type SessionsToChangeQuery } from '../../gql/graphql.ts';
import { clockTime, longDay } from '../../parts/dates.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { useTakesFocus } from '../../ui/use-takes-focus.ts';
import { Empty, Failed } from '../../ui/Waiting.tsx';
import { CHANGE_KINDS, type ChangeDraft } from './change-draft.ts';
import { ChangedRows } from './ChangedRows.tsx';
import { ChangeFields } from './ChangeFields.tsx';
import { ChangeReason } from './ChangeReason.tsx';
import { ProposedPlaces } from './ProposedPlaces.tsx';
import { useChangingSession } from './use-changing-session.ts';

/** Sessions of so many days are offered for a merge or a split. */
const LOOK_AHEAD_DAYS = 56;

interface ChangeSessionProps {
  readonly sessionId: string;
  readonly heldOn: string;
  /** What was chosen already: the day or the session it was dropped on. */
  readonly start?: Partial<ChangeDraft>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Moves, joins, splits or cancels a whole session, or changes who sits, where and when. What it does to each hearing is seen first. */
export function ChangeSession({ sessionId, heldOn, start = {}, onDone, onClose }: ChangeSessionProps) {
  const { t } = useTranslation('changeSession');
  const head = useTakesFocus();
  const from = localDate(start.heldOn !== undefined && start.heldOn < heldOn ? start.heldOn : heldOn);
  const asked = useQuery(SessionsToChangeDocument, { variables: { sessionId, from, to: addDays(from, LOOK_AHEAD_DAYS) } });
  const sheet = asked.data?.sessionSheet ?? null;
  return (
    <section className="change-session" aria-label={t('title')}>
      <div className="panel-head">
        <h2 ref={head} tabIndex={-1}>
          {t('title')}
        </h2>
        <Button kind="quiet" icon="shut" label={t('close')} onPress={onClose}>
          {''}
        </Button>
      </div>
      <Waits asked={asked} rows={5}>
        {asked.data === undefined ? null : sheet === null ? (
          <Empty title={t('gone')} />
        ) : (
          <ChangeForm ground={{ ...asked.data, sessionSheet: sheet }} start={start} onDone={onDone} />
        )}
      </Waits>
    </section>
  );
}

export interface ChangeGround extends Omit<SessionsToChangeQuery, 'sessionSheet'> {
  readonly sessionSheet: NonNullable<SessionsToChangeQuery['sessionSheet']>;
}

interface ChangeFormProps {
  readonly ground: ChangeGround;
  readonly start: Partial<ChangeDraft>;
  readonly onDone: () => void;
}

function ChangeForm({ ground, start, onDone }: ChangeFormProps) {
  const { t } = useTranslation('changeSession');
  const { session } = ground.sessionSheet;
  const changing = useChangingSession(session, start, onDone);
  const { draft, type, preview, missing } = changing;
  const why = missing === null ? undefined : t(`missing.${missing}`);
  const whyNot = preview === null ? t('lookFirst') : preview.canBeDone ? undefined : t('cannotBeDone');
  return (
    <div className="change-session-form">
      <p className="record">
        {t('of', { name: session.name, day: longDay(session.heldOn), from: clockTime(session.startsAt), to: clockTime(session.endsAt) })}
      </p>
      <p className="second small">{t('at', { department: session.department, judge: session.judge })}</p>
      <RadioChips
        label={t('what')}
        value={draft.kind}
        onChange={(kind) => type({ kind })}
        chips={CHANGE_KINDS.map((kind) => ({ key: kind, words: t(`kind.${kind}`) }))}
      />
      <ChangeFields draft={draft} ground={ground} onType={type} />
      <ChangeReason draft={draft} onType={type} refusal={changing.refusal} />
      {draft.kind === 'cancelled' ? <ProposedPlaces sessionId={session.sessionId} onTargets={(targets) => type({ targets })} /> : null}
      <Button onPress={() => void changing.look()} busy={changing.busy} why={why}>
        {t('look')}
      </Button>
      {preview === null ? null : <ChangedRows preview={preview} />}
      <RefusalNotice refusal={changing.refusal} />
      {changing.fault === null ? null : <Failed fault={changing.fault}>{t('notSaved')}</Failed>}
      <footer className="button-row">
        <Button kind="act" onPress={() => void changing.change()} busy={changing.busy} why={why ?? whyNot}>
          {draft.kind === null ? t('do') : t(`doKind.${draft.kind}`)}
        </Button>
      </footer>
    </div>
  );
}
