import { useTranslation } from 'react-i18next';
import { TakeBackExtensionDocument, type ExtensionLineFragment } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { say } from '../../ui/toasts.ts';
import { EnterExtension } from './EnterExtension.tsx';

interface ExtensionsProps {
  readonly extensions: readonly ExtensionLineFragment[];
  readonly onChanged: () => void;
}

/** The orders of the Chief Justice that lengthen a clock for whatever starts it inside a span of days. */
export function EmergencyExtensions({ extensions, onChanged }: ExtensionsProps) {
  const { t } = useTranslation('settings');
  const { acts } = useViewer();
  const mayEnter = acts.includes('emergency.enter');
  const columns: readonly TableColumn<ExtensionLineFragment>[] = [
    { key: 'clock', label: t('clock'), head: true, cell: ({ clockWords }) => clockWords },
    { key: 'adds', label: t('adds'), cell: ({ adds }) => <span className="strong">{adds}</span> },
    {
      key: 'span',
      label: t('span'),
      cell: ({ triggersFrom, triggersTo }) => t('spanWords', { from: longDate(triggersFrom), to: longDate(triggersTo) }),
    },
    { key: 'order', label: t('order'), cell: ({ orderReference }) => orderReference },
    ...(mayEnter
      ? [{ key: 'act', label: t('act'), cell: (one: ExtensionLineFragment) => <TakeBack extension={one} onStale={onChanged} /> }]
      : []),
  ];
  return (
    <section className="closed-part" aria-label={t('extensions')}>
      <h2>{t('extensions')}</h2>
      <p className="second small">{t('extensionsSub')}</p>
      {extensions.length === 0 ? (
        <p className="settings-none second">{t('noExtensions')}</p>
      ) : (
        <Table caption={t('extensions')} columns={columns} rows={extensions} idOf={({ emergencyExtensionId }) => emergencyExtensionId} />
      )}
      {mayEnter ? <EnterExtension onEntered={onChanged} /> : null}
    </section>
  );
}

function TakeBack({ extension, onStale }: { readonly extension: ExtensionLineFragment; readonly onStale: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const { run, busy } = useAct(TakeBackExtensionDocument);
  const { emergencyExtensionId, version, clockWords } = extension;
  const takeBack = async (): Promise<void> => {
    const answer = (await run({ input: { emergencyExtensionId, version } }))?.takeBackEmergencyExtension ?? null;
    const refused = refusalOf(answer);
    if (answer === null) say({ words: t('common:failed'), tone: 'stop' });
    else if (refused === null) say({ words: t('extensionBack'), tone: 'good' });
    else say({ words: refused.message, tone: 'stop' });
    if (answer?.__typename === 'Stale') onStale();
  };
  return (
    <Button busy={busy} label={t('takeBackOf', { on: clockWords })} onPress={() => void takeBack()}>
      {t('takeBack')}
    </Button>
  );
}
