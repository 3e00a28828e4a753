import './case.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { CaseClocksDocument, CaseFileDocument, type CaseFileQuery } from '../../gql/graphql.ts';
import { MissedClocks } from '../../parts/clocks/MissedClocks.tsx';
import { Name } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { Tabs, type TabPart } from '../../ui/Tabs.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { CaseClocks } from './CaseClocks.tsx';
import { CaseHearings } from './CaseHearings.tsx';
import { CaseNeeds } from './CaseNeeds.tsx';
import { CasePeople } from './CasePeople.tsx';
import { CasePetitions } from './CasePetitions.tsx';
import { Identity } from './Identity.tsx';

export type CaseFile = NonNullable<CaseFileQuery['case']>;

const READS_CLOCKS = 'clocks.read';
const READS_NEEDS = 'needs.read';
const SETS_HEARINGS = ['JUDGE', 'COURTROOM_CLERK', 'CALENDAR_CLERK'];

interface FileProps {
  readonly file: CaseFile;
  /** Reads the case again. */
  readonly onChanged: () => void;
}

/** One case as this seat may see it. A case that is absent, sealed or somebody else's is the same page as any unknown address. */
export function CaseScreen() {
  const { caseId = '' } = useParams();
  const asked = useQuery(CaseFileDocument, { variables: { caseId } });
  return (
    <Waits asked={asked} rows={8}>
      {asked.data?.case ? <Open file={asked.data.case} onChanged={() => void asked.refetch().catch(() => undefined)} /> : <NothingHere />}
    </Waits>
  );
}

function Open({ file, onChanged }: FileProps) {
  const { t } = useTranslation(['caseFile', 'common']);
  const { seat } = useViewer();
  const clerks = SETS_HEARINGS.includes(seat);
  const { view, show } = useView();
  const clocks = useClocks(file);
  const parts = usePartsOf({ file, onChanged }, clocks);
  useClerkKeys(file.caseId, clerks);
  return (
    <>
      <title>{`${t('title')} · ${t('common:starling')}`}</title>
      <header className="page-head">
        <div className="page-head-words">
          <h1 className="case-name">
            <Name of={file.chosenName} />
          </h1>
          <p className="second">
            {file.pronouns}
            {file.age === null ? '' : `, ${file.age}`} · {file.number}
          </p>
        </div>
        {clerks ? (
          <div className="page-head-aside">
            <ButtonLink href={`/petitions/new?case=${file.caseId}`} keyHint="P">
              {t('filePetition')}
            </ButtonLink>
            <ButtonLink kind="act" href={`/hearings/new?case=${file.caseId}`} keyHint="H">
              {t('setHearing')}
            </ButtonLink>
          </div>
        ) : null}
      </header>
      <MissedClocks clocks={clocks.all} />
      {parts.length === 1 ? (
        <File file={file} onChanged={onChanged} />
      ) : (
        <Tabs label={t('views')} value={view} onChange={show} parts={parts} />
      )}
    </>
  );
}

/** The views of a case: the file always, the clocks and the needs for a seat that reads them. */
function usePartsOf({ file, onChanged }: FileProps, clocks: ReturnType<typeof useClocks>): readonly TabPart[] {
  const { t } = useTranslation(['clocks', 'needs']);
  const { acts } = useViewer();
  const counted = clocks.asked.data?.caseClocks;
  const panel = (
    <Waits asked={clocks.asked} rows={6}>
      {counted ? (
        <CaseClocks clocks={counted} numbers={clocks.numbers} onChanged={clocks.again} />
      ) : (
        <p className="case-panel second">{t('clocks:noneNow')}</p>
      )}
    </Waits>
  );
  return [
    { key: 'file', words: t('clocks:tabFile'), panel: <File file={file} onChanged={onChanged} /> },
    ...(clocks.mayRead ? [{ key: 'clocks', words: t('clocks:tab'), number: counted?.clocks.length, panel }] : []),
    ...(acts.includes(READS_NEEDS) ? [{ key: 'needs', words: t('needs:tab'), panel: <CaseNeeds file={file} /> }] : []),
  ];
}

function File({ file, onChanged }: FileProps) {
  const { t } = useTranslation('caseFile');
  return (
    <div className="case-page">
      <div className="case-matter pleading-rows">
        {file.petitions.length === 0 ? null : (
          <Pleading as="section" margin={<h2>{t('petitions')}</h2>}>
            <CasePetitions petitions={file.petitions} />
          </Pleading>
        )}
        <Pleading as="section" margin={<h2>{t('hearings')}</h2>}>
          <CaseHearings caseId={file.caseId} hearings={file.hearings} />
        </Pleading>
      </div>
      <aside className="case-side">
        <Identity caseId={file.caseId} />
        <CasePeople file={file} onChanged={onChanged} />
      </aside>
    </div>
  );
}

const VIEWS = ['clocks', 'needs'] as const;

/** Which of its views the page shows; the address keeps it, and the way back too. */
function useView() {
  const { t } = useTranslation(['clocks', 'needs']);
  const [search, setSearch] = useSearchParams();
  const view = VIEWS.find((one) => one === search.get('view')) ?? 'file';
  const show = (key: string): void => setSearch(key === 'file' ? {} : { view: key }, { replace: true });
  const { acts } = useViewer();
  const turn = (key: (typeof VIEWS)[number]) => (): void => show(view === key ? 'file' : key);
  useKeys([
    ...(acts.includes(READS_CLOCKS)
      ? [
          {
            key: 'K',
            words: view === 'clocks' ? t('clocks:keyFile') : t('clocks:keyTab'),
            group: t('clocks:keyGroup'),
            act: turn('clocks'),
          },
        ]
      : []),
    ...(acts.includes(READS_NEEDS)
      ? [{ key: 'Y', words: view === 'needs' ? t('clocks:keyFile') : t('needs:keyTab'), group: t('needs:keyGroup'), act: turn('needs') }]
      : []),
  ]);
  return { view, show };
}

/** The clocks of the case and of the youth's other case, for a seat that reads them: they are asked for with the page, because a missed one is told at its top. */
function useClocks(file: CaseFile) {
  const { acts } = useViewer();
  const mayRead = acts.includes(READS_CLOCKS);
  const asked = useQuery(CaseClocksDocument, { variables: { caseId: file.caseId }, skip: !mayRead });
  const own = asked.data?.caseClocks ?? null;
  return {
    mayRead,
    asked,
    all: own === null ? [] : [...own.clocks, ...own.otherCases.flatMap((other) => other.clocks)],
    numbers: new Map(file.otherCases.map(({ caseId, number }) => [caseId, number])),
    again: () => void asked.refetch().catch(() => undefined),
  };
}

function useClerkKeys(caseId: string, clerks: boolean): void {
  const { t } = useTranslation('caseFile');
  const navigate = useNavigate();
  const group = t('keyGroup');
  useKeys(
    clerks
      ? [
          { key: 'H', words: t('keySet'), group, act: () => void navigate(`/hearings/new?case=${caseId}`) },
          { key: 'P', words: t('keyFile'), group, act: () => void navigate(`/petitions/new?case=${caseId}`) },
        ]
      : [],
  );
}
