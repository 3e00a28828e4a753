import { useTranslation } from 'react-i18next';
import { useSaidDay } from '../../parts/clocks/said-day.ts';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { useViewer } from '../../parts/viewer.ts';
import { AreaField, DateField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Cites } from '../../ui/Cite.tsx';
import type { RelaxDraft } from './lawful-day.ts';
import type { useRelaxing } from './use-relaxing.ts';

interface RelaxFieldsProps {
  readonly relaxing: ReturnType<typeof useRelaxing>;
  readonly refusal: RefusalLike | null;
}

/** A day after the last lawful one is chosen: why, and just what the law names for it. */
export function RelaxFields({ relaxing, refusal }: RelaxFieldsProps) {
  const { t } = useTranslation(['setHearing', 'clocks']);
  const { day, ways, relax: draft, setRelax: onChange } = relaxing;
  const { window } = relaxing.lawful;
  const late = useLateWords(day, window?.latest ?? null);
  return (
    <section className="set-relax" aria-label={t('relaxTitle')}>
      <p>
        <strong>{late}</strong>
        <Cites cites={window?.cites ?? []} />
      </p>
      <RadioChips
        label={t('relaxBy')}
        chips={ways.map((key) => ({ key, words: t(`relax.${key}`) }))}
        value={draft.by}
        onChange={(by) => onChange({ ...draft, by })}
      />
      {draft.by === 'TIME_WAIVER' ? <WaiverFields day={day} draft={draft} onChange={onChange} refusal={refusal} /> : null}
      {draft.by === 'GOOD_CAUSE' ? (
        <AreaField
          id="set-goodCause"
          label={t('goodCause')}
          hint={t('clocks:reasonHint')}
          record
          value={draft.goodCause}
          onChange={(goodCause) => onChange({ ...draft, goodCause })}
          problems={problemsOf(refusal, 'goodCause')}
        />
      ) : null}
      {draft.by === 'JUDGE_DECIDES' ? (
        <AreaField
          id="set-judgeDecides"
          label={t('judgeDecides')}
          hint={t('judgeDecidesHint')}
          record
          value={draft.judgeDecides}
          onChange={(judgeDecides) => onChange({ ...draft, judgeDecides })}
          problems={problemsOf(refusal, 'judgeDecides')}
        />
      ) : null}
    </section>
  );
}

/** Where the last day is behind us no earlier session is left to choose. */
function useLateWords(day: string, latest: string | null): string {
  const { t } = useTranslation('setHearing');
  const { today } = useViewer();
  const said = useSaidDay();
  if (latest === null || day <= latest) return t('relaxTitle');
  return latest < today ? t('relaxPast', { latest: said(latest) }) : t('relaxLate', { day: said(day), latest: said(latest) });
}

interface WaiverFieldsProps {
  readonly day: string;
  readonly draft: RelaxDraft;
  readonly onChange: (draft: RelaxDraft) => void;
  readonly refusal: RefusalLike | null;
}

function WaiverFields({ day, draft, onChange, refusal }: WaiverFieldsProps) {
  const { t } = useTranslation(['setHearing', 'clocks']);
  const said = useSaidDay();
  return (
    <>
      <RadioChips
        label={t('clocks:reach')}
        chips={[
          { key: 'toDate', words: t('clocks:toDate') },
          { key: 'general', words: t('clocks:general'), detail: t('clocks:generalSub') },
        ]}
        value={draft.isGeneral ? 'general' : 'toDate'}
        onChange={(key) => onChange({ ...draft, isGeneral: key === 'general' })}
      />
      {draft.isGeneral ? null : (
        <DateField
          id="set-waivedTo"
          label={t('clocks:waivedTo')}
          hint={t('waivedToHint', { day: said(day) })}
          value={draft.waivedTo}
          onChange={(waivedTo) => onChange({ ...draft, waivedTo })}
          problems={problemsOf(refusal, 'timeWaiver.untilOn')}
        />
      )}
    </>
  );
}
