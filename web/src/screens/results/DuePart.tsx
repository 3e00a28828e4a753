import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ResultDueLineFragment, ResultsDueQuery } from '../../gql/graphql.ts';
import { clockTimeFull, instantTime } from '../../parts/dates.ts';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { GridRows } from '../../ui/GridRows.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord, Tag } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { dayOf } from './day-of.ts';

type Due = ResultsDueQuery['resultsDue'];

/** Hearings that were held and are not finished on paper, the overdue ones first. Opening a line goes where it is done. */
export function DuePart({ due }: { readonly due: Due }) {
  const { t } = useTranslation('results');
  const names = useNames();
  const navigate = useNavigate();
  if (due.why !== null)
    return (
      <Empty title={t('dueNotYours')}>
        <p>{due.why}</p>
      </Empty>
    );
  const open = (lineId: string): void => {
    const line = due.lines.find((one) => one.lineId === lineId);
    if (line !== undefined) void navigate(placeOf(line));
  };
  return (
    <div className="results-page">
      <PanelHead title={t('dueList')} aside={t('cutOff', { time: clockTimeFull(due.cutOff) })} />
      <GridRows
        label={t('dueList')}
        rows={due.lines}
        idOf={({ lineId }) => lineId}
        sayRow={(line) => t('sayDue', { name: names.name(line.chosenName, line.place), type: line.typeWords, missing: line.words })}
        onOpen={open}
        empty={
          <Empty title={t('dueNone')}>
            <p>{t('dueNoneSub')}</p>
          </Empty>
        }
      >
        {(line) => <DueRow line={line} />}
      </GridRows>
    </div>
  );
}

const ON_PAPER: ReadonlySet<string> = new Set(['prepare', 'sign', 'correct', 'enter']);

/** A result is recorded on the bench, a paper on its own page. */
function placeOf({ what, hearingId, sessionId }: ResultDueLineFragment): string {
  return ON_PAPER.has(what) ? `/hearings/${hearingId}/minute` : `/sessions/${sessionId}/hearings/${hearingId}`;
}

function DueRow({ line }: { readonly line: ResultDueLineFragment }) {
  const { t } = useTranslation('results');
  const { today } = useViewer();
  return (
    <Pleading
      width="card"
      margin={
        <>
          <span className="record">{line.place}</span>
          <br />
          <span className="caption">{dayOf(line.heldOn, today)}</span>
        </>
      }
    >
      <div className="two-sides-words">
        <p>
          <Name of={line.chosenName} place={line.place} />{' '}
          <span className="second small">{[line.typeWords, line.department].join(' · ')}</span>
        </p>
        <p className="strong small">{line.words}</p>
        <p className="results-marks">
          <StateWord {...(line.isOverdue ? { family: 'stop', shape: 'triangle' } : { family: 'care', shape: 'clock' })}>
            {line.isOverdue ? lateWords(t, line) : t('dueBy', { time: instantTime(line.dueAt) })}
          </StateWord>
          {line.isMine ? <Tag shape="person">{t('mine')}</Tag> : <span className="caption">{line.whoseName}</span>}
        </p>
      </div>
    </Pleading>
  );
}

function lateWords(t: ReturnType<typeof useTranslation<'results'>>['t'], { ageDays, dueAt }: ResultDueLineFragment): string {
  return ageDays === 0 ? t('lateToday', { time: instantTime(dueAt) }) : t('late', { count: ageDays });
}
