import '../../ui/paper.css';
import './youth-page.css';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { PrintYouthPageDocument, YouthPageDocument } from '../../gql/graphql.ts';
import { useNames } from '../../parts/names/Name.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { say } from '../../ui/toasts.ts';
import { Empty, Failed } from '../../ui/Waiting.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { PlainSheet } from './PlainSheet.tsx';

const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];

/** The page a youth takes along, in English or Spanish: looked at first, then printed and recorded. */
export function YouthPageScreen() {
  const { t } = useTranslation(['youthPage', 'common']);
  const { hearingId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const wanted = LANGUAGES.find((one) => one === search.get('language')) ?? null;
  const asked = useQuery(YouthPageDocument, { variables: { hearingId, language: wanted } });
  const page = asked.data?.youthPage ?? null;
  const { hidden } = useNames();
  const language: Language = page?.language === 'es' ? 'es' : 'en';
  const show = (next: Language): void => setSearch({ language: next }, { replace: true });
  const printing = usePrinting(hearingId, language);
  const notYours = useWhyNotPrint(page !== null, hidden);
  useKeys([
    { key: 'P', words: t('keyPrint'), group: t('keyGroup'), act: printing.print, why: notYours },
    { key: 'L', words: t('keyLanguage'), group: t('keyGroup'), act: () => show(language === 'en' ? 'es' : 'en') },
  ]);
  return (
    <div className="paper-ground">
      <Head language={language} onLanguage={show} printing={printing} why={notYours} />
      <Waits asked={asked}>
        {page === null ? (
          <NothingHere />
        ) : hidden ? (
          <Empty page title={t('covered')}>
            <p>{t('coveredSub')}</p>
          </Empty>
        ) : (
          <PlainSheet page={page} />
        )}
      </Waits>
    </div>
  );
}

function useWhyNotPrint(isThere: boolean, hidden: boolean): string | undefined {
  const { t } = useTranslation('youthPage');
  const { acts } = useViewer();
  if (!acts.includes('youthPage.print')) return t('notYours');
  if (!isThere) return t('notYet');
  return hidden ? t('covered') : undefined;
}

interface HeadProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly printing: ReturnType<typeof usePrinting>;
  readonly why: string | undefined;
}

function Head({ language, onLanguage, printing, why }: HeadProps) {
  const { t } = useTranslation('youthPage');
  const navigate = useNavigate();
  return (
    <>
      <title>{`${t('title')} · Starling`}</title>
      <div className="paper-acts button-row">
        <Button icon="back" onPress={() => void navigate(-1)}>
          {t('back')}
        </Button>
        <Segments
          label={t('language')}
          value={language}
          onChange={onLanguage}
          parts={LANGUAGES.map((key) => ({ key, words: t(`languageOf.${key}`) }))}
        />
        <Button kind="act" icon="print" keyHint="P" busy={printing.busy} why={why} whyShown={false} onPress={printing.print}>
          {t('print')}
        </Button>
      </div>
      <div className="paper-acts">
        <RefusalNotice refusal={printing.refusal} />
        {printing.fault === null ? null : <Failed fault={printing.fault}>{t('notPrinted')}</Failed>}
      </div>
    </>
  );
}

/** A page is recorded as printed first; what is not recorded does not leave the printer. */
function usePrinting(hearingId: string, language: Language) {
  const { t } = useTranslation('youthPage');
  const { run, busy, fault } = useAct(PrintYouthPageDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const printIt = async (): Promise<void> => {
    if (busy) return;
    const answer = (await run({ input: { hearingId, language } }))?.printYouthPage ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'YouthPagePrinted') return;
    window.print();
    say({ words: t('printed'), tone: 'good' });
  };
  return { print: () => void printIt(), busy, fault, refusal };
}
