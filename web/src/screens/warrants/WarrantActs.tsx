import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetOfWarrantFragment } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { say } from '../../ui/toasts.ts';
import { HolderAnswer } from './HolderAnswer.tsx';
import { useWarrantAct, type HolderSaid } from './use-warrant-act.ts';
import { ACT_KEYS, actsOf, asksWho, type AskingAct, type NamedAct, type WarrantActName } from './warrant-acts.ts';

const NOBODY: HolderSaid = { byWords: '', how: '' };

interface WarrantActsProps {
  readonly sheet: SheetOfWarrantFragment;
  readonly onDone: () => void;
}

/** The next steps of one warrant. What rests on the word of a holder asks who answered and how, before it is entered. */
export function WarrantActs({ sheet, onDone }: WarrantActsProps) {
  const { t } = useTranslation(['warrants', 'common']);
  const acts = actsOf(sheet.line);
  const [asking, ask] = useState<AskingAct | null>(null);
  const { run, printed, refusal, busy, fault } = useWarrantAct(sheet.line);
  const take = async (name: WarrantActName, said: HolderSaid): Promise<void> => {
    if (busy || !(await run(name, said))) return;
    say({ words: t(`told.${name}`), tone: 'good' });
    onDone();
  };
  const press = ({ name }: NamedAct): void => (asksWho(name) ? ask(name) : void take(name, NOBODY));
  const paper = sheet.papers.find(({ isReady }) => isReady);
  const print = (): void => {
    if (paper === undefined) return;
    window.open(`/documents/${paper.documentId}`, '_blank');
    // Of a warrant that ended nothing more is recorded; its paper can still be read.
    if (sheet.line.isLive) void printed().then(onDone);
  };
  useWarrantKeys(acts, press, paper === undefined ? undefined : print);
  return (
    <div className="two-sides-foot">
      <div className="button-row">
        {acts.map((act) => (
          <Button
            key={act.name}
            kind={act.open && act.name === acts.find(({ open }) => open)?.name ? 'act' : 'plain'}
            keyHint={ACT_KEYS[act.name]}
            busy={busy}
            why={act.open ? undefined : act.why}
            onPress={() => press(act)}
          >
            {t(`act.${act.name}`)}
          </Button>
        ))}
        {paper === undefined ? null : (
          <Button icon="print" keyHint="P" onPress={print}>
            {t('act.print')}
          </Button>
        )}
      </div>
      {asking === null ? null : (
        <HolderAnswer key={asking} name={asking} busy={busy} onEnter={(said) => void take(asking, said)} onClose={() => ask(null)} />
      )}
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
    </div>
  );
}

function useWarrantKeys(acts: readonly NamedAct[], press: (act: NamedAct) => void, print: (() => void) | undefined): void {
  const { t } = useTranslation('warrants');
  const group = t('keyGroup');
  useKeys([
    ...acts.map((act) => ({
      key: ACT_KEYS[act.name],
      words: t(`act.${act.name}`).toLowerCase(),
      group,
      act: () => press(act),
      why: act.open ? undefined : act.why,
    })),
    ...(print === undefined ? [] : [{ key: 'P', words: t('keyPrint'), group, act: print }]),
  ]);
}
