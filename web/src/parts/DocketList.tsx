import './docket-list.css';
import { useRef, useState } from 'react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DocketLineFragment } from '../gql/graphql.ts';
import { Icon } from '../ui/icons.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { PanelHead } from '../ui/PageHead.tsx';
import { DOCKET_GROUPS, docketEntries, entryName, heldInPlace, type DocketEntry, type DocketGroup } from './docket-groups.ts';
import { DocketRowLine, useRowWords } from './DocketRowLine.tsx';

type Entry = DocketEntry<DocketLineFragment>;

interface DocketListProps {
  readonly rows: readonly DocketLineFragment[];
  readonly closedPlaces: readonly number[];
  readonly openHearingId: string | null;
  readonly suggestion: string | null;
  /** Part of the name to look for; empty shows every row. */
  readonly filter: string;
  readonly onOpen: (hearingId: string) => void;
}

/** The docket in call order: one tab stop, four groups. While focus is in it no row changes its place. */
export function DocketList({ rows, closedPlaces, openHearingId, suggestion, filter, onOpen }: DocketListProps) {
  const { t } = useTranslation('session');
  const sayRow = useRowWords();
  const { entries, hold } = useEntriesHeld(docketEntries(rows, closedPlaces, openHearingId));
  const shown = entries.filter((entry) => entry.kind === 'closed' || matches(entry.row, filter));
  return (
    <>
      <PanelHead title={t('docket.title')} aside={t('docket.shown', { shown: shown.length, all: entries.length })} />
      <div
        className="docket-scroll"
        onFocus={() => hold(true)}
        onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : hold(false))}
      >
        <GridList
          className="docket-list"
          aria-label={t('docket.title')}
          disallowTypeAhead
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          disabledKeys={entries.filter(({ kind }) => kind === 'closed').map(entryName)}
          selectedKeys={openHearingId === null ? [] : [openHearingId]}
          onSelectionChange={() => undefined}
          onAction={(key) => onOpen(String(key))}
        >
          {DOCKET_GROUPS.filter((group) => shown.some((entry) => entry.group === group)).map((group) => (
            <GridListSection key={group} className="docket-group">
              <GridListHeader className="docket-group-head">
                <GroupHead group={group} entries={shown.filter((entry) => entry.group === group)} />
                {group === 'toBeCalled' && suggestion !== null ? (
                  <span className="docket-suggestion">
                    <Icon name="clock" /> <span>{suggestion}</span> <KeyHint keys="Y" />
                  </span>
                ) : null}
              </GridListHeader>
              {shown
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <GridListItem
                    key={entryName(entry)}
                    id={entryName(entry)}
                    textValue={sayRow(entry)}
                    className="docket-row"
                    data-group={group}
                    // Enter and a finger open by themselves; a mouse would only choose, and a person who clicks a row wants it open.
                    onPress={({ pointerType }) =>
                      pointerType === 'mouse' && entry.kind === 'row' ? onOpen(entry.row.hearingId) : undefined
                    }
                  >
                    <DocketRowLine entry={entry} />
                  </GridListItem>
                ))}
            </GridListSection>
          ))}
        </GridList>
      </div>
    </>
  );
}

function GroupHead({ group, entries }: { readonly group: DocketGroup; readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('session');
  const minutes = entries.reduce((sum, entry) => sum + (entry.kind === 'row' ? entry.row.minutes : 0), 0);
  return (
    <span className="docket-group-words">
      <span>{t(`group.${group}`, { count: entries.length })}</span>
      {group === 'heard' || group === 'toBeCalled' ? <span>{t('group.minutes', { count: minutes })}</span> : null}
    </span>
  );
}

/** Keeps every row where it stands while focus is in the list; the waiting changes come when it leaves. */
function useEntriesHeld(next: readonly Entry[]): { readonly entries: readonly Entry[]; readonly hold: (held: boolean) => void } {
  const [isHeld, setIsHeld] = useState(false);
  const shown = useRef(next);
  const entries = isHeld ? heldInPlace(shown.current, next) : next;
  shown.current = entries;
  return { entries, hold: setIsHeld };
}

function matches(row: DocketLineFragment, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  return wanted === '' || row.chosenName.toLowerCase().includes(wanted) || String(row.place) === wanted;
}
