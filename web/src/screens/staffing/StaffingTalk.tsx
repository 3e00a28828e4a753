import { useTranslation } from 'react-i18next';
import { EndStaffingDocument, OpenStaffingDocument, type StaffingPageFragment } from '../../gql/graphql.ts';
import { clockTime, longDate, shortDay } from '../../parts/dates.ts';
import { useTold } from '../../parts/use-told.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Counter, PageHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { TakenOn } from './TakenOn.tsx';
import { AtTheTable } from './AtTheTable.tsx';
import { Youth } from './Youth.tsx';

interface TalkProps {
  readonly staffing: StaffingPageFragment;
  readonly openId: string | null;
  readonly onOpen: (hearingId: string) => void;
  readonly onSession: (sessionId: string) => void;
  readonly onChanged: () => void;
}

/** The talk: its head, the youths in the order of the docket, who is at the table, what is taken on. */
export function StaffingTalk({ staffing, openId, onOpen, onSession, onChanged }: TalkProps) {
  const { t } = useTranslation('staffing');
  const { rows } = staffing;
  const at = Math.max(
    0,
    rows.findIndex(({ hearingId }) => hearingId === openId),
  );
  const step = (by: 1 | -1) => () => {
    const to = rows[at + by];
    if (to !== undefined) onOpen(to.hearingId);
  };
  const group = t('keyGroup');
  useKeys([
    { key: 'N', words: t('keys.next'), group, act: step(1), rank: 1 },
    { key: 'B', words: t('keys.back'), group, act: step(-1), rank: 2 },
  ]);
  return (
    <>
      <TalkHead staffing={staffing} onSession={onSession} onChanged={onChanged} />
      <div className="staffing">
        {rows.length === 0 ? (
          <Empty title={t('empty')}>
            <p>{t('emptySub')}</p>
          </Empty>
        ) : (
          <ol className="staffing-youths pleading-rows">
            {rows.map((row, place) => (
              <Youth
                key={row.hearingId}
                row={row}
                staffing={staffing}
                isOpen={place === at}
                onOpen={() => onOpen(row.hearingId)}
                onNext={rows[place + 1] === undefined ? undefined : step(1)}
                onChanged={onChanged}
              />
            ))}
          </ol>
        )}
        <div className="staffing-side">
          <AtTheTable staffing={staffing} onChanged={onChanged} />
          <TakenOn staffing={staffing} onChanged={onChanged} />
          <p className="caption">{t('keptUntil', { on: longDate(staffing.keptUntil) })}</p>
        </div>
      </div>
    </>
  );
}

function TalkHead({ staffing, onSession, onChanged }: Pick<TalkProps, 'staffing' | 'onSession' | 'onChanged'>) {
  const { t } = useTranslation('staffing');
  const { session, sessions, rows, time } = staffing;
  const missing = rows.flatMap(({ reports }) => reports).filter(({ standing }) => standing === 'missing').length;
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        aside={
          <>
            <Counter number={time.youths} words={t('youths')} />
            <Counter number={time.minutesNeeded} words={t('minutes')} />
            <Counter number={missing} words={t('missingReports')} tone={missing === 0 ? 'ink' : 'stop'} />
          </>
        }
      />
      <div className="staffing-tools">
        <Select
          label={t('session')}
          choices={sessions.map(({ sessionId, heldOn, name }) => ({
            key: sessionId,
            words: t('sessionOf', { on: shortDay(heldOn), name }),
          }))}
          value={session.sessionId}
          onChange={onSession}
        />
        <div className="staffing-standing">
          <p className="second">
            {staffing.meetsAt === null ? null : t('meetsAt', { at: clockTime(staffing.meetsAt) })} {time.words}
          </p>
          <StateWord family={staffing.quorumIsMet ? 'good' : 'care'} shape={staffing.quorumIsMet ? 'check' : 'square'}>
            {staffing.quorumWords}
          </StateWord>
        </div>
        <LeadTalk staffing={staffing} onChanged={onChanged} />
      </div>
    </>
  );
}

/** Opening and ending the talk; absent for whoever does not lead it. */
function LeadTalk({ staffing, onChanged }: Pick<TalkProps, 'staffing' | 'onChanged'>) {
  const { t } = useTranslation('staffing');
  const opening = useTold(OpenStaffingDocument);
  const ending = useTold(EndStaffingDocument);
  const { session, version, acts, mayAddItems, state } = staffing;
  const act = acts.find(({ name }) => name === (state === 'open' ? 'end' : 'open'));
  const lead = async (): Promise<void> => {
    const input = { input: { sessionId: session.sessionId, version } };
    const done = state === 'open' ? await ending.run(input, t('ended')) : await opening.run(input, t('opened'));
    if (done) onChanged();
  };
  const isMine = mayAddItems && act !== undefined;
  const why = act === undefined || act.open ? undefined : act.why;
  useKeys(
    isMine
      ? [{ key: 'O', words: t('keys.talk'), group: t('keyGroup'), act: why === undefined ? () => void lead() : undefined, why, rank: 3 }]
      : [],
  );
  if (!isMine) return null;
  return (
    <Button kind={state === 'open' ? 'plain' : 'act'} keyHint="O" why={why} busy={opening.busy || ending.busy} onPress={() => void lead()}>
      {state === 'open' ? t('acts.end') : t('acts.open')}
    </Button>
  );
}
