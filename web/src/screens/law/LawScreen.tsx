import './law.css';
import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useQuery } from '@apollo/client/react';
import { clockOfNumber } from '@starling/shared/law/clocks/clock-id';
import { clockRule } from '@starling/shared/law/clocks/clock-rules';
import { librarySection } from '@starling/shared/law/library';
import { clockParts } from '@starling/shared/law/library-clocks';
import { TABLES } from '@starling/shared/workflow/tables';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LawLibraryDocument } from '../../gql/graphql.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { ClockPage, ClocksPage } from './ClocksPage.tsx';
import { CountingPage } from './CountingPage.tsx';
import { HolidaysPage } from './HolidaysPage.tsx';
import { clocksKey, lawPages, PAPER_PAGES, stepsKey } from './law-pages.ts';
import { LawList, LAW_FIND } from './LawList.tsx';
import { NeverBrokenPage } from './NeverBrokenPage.tsx';
import { PaperPage } from './PaperPage.tsx';
import { SectionPage } from './SectionPage.tsx';
import { StepsPage } from './StepsPage.tsx';

/** The law that Starling follows, to be read by people: the list on the left, one page of it on the right. */
export function LawScreen() {
  const { t } = useTranslation('law');
  const { file } = useParams();
  const navigate = useNavigate();
  const pages = useMemo(() => lawPages((page) => t(`page.${page}`)), [t]);
  const [asked, setAsked] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useLawKeys(list);
  const shown = pages.find((page) => page.key === file);
  const title = shown === undefined ? t('title') : [shown.cite, shown.title].filter((one) => one !== '').join(': ');
  return (
    <>
      <PageHead title={t('title')} pageTitle={title} sub={t('sub')} aside={<ReadingActs open={shown !== undefined} />} />
      <div className={file === undefined ? 'law' : 'law law-open'}>
        <LawList
          pages={pages}
          chosen={file ?? null}
          asked={asked}
          onAsk={setAsked}
          listRef={list}
          onChoose={(key) => void navigate(`/law/${key}`, { replace: file !== undefined })}
        />
        <div className="law-reading">
          {file === undefined ? <p className="law-start second">{t('start')}</p> : <Page key={file} file={file} />}
        </div>
      </div>
    </>
  );
}

function ReadingActs({ open }: { readonly open: boolean }) {
  const { t } = useTranslation(['law', 'common']);
  if (!open) return null;
  return (
    <>
      <span className="law-back">
        <ButtonLink href="/law" icon="back">
          {t('backToList')}
        </ButtonLink>
      </span>
      <Button icon="print" keyHint="P" onPress={() => window.print()}>
        {t('common:print')}
      </Button>
    </>
  );
}

/** Whatever the address names: a section, a part of the clocks or one of them, a table of steps; an unknown address is nothing. */
function Page({ file }: { readonly file: string }) {
  // Seats that read no settings are answered with none: they see what ships.
  const { data } = useQuery(LawLibraryDocument);
  const chosen = data?.courtSettings ?? [];
  const section = librarySection(file);
  if (section !== null) return <SectionPage section={section} chosen={chosen} />;
  const part = clockParts().find((one) => clocksKey(one) === file);
  if (part !== undefined) return <ClocksPage part={part} chosen={chosen} />;
  const clock = clockOfNumber(file);
  if (clock !== null) return <ClockPage rule={clockRule(clock)} chosen={chosen} />;
  const table = TABLES.find((one) => stepsKey(one) === file);
  if (table !== undefined) return <StepsPage table={table} />;
  const paper = PAPER_PAGES.find(([address]) => address === file)?.[1];
  if (paper !== undefined) return <PaperPage paper={paper} />;
  const First = FIRST[file];
  return First === undefined ? <NothingHere page={false} /> : <First />;
}

/** The pages that stand before the sections, by their address. */
const FIRST: Readonly<Record<string, () => ReactNode>> = { rules: NeverBrokenPage, counting: CountingPage, holidays: HolidaysPage };

function useLawKeys(list: RefObject<HTMLDivElement | null>): void {
  const { t } = useTranslation('law');
  const group = t('keyGroup');
  const toList = (): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[role="row"][data-key]') ?? [])];
    (rows.find((row) => row.getAttribute('aria-selected') === 'true') ?? rows[0])?.focus();
  };
  useKeys([
    { key: '/', words: t('keyFind'), group, act: () => document.getElementById(LAW_FIND)?.focus() },
    { key: 'Escape', words: t('keyList'), group, act: toList, inFields: true },
    { key: 'P', words: t('keyPrint'), group, act: () => window.print() },
  ]);
}
