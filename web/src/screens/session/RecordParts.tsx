import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AssertDefense } from '../../features/assert-defense/AssertDefense.tsx';
import { CheckIn } from '../../features/check-in/CheckIn.tsx';
import { WhoIsHere } from '../../features/presence/WhoIsHere.tsx';
import { AddOrder } from '../../features/record-matter/AddOrder.tsx';
import { GivenOrders } from '../../features/record-matter/GivenOrders.tsx';
import { LateYouth } from '../../features/record-matter/LateYouth.tsx';
import { MinuteFindings } from '../../features/record-matter/MinuteFindings.tsx';
import { NextStep } from '../../features/record-matter/NextStep.tsx';
import { PromiseToYouth } from '../../features/record-matter/PromiseToYouth.tsx';
import { RecordClashes } from '../../features/record-matter/RecordClashes.tsx';
import { SayToYouth } from '../../features/record-matter/SayToYouth.tsx';
import { isHere, shownFindings, shownOrders, shownRoll } from '../../features/record-matter/shown-record.ts';
import type { RecordInHand } from '../../features/record-matter/use-record.ts';
import { WhatHappened } from '../../features/record-matter/WhatHappened.tsx';
import { WhoWasThere } from '../../features/record-matter/WhoWasThere.tsx';
import { RemoteCheck } from '../../features/room/RemoteCheck.tsx';
import { RoomBefore } from '../../features/room/RoomBefore.tsx';
import { useSavedAt } from '../../parts/court-clock.ts';
import { SavedState } from '../../parts/drafts/SavedState.tsx';
import { warrantLooks } from '../../parts/warrant-looks.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import type { MatterInHand } from './bench-reads.ts';

interface RecordPartsProps {
  readonly record: RecordInHand;
  readonly matter: MatterInHand;
  /** A continuance of this matter is typed and not decided. */
  readonly hasContinuanceBegun: boolean;
  readonly onContinue: () => void;
  readonly onWarrants: () => void;
  readonly onNote: () => void;
}

/** One form in three parts, and what the law wants beside them; all of it is one save. */
export function RecordParts({ record, matter, hasContinuanceBegun, onContinue, onWarrants, onNote }: RecordPartsProps) {
  const { t } = useTranslation(['session', 'recordMatter', 'room']);
  const { draft } = record;
  const roll = shownRoll(matter, draft);
  const findings = shownFindings(matter, draft);
  const isRemote = matter.row.needs.some(({ kind }) => kind === 'REMOTE');
  return (
    <>
      <RecordClashes record={record} />
      <RecordPart number={1} title={t('record.whatHappened')} keys="R">
        <WhatHappened record={record} onContinue={onContinue} />
        {hasContinuanceBegun ? (
          <p>
            <Button kind="quiet" icon="half" keyHint="C" onPress={onContinue}>
              {t('record.continuanceBegun')}
            </Button>
          </p>
        ) : null}
        <LateYouth record={record} />
        <CheckIn matter={matter} />
        <RoomBefore matter={matter} />
        {isRemote ? <RemoteCheck hearing={matter.row} companyWords={matter.companyWords} /> : null}
      </RecordPart>
      <RecordPart
        number={2}
        title={t('record.whoWasThere')}
        note={t('record.here', { here: roll.filter(({ attendance }) => isHere(attendance)).length, all: roll.length })}
        keys="A"
      >
        <WhoWasThere record={record} />
      </RecordPart>
      <RecordPart number={3} title={t('record.whatNext')} note={t('record.orders', { count: shownOrders(matter, draft).length })} keys="O">
        <GivenOrders record={record} />
        <AddOrder record={record} />
      </RecordPart>
      <RecordPart title={t('record.nextDate')} keys="D" id="what-next">
        <NextStep record={record} />
      </RecordPart>
      {findings.length === 0 ? null : (
        <RecordPart
          title={t('recordMatter:findings.title')}
          note={t('recordMatter:findings.made', { made: findings.filter(({ answer }) => answer !== '').length, all: findings.length })}
          keys="L"
        >
          <MinuteFindings record={record} />
        </RecordPart>
      )}
      <RecordPart title={t('record.sayTo')}>
        <SayToYouth record={record} />
        <PromiseToYouth record={record} />
      </RecordPart>
      <LiveWarrants matter={matter} onOpen={onWarrants} />
      <AssertDefense matter={matter} />
      <p className="record-part next-ways">
        <Button keyHint="M" onPress={onNote}>
          {t('room:note.title')}
        </Button>
        <ButtonLink keyHint="E" href={`/cases/${matter.row.caseId}`}>
          {t('record.earlier')}
        </ButtonLink>
      </p>
    </>
  );
}

/** Whose record it is, whether it is saved, and who else is on it: always in sight. */
export function RecordHead({ record, matter }: Pick<RecordPartsProps, 'record' | 'matter'>) {
  const { t } = useTranslation('session');
  const { row } = matter;
  const enteredAt = useSavedAt(row.version);
  return (
    <>
      <PanelHead title={t('record.title', { place: row.place })} aside={<SavedState kept={record.kept} enteredAt={enteredAt} />} />
      <WhoIsHere hearingId={row.hearingId} read={matter.whoIsHere} />
    </>
  );
}

/** A live warrant of a youth who is here is one press away from its recall. */
function LiveWarrants({ matter, onOpen }: { readonly matter: MatterInHand; readonly onOpen: () => void }) {
  const { t } = useTranslation('session');
  if (!matter.warrants.some(({ state }) => warrantLooks(state).isLive)) return null;
  return (
    <p className="record-part">
      <Button id="open-warrants" icon="marked" keyHint="W" onPress={onOpen}>
        {t('warrant.isLive')}
      </Button>
    </p>
  );
}

interface RecordPartProps {
  readonly number?: number;
  readonly title: string;
  readonly note?: string;
  readonly keys?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

function RecordPart({ number, title, note, keys, id, children }: RecordPartProps) {
  return (
    <section className="record-part" aria-label={title} id={id}>
      <h3 className="record-part-head">
        {number === undefined ? null : <span className="record third">{number}</span>}
        <span>{title}</span>
        <span className="record-part-note">
          {note} {keys === undefined ? null : <KeyHint keys={keys} />}
        </span>
      </h3>
      {children}
    </section>
  );
}
