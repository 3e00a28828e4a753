import './matter-page.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatterPageFragment } from '../gql/graphql.ts';
import { Icon } from '../ui/icons.tsx';
import { Pleading } from '../ui/Pleading.tsx';
import { useCourtNow, waitingBetween, wallTime } from './court-clock.ts';
import { clockTime, shortDay } from './dates.ts';
import { ClocksTable, LastOrders, PositionsTable, Reports, SafetyLine, countDiffering } from './MatterSections.tsx';
import { MarginWords, PlaceNumber } from './MarginWords.tsx';
import { Covered, Name, useNames } from './names/Name.tsx';
import { NeedTags } from './NeedTags.tsx';

interface MatterPageProps {
  readonly matter: MatterPageFragment;
  /** What a screen adds under the name and the needs. */
  readonly children?: ReactNode;
}

/**
 * The matter in hand, in the order a youth can bear: what went well stands before what did not.
 * No staffing text, no story, no photograph has a place here.
 */
export function MatterPage({ matter, children }: MatterPageProps) {
  const { t } = useTranslation('session');
  const lastOn = matter.lastOrders[0]?.givenOn;
  const differing = countDiffering(matter.positions);
  return (
    <div className="matter-page pleading-rows fades-in" key={matter.row.hearingId}>
      <MatterHead matter={matter}>{children}</MatterHead>
      <Section title={t('matter.wentWell')}>
        <WentWell matter={matter} />
      </Section>
      <Section title={t('matter.whyToday')}>
        <WhyToday matter={matter} />
      </Section>
      <Section title={lastOn === undefined ? t('matter.since') : t('matter.sinceDay', { on: shortDay(lastOn) })}>
        <Since matter={matter} />
      </Section>
      <Section title={t('matter.lastOrders')} note={lastOn === undefined ? undefined : shortDay(lastOn)}>
        <LastOrders orders={matter.lastOrders} />
      </Section>
      <Section title={t('matter.clocks')}>
        <ClocksTable clocks={matter.clocks} missing={matter.clocksMissing} />
      </Section>
      <Section title={t('matter.positions')} note={differing === 0 ? undefined : t('matter.differ', { count: differing })}>
        <PositionsTable positions={matter.positions} />
      </Section>
      <Section title={t('matter.reports')}>
        <Reports reports={matter.reports} />
      </Section>
      <Section title={t('matter.safety')}>
        <SafetyLine matter={matter} />
      </Section>
    </div>
  );
}

function Section({ title, note, children }: { readonly title: string; readonly note?: string | undefined; readonly children: ReactNode }) {
  return <Pleading margin={<MarginWords title={title} note={note} />}>{children}</Pleading>;
}

function MatterHead({ matter, children }: MatterPageProps) {
  const { t } = useTranslation('session');
  const { row } = matter;
  const called =
    row.calledAt === null
      ? t('matter.setAt', { at: clockTime(row.startsAt) })
      : t('matter.calledAt', { at: clockTime(wallTime(row.calledAt)) });
  const custody =
    matter.custody === null
      ? null
      : `${matter.custody.charAt(0).toLowerCase()}${matter.custody.slice(1)}${matter.custodyDay === null ? '' : t('matter.custodyDay', { day: matter.custodyDay })}`;
  return (
    <Pleading margin={<PlaceNumber>{row.place}</PlaceNumber>} className="matter-head">
      <div className="matter-title">
        <h2>
          <Name of={row.chosenName} place={row.place} />
        </h2>
        <span className="second small">
          {called}, {t('matter.planned', { count: row.minutes })}
          <MinutesLeft matter={matter} />
        </span>
      </div>
      <p className="matter-facts second">
        {[row.pronouns, matter.age === null ? null : String(matter.age)].filter((one) => one !== null).join(', ')}
        {custody === null ? null : (
          <>
            {' '}
            · <Covered>{custody}</Covered>
          </>
        )}
        {matter.spokenTo === null ? null : <> · {matter.spokenTo}</>}
      </p>
      <NeedTags needs={row.needs} />
      {children}
    </Pleading>
  );
}

/** Minutes that are left of those planned, while the matter is in hand. A pause does not count. */
function MinutesLeft({ matter }: { readonly matter: MatterPageFragment }) {
  const { t } = useTranslation('session');
  const now = useCourtNow();
  const { row, paused, pausedSeconds } = matter;
  if (row.state !== 'IN_HAND' || row.calledAt === null) return null;
  const until = paused === null ? now : wallTime(paused);
  const left = row.minutes - waitingBetween(wallTime(row.calledAt), until).minutes + Math.round(pausedSeconds / 60);
  if (left >= 0) return <>, {t('matter.left', { count: left })}</>;
  return (
    <strong className="matter-over">
      , <Icon name="triangle" size={13} /> {t('matter.over', { count: -left })}
    </strong>
  );
}

function words(matter: MatterPageFragment, kind: string): readonly MatterPageFragment['briefs'][number][] {
  return matter.briefs.filter((brief) => brief.kind === kind);
}

function WentWell({ matter }: { readonly matter: MatterPageFragment }) {
  const { t } = useTranslation('session');
  const lines = words(matter, 'went_well');
  return (
    <div className="matter-words">
      {lines.length === 0 ? (
        <p className="third">{t('matter.nothingWritten')}</p>
      ) : (
        lines.map((brief) => <p key={brief.words}>{brief.words}</p>)
      )}
      {matter.goal === null ? null : (
        <p>
          <Covered wide>
            <q className="record quoted">{matter.goal}</q>
          </Covered>{' '}
          <span className="caption">{t('matter.ownGoal')}</span>
        </p>
      )}
    </div>
  );
}

function WhyToday({ matter }: { readonly matter: MatterPageFragment }) {
  const { t } = useTranslation('session');
  const [question] = words(matter, 'question');
  const { lastPromise } = matter;
  return (
    <div className="matter-words">
      <p className="matter-question">{question?.words ?? matter.row.hearingType}</p>
      <p>
        {question === undefined ? null : <>{matter.row.hearingType}. </>}
        {lastPromise === null ? null : (
          <>
            {lastPromise.on === null ? t('matter.youSaid') : t('matter.youSaidOn', { on: shortDay(lastPromise.on) })}{' '}
            <Covered wide>
              <q className="record quoted">{lastPromise.words}</q>
            </Covered>
          </>
        )}
      </p>
    </div>
  );
}

function Since({ matter }: { readonly matter: MatterPageFragment }) {
  const { t } = useTranslation('session');
  const names = useNames();
  const lines = words(matter, 'since');
  const other =
    matter.otherCase === null
      ? null
      : `${matter.otherCase}${matter.otherCaseNextOn === null ? '' : t('matter.otherNext', { on: shortDay(matter.otherCaseNextOn) })}`;
  return (
    <ul className="matter-since" data-hidden={names.hidden}>
      {lines.length === 0 && other === null ? <li className="third">{t('matter.nothingWritten')}</li> : null}
      {lines.map((brief) => (
        <li key={`${brief.subject ?? ''}${brief.words}`}>
          {brief.subject === null ? '' : `${brief.subject} `}
          <strong>{brief.words}</strong>
        </li>
      ))}
      {other === null ? null : (
        <li>
          {t('matter.otherCase')} <strong>{other}</strong>
        </li>
      )}
    </ul>
  );
}
