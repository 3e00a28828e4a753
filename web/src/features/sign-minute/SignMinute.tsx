import { HEARING } from '@starling/shared/workflow/hearing';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallMatterDocument, SignMinuteDocument, type DocketLineFragment, type RecordColumnFragment } from '../../gql/graphql.ts';
import { whyClosed } from '../../parts/acts.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { footAct, type FootAct } from './what-s-does.ts';

/** The act in the one word of the key bar; the button says it whole. */
const KEY_WORDS = {
  call: 'call',
  save: 'save',
  saveAndNext: 'save',
  sign: 'sign',
  signAndNext: 'sign',
  next: 'next',
} as const satisfies Record<FootAct, string>;
const NOBODY = { hearingId: '', version: 0 };

/** The record of the matter as far as its signature asks: what is typed, what is missing, and its one save. */
export interface RecordToSign {
  readonly typedResult: string | null;
  readonly isOpen: boolean;
  readonly busy: boolean;
  /** What is missing, in words; null when nothing is. */
  readonly missing: string | null;
  readonly save: () => Promise<boolean>;
  /** Goes to the first thing that is missing. */
  readonly goToMissing: () => void;
}

interface SignMinuteProps {
  readonly matter: RecordColumnFragment;
  readonly record: RecordToSign;
  /** The matter to call when this one is signed; null when nobody waits. */
  readonly next: Pick<DocketLineFragment, 'hearingId' | 'version' | 'place' | 'checkedInAt'> | null;
  readonly onNext: (hearingId: string) => void;
}

/**
 * One button, one key: a matter that waits is called, saying that nobody is in the room who is not part of it; what is typed is saved; what
 * is decided is signed, and the next is called. It asks only when something is missing, once.
 */
export function SignMinute({ matter, record, next, onNext }: SignMinuteProps) {
  const { t } = useTranslation('session');
  const { seat } = useViewer();
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const act = footAct({ row: matter.row, ...record, maySign: signs(seat), hasNext: next !== null });
  const foot = useFootActs({ matter, record, next, onNext });
  const press = () => {
    if (act === null) return;
    if (asksFirst(act, record, askedFor)) {
      setAskedFor(record.missing);
      return record.goToMissing();
    }
    void foot.acts[act]();
  };
  const why = useWhyNot(matter, act);
  const words = useFootWords(act, matter);
  useKeys([
    {
      key: 'S',
      words: t(`keys.${KEY_WORDS[act ?? 'sign']}`),
      group: t('keys.act'),
      act: why === undefined ? press : undefined,
      why,
      rank: 24,
    },
  ]);
  return (
    <>
      <RefusalNotice refusal={foot.refusal} />
      <Asked words={askedFor === record.missing ? askedFor : null} />
      <Button kind="act" keyHint="S" why={why} whyShown={false} busy={foot.busy} onPress={press}>
        {words}
      </Button>
    </>
  );
}

function asksFirst(act: FootAct, { missing }: RecordToSign, askedFor: string | null): boolean {
  return missing !== null && askedFor !== missing && (act === 'sign' || act === 'signAndNext');
}

function Asked({ words }: { readonly words: string | null }) {
  const { t } = useTranslation('session');
  if (words === null) return null;
  return (
    <div role="status">
      <Notice tone="care" title={t('sign.asks', { what: words })} />
    </div>
  );
}

/** Each sense of the key as an act, one after the other. */
function useFootActs({ matter, record, next, onNext }: SignMinuteProps) {
  const { hearingId } = matter.row;
  const sign = useHearingAct(SignMinuteDocument, matter.row);
  const callThis = useHearingAct(CallMatterDocument, matter.row);
  const callNext = useHearingAct(CallMatterDocument, next ?? NOBODY);
  // The next one is called in the same press only where its youth is here and its room was cleared already: who signs has not looked around yet.
  const goOn = async () => {
    if (next === null) return;
    onNext(next.hearingId);
    if (next.checkedInAt === null) return;
    await callNext.run((version) => ({ input: { hearingId: next.hearingId, version } }));
  };
  const signed = async (): Promise<boolean> =>
    (await saved(record)) && (await sign.run((version) => ({ input: { hearingId, version } }))) !== null;
  const acts: Readonly<Record<FootAct, () => Promise<unknown>>> = {
    call: () => callThis.run((version) => ({ input: { hearingId, version, roomIsCleared: true } })),
    save: record.save,
    saveAndNext: async () => ((await record.save()) ? goOn() : undefined),
    sign: signed,
    signAndNext: async () => ((await signed()) ? goOn() : undefined),
    next: goOn,
  };
  return {
    acts,
    busy: sign.busy || callThis.busy || callNext.busy || record.busy,
    refusal: sign.refusal ?? callThis.refusal ?? callNext.refusal,
  };
}

/** What is typed is saved first; nothing typed is nothing to save. */
function saved(record: RecordToSign): Promise<boolean> {
  return record.isOpen ? record.save() : Promise.resolve(true);
}

/** The table of steps names the seats whose signature a minute takes. */
function signs(seat: string): boolean {
  return HEARING.some(([, command, , seats]) => command === 'signMinute' && seats.some((one) => one === seat.toLowerCase()));
}

function useFootWords(act: FootAct | null, { row, roomCleared }: RecordColumnFragment): string {
  const { t } = useTranslation('session');
  if (act === 'call') return t(roomCleared === null ? 'sign.callClear' : 'sign.call', { place: row.place });
  return t(`sign.${act ?? 'signAndNext'}`);
}

function useWhyNot(matter: RecordColumnFragment, act: FootAct | null): string | undefined {
  const { t } = useTranslation('session');
  if (act === 'call') return whyClosed(matter.acts, 'callHearing', t('sign.notNow'));
  if (act !== null) return undefined;
  return matter.row.state === 'IN_HAND' ? t('sign.noResult') : t('sign.nobodyWaits');
}
