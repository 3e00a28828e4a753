import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffingPageFragment, StaffingYouthFragment } from '../../gql/graphql.ts';
import { clockTime } from '../../parts/dates.ts';
import { PlaceNumber } from '../../parts/MarginWords.tsx';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { Button } from '../../ui/Button.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AgencyLines } from './AgencyLines.tsx';
import { Beside } from './Beside.tsx';
import { SpokenTime } from './SpokenTime.tsx';
import { WriteLine } from './WriteLine.tsx';

interface YouthProps {
  readonly row: StaffingYouthFragment;
  readonly staffing: StaffingPageFragment;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onNext: (() => void) | undefined;
  readonly onChanged: () => void;
}

/** One youth of the talk. The one spoken about is open; the others stand as one line, and what was typed about them stays. */
export function Youth({ row, staffing, isOpen, onOpen, onNext, onChanged }: YouthProps) {
  const { t } = useTranslation('staffing');
  const head = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) head.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <Pleading
      as="li"
      className={`staffing-youth${isOpen ? ' staffing-youth-open' : ''}`}
      margin={
        <>
          <PlaceNumber>{row.place}</PlaceNumber>
          <span className="caption">{clockTime(row.startsAt)}</span>
        </>
      }
    >
      <div className="staffing-head">
        <h2 ref={head} tabIndex={-1} aria-current={isOpen ? 'true' : undefined}>
          <Name of={row.chosenName} place={row.place} />
        </h2>
        <span className="second small">{row.hearingType}</span>
        <Flags row={row} />
        {isOpen ? (
          <SpokenTime key={row.hearingId} secondsPerYouth={staffing.time.secondsPerYouth} />
        ) : (
          <ShowYouth row={row} onOpen={onOpen} />
        )}
      </div>
      <div className="staffing-body" hidden={!isOpen}>
        <AgencyLines row={row} staffing={staffing} onChanged={onChanged} />
        <Beside row={row} />
        <div className="button-row staffing-acts">
          <WriteForm row={row} staffing={staffing} isOpen={isOpen} onChanged={onChanged} />
          {onNext === undefined ? null : (
            <Button kind="act" keyHint="N" onPress={onNext}>
              {t('next')}
            </Button>
          )}
        </div>
      </div>
    </Pleading>
  );
}

function ShowYouth({ row, onOpen }: Pick<YouthProps, 'row' | 'onOpen'>) {
  const { t } = useTranslation('staffing');
  const names = useNames();
  const lines = t('linesOf', { count: row.lines.length });
  return (
    <Button kind="quiet" onPress={onOpen} label={t('show', { lines, who: names.name(row.chosenName, row.place) })}>
      {lines}
    </Button>
  );
}

/** What the eye must find first: what is asked in chambers, what is not said aloud, what is missing. */
function Flags({ row }: Pick<YouthProps, 'row'>) {
  const { t } = useTranslation('staffing');
  const missing = row.reports.filter(({ standing }) => standing === 'missing').length;
  return (
    <span className="staffing-flags">
      {row.inChambers === 0 ? null : (
        <Tag family="apart" shape="speech">
          {t('chambersOf', { count: row.inChambers })}
        </Tag>
      )}
      {row.notAloud === 0 ? null : (
        <Tag family="stop" shape="covered">
          {t('notAloudOf', { count: row.notAloud })}
        </Tag>
      )}
      {missing === 0 ? null : (
        <Tag family="care" shape="triangle">
          {t('reportsMissing', { count: missing })}
        </Tag>
      )}
    </span>
  );
}

function WriteForm({ row, staffing, isOpen, onChanged }: Pick<YouthProps, 'row' | 'staffing' | 'isOpen' | 'onChanged'>) {
  const { t } = useTranslation('staffing');
  if (staffing.writesFor.length === 0) return <p className="second small">{staffing.whyNotWrite}</p>;
  return (
    <FormPanel title={t('write')} keyGroup={t('keyGroup')} why={staffing.whyNotWrite ?? undefined} {...(isOpen ? { keyHint: 'A' } : {})}>
      {(close) => <WriteLine row={row} staffing={staffing} onWritten={onChanged} onClose={close} />}
    </FormPanel>
  );
}
