import { useEffect, type RefObject } from 'react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.tsx';
import { byPart, findPages, type LawPage, type LawPart } from './law-pages.ts';
import { StatusMark } from './StatusMark.tsx';

/** The id of the search field, for the key that goes there. */
export const LAW_FIND = 'law-find';

interface LawListProps {
  readonly pages: readonly LawPage[];
  readonly chosen: string | null;
  readonly asked: string;
  readonly onAsk: (words: string) => void;
  readonly onChoose: (key: string) => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/** Every page by code, found by its number or by any of its words. One tab stop; arrows move and show the page. */
export function LawList({ pages, chosen, asked, onAsk, onChoose, listRef }: LawListProps) {
  const { t } = useTranslation('law');
  const found = findPages(pages, asked);
  useEffect(() => {
    // The list builds its rows after it is mounted; the column alone scrolls, never the page.
    const timer = window.setTimeout(() => {
      const row = listRef.current?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]');
      const column = row?.closest('nav');
      if (row === null || row === undefined || column === null || column === undefined) return;
      column.scrollTop += row.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 2;
    });
    return () => window.clearTimeout(timer);
  }, [listRef]);
  return (
    <nav className="law-list" aria-label={t('list')}>
      <div className="law-find">
        <Field id={LAW_FIND} type="search" label={t('find')} value={asked} onChange={onAsk} />
        <p role="status" className="caption">
          {asked.trim() === '' ? t('all', { count: pages.length }) : t('found', { count: found.length, all: pages.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <p className="law-none second">{t('noMatch')}</p>
      ) : (
        <div ref={listRef} className="law-rows">
          <GridList
            className="grid-rows"
            aria-label={t('list')}
            disallowTypeAhead
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={chosen === null ? [] : [chosen]}
            onSelectionChange={(keys) => (keys === 'all' ? undefined : [...keys].slice(0, 1).forEach((key) => onChoose(String(key))))}
          >
            {byPart(found).map(([part, rows]) => (
              <GridListSection key={part}>
                <GridListHeader className="law-part">{t(`part.${PART_WORDS[part]}`)}</GridListHeader>
                {rows.map((page) => (
                  <GridListItem key={page.key} id={page.key} textValue={`${page.cite} ${page.title}`.trim()} className="grid-row law-row">
                    <PageLine page={page} />
                  </GridListItem>
                ))}
              </GridListSection>
            ))}
          </GridList>
        </div>
      )}
    </nav>
  );
}

/** A verified section needs no mark in the list; the others are seen at once. */
function PageLine({ page }: { readonly page: LawPage }) {
  return (
    <>
      {page.cite === '' ? null : <span className="law-row-cite">{page.cite}</span>}
      <span className="law-row-title">{page.title}</span>
      {page.status === null || page.status === 'verified' ? null : <StatusMark status={page.status} />}
    </>
  );
}

/** The names of the codes carry spaces and dots, which the catalogue's keys cannot. */
const PART_WORDS = {
  first: 'first',
  clocks: 'clocks',
  PC: 'pc',
  WIC: 'wic',
  Rule: 'rule',
  'Evid.': 'evid',
  CCP: 'ccp',
  'Gov. Code': 'gov',
  'Fam. Code': 'fam',
  HS: 'hs',
  VC: 'vc',
  Case: 'decisions',
  steps: 'steps',
  papers: 'papers',
} as const satisfies Record<LawPart, string>;
