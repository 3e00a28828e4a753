import { useTranslation } from 'react-i18next';
import { CallMatterDocument, SignMinuteDocument, type DocketLineFragment, type RecordColumnFragment } from '../../gql/graphql.ts';
import { whyClosed } from '../../parts/acts.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';

const WAITING = ['SET', 'CHECKED_IN', 'SECOND_CALL', 'TRAILED'];
const NOBODY = { hearingId: '', version: 0 };

interface SignMinuteProps {
  readonly matter: RecordColumnFragment;
  /** The matter to call when this one is signed; null when nobody waits. */
  readonly next: Pick<DocketLineFragment, 'hearingId' | 'version' | 'place'> | null;
  readonly onNext: (hearingId: string) => void;
}

/** One button, one key: a matter that waits is called; one that is decided is signed and the next is called. */
export function SignMinute({ matter, next, onNext }: SignMinuteProps) {
  const { t } = useTranslation('session');
  const sign = useHearingAct(SignMinuteDocument, matter.row);
  const callThis = useHearingAct(CallMatterDocument, matter.row);
  const callNext = useHearingAct(CallMatterDocument, next ?? NOBODY);
  const isWaiting = WAITING.includes(matter.row.state);
  const goOn = async () => {
    if (next === null) return;
    onNext(next.hearingId);
    await callNext.run((version) => ({ input: { hearingId: next.hearingId, version } }));
  };
  const act = async () => {
    if (isWaiting) return void (await callThis.run((version) => ({ input: { hearingId: matter.row.hearingId, version } })));
    if (matter.row.minuteSigned) return goOn();
    const signed = await sign.run((version) => ({ input: { hearingId: matter.row.hearingId, version } }));
    if (signed !== null) await goOn();
  };
  const why = useWhyNot(matter, next !== null, isWaiting);
  const words = isWaiting
    ? t('sign.call', { place: matter.row.place })
    : matter.row.minuteSigned
      ? t('sign.callNext')
      : next === null
        ? t('sign.sign')
        : t('sign.signAndCall');
  useKeys([
    { key: 'S', words: words.toLowerCase(), group: t('keys.act'), act: why === undefined ? () => void act() : undefined, why, rank: 24 },
  ]);
  return (
    <>
      <RefusalNotice refusal={sign.refusal ?? callThis.refusal ?? callNext.refusal} />
      <Button
        kind="act"
        keyHint="S"
        why={why}
        whyShown={false}
        busy={sign.busy || callThis.busy || callNext.busy}
        onPress={() => void act()}
      >
        {words}
      </Button>
    </>
  );
}

function useWhyNot(matter: RecordColumnFragment, hasNext: boolean, isWaiting: boolean): string | undefined {
  const { t } = useTranslation('session');
  if (isWaiting) return whyClosed(matter.acts, 'callHearing', t('sign.notNow'));
  if (matter.row.minuteSigned) return hasNext ? undefined : t('sign.nobodyWaits');
  if (matter.row.state === 'IN_HAND') return t('sign.noResult');
  return whyClosed(matter.acts, 'signMinute', t('sign.notNow'));
}
