import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  MinuteOrderDraftsDocument,
  type DraftLineFragment,
  type MinuteOrderNumberFragment,
  type MinuteOrdersOfHearingFragment,
} from '../../gql/graphql.ts';
import { SavedState } from '../../parts/drafts/SavedState.tsx';
import { useDraft, type DraftInHand } from '../../parts/drafts/use-draft.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CorrectMinute } from './CorrectMinute.tsx';
import { readMinuteDraft, type MinuteDraft } from './minute-draft.ts';
import { PrepareAgain } from './PrepareAgain.tsx';
import { ReturnMinute } from './ReturnMinute.tsx';
import { SignMinuteDialog } from './SignMinuteDialog.tsx';
import { useMinuteActs } from './use-minute-acts.ts';

interface MinuteActsProps {
  readonly set: MinuteOrdersOfHearingFragment;
  readonly onChanged: () => void;
}

/** The acts of a minute order. What is typed here is read first and kept every few seconds, so that a lost line costs no word. */
export function MinuteActs({ set, onChanged }: MinuteActsProps) {
  const asked = useQuery(MinuteOrderDraftsDocument, { variables: { hearingId: set.hearingId } });
  const drafts = asked.data?.drafts;
  const stored = drafts?.find(({ part }) => part === 'minute_order') ?? null;
  return (
    <Waits asked={asked} rows={2}>
      {drafts === undefined ? null : <Acts set={set} stored={stored} onChanged={onChanged} />}
    </Waits>
  );
}

type Panel = 'sign' | 'return' | 'correct' | 'again';

function Acts({ set, stored, onChanged }: MinuteActsProps & { readonly stored: DraftLineFragment | null }) {
  const { t } = useTranslation(['minuteOrder', 'common']);
  const latest = set.orders[0] ?? null;
  const draft = useDraft({
    hearingId: set.hearingId,
    version: latest?.version ?? 1,
    part: 'minute_order',
    stored,
    read: readMinuteDraft,
  });
  const [panel, open] = useState<Panel | null>(null);
  const done = (): void => {
    open(null);
    onChanged();
  };
  const acting = useMinuteActs(set, draft, done);
  return (
    <div className="minute-acts">
      <ActButtons
        set={set}
        busy={acting.busy}
        onPrepare={() => (isReturnedCorrection(latest) ? open('again') : void acting.prepare())}
        onOpen={open}
      />
      <SavedState kept={draft.kept} />
      <OpenPanel panel={panel} latest={latest} draft={draft} acting={acting} onClose={() => open(null)} />
      <RefusalNotice refusal={acting.refusal} />
      {acting.fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
    </div>
  );
}

/** Its lines were said by somebody: they are shown to be changed, where any other number is written again from the record at once. */
function isReturnedCorrection(latest: MinuteOrderNumberFragment | null): boolean {
  return latest !== null && latest.state === 'returned' && latest.replaces !== null;
}

interface OpenPanelProps {
  readonly panel: Panel | null;
  readonly latest: MinuteOrderNumberFragment | null;
  readonly draft: DraftInHand<MinuteDraft>;
  readonly acting: ReturnType<typeof useMinuteActs>;
  readonly onClose: () => void;
}

function OpenPanel({ panel, latest, draft, acting, onClose }: OpenPanelProps) {
  if (panel === null || latest === null) return null;
  if (panel === 'return') return <ReturnMinute draft={draft} acting={acting} onClose={onClose} />;
  if (panel === 'correct') return <CorrectMinute order={latest} draft={draft} acting={acting} onClose={onClose} />;
  if (panel === 'again') return <PrepareAgain order={latest} draft={draft} acting={acting} onClose={onClose} />;
  return <SignMinuteDialog order={latest} acting={acting} onClose={onClose} />;
}

interface ActButtonsProps {
  readonly set: MinuteOrdersOfHearingFragment;
  readonly busy: boolean;
  readonly onPrepare: () => void;
  readonly onOpen: (panel: Panel) => void;
}

/** The acts the court names for this seat; a closed one is grey and says why. */
function ActButtons({ set, busy, onPrepare, onOpen }: ActButtonsProps) {
  const { t } = useTranslation('minuteOrder');
  const group = t('keyGroup');
  const offered = [
    { name: 'prepareMinuteOrder', key: 'M', words: t('prepare'), act: onPrepare },
    { name: 'signMinuteOrder', key: 'A', words: t('approve'), act: () => onOpen('sign') },
    { name: 'returnMinuteOrder', key: 'R', words: t('returnIt'), act: () => onOpen('return') },
    { name: 'correctMinuteOrder', key: 'C', words: t('correct'), act: () => onOpen('correct') },
  ].flatMap((one) => set.acts.filter(({ name }) => name === one.name).map((act) => ({ ...one, why: act.open ? undefined : act.why })));
  useKeys(offered.map(({ key, words, act, why }) => ({ key, words: words.toLowerCase(), group, act, why })));
  const first = offered.find(({ why }) => why === undefined);
  return (
    <div className="button-row">
      {offered.map(({ name, key, words, act, why }) => (
        <Button key={name} kind={name === first?.name ? 'act' : 'plain'} keyHint={key} busy={busy} why={why} whyShown={false} onPress={act}>
          {words}
        </Button>
      ))}
    </div>
  );
}
