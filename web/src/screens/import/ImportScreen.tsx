import './import.css';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { ProgressLine } from '../../ui/Waiting.tsx';
import { FilesIn } from './FilesIn.tsx';
import { Headings } from './Headings.tsx';
import { LineProblems } from './LineProblems.tsx';
import { PreviewNumbers } from './PreviewNumbers.tsx';
import { RowsPreview } from './RowsPreview.tsx';
import { useImporting, type Importing } from './use-importing.ts';

/** Files, what they hold, each line's fate with its reason, and only then the import. */
export function ImportScreen() {
  const { t } = useTranslation('importing');
  const importing = useImporting();
  const { preview, done } = importing;
  useKeys([
    {
      key: 'Ctrl+Enter',
      words: (preview === null ? t('dryRun') : t('title')).toLowerCase(),
      group: t('title'),
      act: () => void (preview === null ? importing.dryRun() : importing.run()),
      inFields: true,
      why: importing.files.length === 0 ? t('why') : undefined,
    },
  ]);
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <div className="import-page">
        <div className="pleading-rows">
          <Pleading
            as="section"
            margin={
              <>
                <h2>{t('files')}</h2>
                <p className="caption">{t('filesSub')}</p>
              </>
            }
          >
            <FilesIn importing={importing} />
          </Pleading>
          {preview === null ? null : (
            <>
              <Pleading as="section" margin={<h2>{t('found')}</h2>}>
                <PreviewNumbers preview={preview} />
              </Pleading>
              <Pleading
                as="section"
                margin={
                  <>
                    <h2>{t('problems')}</h2>
                    <p className="caption">{t('problemsSub')}</p>
                  </>
                }
              >
                <LineProblems problems={done?.problems ?? preview.problems} />
                <RowsPreview rows={preview.rows} />
              </Pleading>
              <Pleading
                as="section"
                margin={
                  <>
                    <h2>{t('headings')}</h2>
                    <p className="caption">{t('headingsSub')}</p>
                  </>
                }
              >
                <Headings importing={importing} preview={preview} />
              </Pleading>
            </>
          )}
        </div>
      </div>
      <ImportFoot importing={importing} />
    </>
  );
}

function ImportFoot({ importing }: { readonly importing: Importing }) {
  const { t } = useTranslation(['importing', 'common']);
  const { preview, done, files, refusal, fault } = importing;
  return (
    <footer className="import-foot">
      <div className="import-foot-words">
        {importing.looking ? <ProgressLine label={t('reading', { count: files.length })} done={1} of={2} /> : null}
        {importing.running ? <ProgressLine label={t('running', { count: preview?.willTake ?? 0 })} done={1} of={2} /> : null}
        <RefusalNotice refusal={refusal} />
        {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
        {done === null ? null : (
          <Notice tone="good" refusal title={t('done', { taken: done.taken, leftOut: done.leftOut, unchanged: done.unchanged })}>
            <p>{t('doneSub')}</p>
          </Notice>
        )}
      </div>
      <NextStep importing={importing} />
    </footer>
  );
}

/** The one thing to do now: look, import, or go on. */
function NextStep({ importing }: { readonly importing: Importing }) {
  const { t } = useTranslation('importing');
  const { preview, done, files } = importing;
  if (done !== null)
    return (
      <span className="button-row">
        <Button onPress={importing.startAgain}>{t('another')}</Button>
        <ButtonLink kind="act" href="/sessions">
          {t('toCalendar')}
        </ButtonLink>
      </span>
    );
  if (preview === null)
    return (
      <Button
        kind="act"
        large
        keyHint="Ctrl+Enter"
        busy={importing.looking}
        why={files.length === 0 ? t('why') : undefined}
        onPress={() => void importing.dryRun()}
      >
        {t('dryRun')}
      </Button>
    );
  return (
    <Button
      kind="act"
      large
      keyHint="Ctrl+Enter"
      busy={importing.running}
      why={preview.willTake === 0 ? t('runWhyNothing') : undefined}
      onPress={() => void importing.run()}
    >
      {t('run', { count: preview.willTake })}
    </Button>
  );
}
