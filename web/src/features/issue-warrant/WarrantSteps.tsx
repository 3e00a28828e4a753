import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueWarrantDocument, type WarrantFieldsFragment } from '../../gql/graphql.ts';
import { longDay } from '../../parts/dates.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { DateField } from '../../ui/Field.tsx';
import { RadioChips, Tick } from '../../ui/RadioChips.tsx';
import { say } from '../../ui/toasts.ts';
import { mailIsTooLittle, NOTHING_CHOSEN, stillAsked, warrantInput, withKind, type WarrantDraft } from './warrant-draft.ts';

interface WarrantStepsProps {
  readonly form: WarrantFieldsFragment;
  readonly hearing: { readonly hearingId: string; readonly version: number };
  readonly onDone: () => void;
}

/** Kind, why, how the notice reached the youth, who holds it, and whether it is held to a day. Nothing is chosen beforehand. */
export function WarrantSteps({ form, hearing, onDone }: WarrantStepsProps) {
  const { t } = useTranslation('warrant');
  const { run, busy, refusal } = useHearingAct(IssueWarrantDocument, hearing);
  const [draft, setDraft] = useState<WarrantDraft>(NOTHING_CHOSEN);
  const [isHeld, setIsHeld] = useState(false);
  const change = (part: Partial<WarrantDraft>): void => setDraft({ ...draft, ...part });
  const asked = stillAsked(draft);
  const needsDay = isHeld && draft.heldUntil === '';
  const why =
    asked.length > 0 ? t('missing', { what: asked.map((one) => t(`part.${one}`)).join(', ') }) : needsDay ? t('missingDay') : undefined;
  const issue = async (): Promise<void> => {
    const answer = await run((version) => ({
      input: issueInput({ ...draft, heldUntil: isHeld ? draft.heldUntil : '' }, hearing.hearingId, version),
    }));
    if (answer?.issueWarrant.__typename !== 'WarrantTaken') return;
    const { line } = answer.issueWarrant.sheet;
    say({
      words: line.heldUntil === null ? t('issued', { holder: line.holderWords }) : t('held', { on: longDay(line.heldUntil) }),
      tone: 'good',
    });
    onDone();
  };
  const kind = form.kinds.find((one) => one.kind === draft.kind);
  return (
    <>
      <RadioChips
        label={t('part.kind')}
        chips={form.kinds.map((one) => ({ key: one.kind, words: one.words, why: one.open ? undefined : (one.why ?? t('notHere')) }))}
        value={draft.kind}
        onChange={(key) => setDraft(withKind(draft, key, form))}
      />
      {kind === undefined ? null : (
        <p className="caption">
          {t('authority')} <Cite cite={{ text: kind.authority.text }} />
        </p>
      )}
      <RadioChips label={t('part.reason')} chips={form.reasons} value={draft.reason} onChange={(reason) => change({ reason })} />
      <RadioChips
        label={t('part.serviceProof')}
        chips={form.proofs}
        value={draft.serviceProof}
        onChange={(serviceProof) => change({ serviceProof })}
      />
      {mailIsTooLittle(draft, form) ? <p className="warrant-unsaved small">{t('mailIsTooLittle')}</p> : null}
      <RadioChips label={t('part.holder')} chips={form.holders} value={draft.holder} onChange={(holder) => change({ holder })} />
      <Tick ticked={isHeld} onChange={setIsHeld}>
        {t('hold')}
      </Tick>
      {isHeld ? <DateField label={t('heldUntil')} value={draft.heldUntil} onChange={(heldUntil) => change({ heldUntil })} /> : null}
      <div className="button-row">
        <Button kind="act" busy={busy} why={why} onPress={() => void issue()}>
          {isHeld ? t('issueHeld') : t('issue')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('leave')}
        </Button>
      </div>
      <RefusalNotice refusal={refusal} />
    </>
  );
}

function issueInput(draft: WarrantDraft, hearingId: string, version: number) {
  const input = warrantInput(draft, hearingId, version);
  if (input === null) throw new Error('A warrant is issued with all its parts.');
  return input;
}
