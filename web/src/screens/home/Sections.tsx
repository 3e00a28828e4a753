import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { GridRows } from '../../ui/GridRows.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';
import { ProgressLine } from '../../ui/Waiting.tsx';
import type { HomeDay } from './HomeScreen.tsx';

type Section = HomeDay['sections'][number];
type Row = Section['rows'][number];

const LOOKS: Readonly<Record<string, { readonly family: Family; readonly shape: IconName }>> = {
  plain: { family: 'ink', shape: 'square' },
  good: { family: 'good', shape: 'check' },
  care: { family: 'care', shape: 'half' },
  stop: { family: 'stop', shape: 'triangle' },
};

/** The screens a seat begins its day with, each a list of its own. What is in them is decided by the record, not here. */
export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  if (sections.length === 0) return null;
  return (
    <div className="home-sections">
      {sections.map((section) => (
        <section key={section.key} id={`home-${section.key}`} tabIndex={-1} className="home-section">
          <SectionOfSeat section={section} />
        </section>
      ))}
    </div>
  );
}

function SectionOfSeat({ section }: { readonly section: Section }) {
  const { t } = useTranslation('home');
  const names = useNames();
  const navigate = useNavigate();
  const { rows, gauge, leftOut } = section;
  const open = (rowId: string): void => {
    const path = placeOf(
      section.key,
      rows.find((row) => row.rowId === rowId),
    );
    if (path !== null) void navigate(path);
  };
  return (
    <>
      <PanelHead title={section.title} aside={rows.length === 0 ? undefined : t('rows', { count: rows.length + leftOut })} />
      {gauge === null ? null : (
        <div className="home-gauge">
          <ProgressLine label={gauge.words} done={Math.min(gauge.value, gauge.limit)} of={gauge.limit} />
        </div>
      )}
      <GridRows
        label={section.title}
        rows={rows}
        idOf={({ rowId }) => rowId}
        sayRow={(row) => (row.chosenName === null ? row.words : `${names.name(row.chosenName, row.place)}. ${row.words}`)}
        onOpen={open}
        empty={<p className="home-none second">{section.empty}</p>}
      >
        {(row) => <HomeRow row={row} />}
      </GridRows>
      {leftOut === 0 ? null : <p className="home-none caption">{t('leftOut', { count: leftOut })}</p>}
    </>
  );
}

/** Sections of rows without a youth, and where their work is done. */
const WORKED_ON: Readonly<Record<string, string>> = { staffing: '/staffing', team: '/staffing', referrals: '/queues', load: '/sessions' };

/** What is to be signed or finished opens as its paper, a session as its sheet; every other row opens its case or the place where it is worked on, and a figure opens nothing. */
function placeOf(section: string, row: Row | undefined): string | null {
  if (row === undefined) return null;
  if ((section === 'signatures' || section === 'leftover') && row.hearingId !== null) return `/hearings/${row.hearingId}/minute`;
  if (row.caseId !== null) return `/cases/${row.caseId}`;
  return section === 'today' ? `/sessions/${row.rowId}/sheet` : (WORKED_ON[section] ?? null);
}

function HomeRow({ row }: { readonly row: Row }) {
  const time = row.at === null ? '' : clockTime(row.at);
  return (
    <Pleading
      margin={
        <>
          <span className="home-day strong">{row.on === null ? time : weekDay(row.on)}</span>
          {row.on === null || row.at === null ? null : (
            <>
              <br />
              <span className="caption">{time}</span>
            </>
          )}
        </>
      }
    >
      <div className="youth-words">
        <p>
          {row.chosenName === null ? null : <Name of={row.chosenName} place={row.place} />} {row.words}{' '}
          {row.cite === null ? null : <Cite cite={row.cite} />}
        </p>
        {row.stateWords === null ? null : <StateWord {...(LOOKS[row.state] ?? { shape: 'square' })}>{row.stateWords}</StateWord>}
        {row.detail === null ? null : <p className="second small">{row.detail}</p>}
      </div>
    </Pleading>
  );
}
