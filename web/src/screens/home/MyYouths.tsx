import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { clockTime, longDay, weekDay } from '../../parts/dates.ts';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { NeedTags } from '../../parts/NeedTags.tsx';
import { GridRows } from '../../ui/GridRows.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';
import type { IconName } from '../../ui/icons.tsx';
import type { HearingState } from '../../gql/graphql.ts';
import { Empty } from '../../ui/Waiting.tsx';
import type { HomeDay } from './HomeScreen.tsx';
import { inLine, nextDay, type MyYouth } from './my-youths.ts';

/** Own youths of today in the order of their time; the one before the bench first. */
export function MyYouths({ day, today }: { readonly day: HomeDay; readonly today: readonly MyYouth[] }) {
  const { t } = useTranslation('home');
  const names = useNames();
  const navigate = useNavigate();
  const next = nextDay(day.mine);
  return (
    <>
      <PanelHead title={t('mine')} aside={today.length === 0 ? undefined : t('mineAside')} />
      <GridRows
        label={t('mine')}
        rows={inLine(today)}
        idOf={(one) => one.youthId}
        sayRow={(one) => names.name(one.chosenName, one.place)}
        onOpen={(id) => openCase(today, id, navigate)}
        empty={
          <Empty title={t('emptyToday')}>
            <p>{next === null ? t('emptyNone') : t('emptyNext', { day: longDay(next) })}</p>
          </Empty>
        }
      >
        {(youth) => <YouthRow youth={youth} />}
      </GridRows>
    </>
  );
}

function openCase(today: readonly MyYouth[], youthId: string, navigate: ReturnType<typeof useNavigate>): void {
  const youth = today.find((one) => one.youthId === youthId);
  if (youth !== undefined) void navigate(`/cases/${youth.caseId}`);
}

function YouthRow({ youth }: { readonly youth: MyYouth }) {
  return (
    <div className={youth.state === 'IN_HAND' ? 'youth-row youth-now' : 'youth-row'}>
      <Pleading width="day" margin={youth.startsAt === null ? null : <span className="strong">{clockTime(youth.startsAt)}</span>}>
        <div className="youth-words">
          <p>
            <Name of={youth.chosenName} place={youth.place} /> <span className="second small">{youth.hearingType}</span>
          </p>
          <LineState youth={youth} />
          <NeedTags needs={youth.needs} />
        </div>
      </Pleading>
    </div>
  );
}

const LOOKS = {
  HEARD: { family: 'good', shape: 'check' },
  SECOND_CALL: { family: 'care', shape: 'half' },
  TRAILED: { family: 'care', shape: 'half' },
  CONTINUED: { family: 'care', shape: 'half' },
  OFF_CALENDAR: { family: 'ink', shape: 'dash' },
  AWAY: { family: 'stop', shape: 'triangle' },
  VACATED: { family: 'ink', shape: 'dash' },
} as const satisfies Partial<Record<HearingState, { readonly family: Family; readonly shape: IconName }>>;

/** Where this youth stands in the line, in words. */
function LineState({ youth }: { readonly youth: MyYouth }) {
  const { t } = useTranslation('home');
  const { state } = youth;
  if (state === null) return null;
  if (state === 'IN_HAND') return <p className="small strong">{t('beingHeard')}</p>;
  if (state === 'SET' || state === 'CHECKED_IN') return <InLine ahead={youth.ahead} />;
  const next = youth.nextOn === null ? '' : `, ${t('continuedTo', { day: weekDay(youth.nextOn) })}`;
  return (
    <StateWord {...LOOKS[state]}>
      {t(`state.${state}`)}
      {next}
    </StateWord>
  );
}

function InLine({ ahead }: { readonly ahead: number | null }) {
  const { t } = useTranslation('home');
  const words = ahead === null ? t('notCalled') : ahead === 0 ? t('beforeNone') : t('before', { count: ahead });
  return <p className="small second">{words}</p>;
}
