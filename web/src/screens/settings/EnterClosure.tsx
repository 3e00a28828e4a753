import { useState, type FormEvent } from 'react';
import { CLOSURE_EFFECT } from '@starling/shared/law/closure-effect';
import { CLOSURE_RULES, type ClosureKind } from '@starling/shared/time/court-closure';
import { useTranslation } from 'react-i18next';
import { EnterClosureDocument, type ClosureKind as ClosureKindName } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { say } from '../../ui/toasts.ts';

interface ClosureDraft {
  readonly closedOn: string;
  readonly kind: ClosureKind;
  readonly reason: string;
  readonly orderReference: string;
}

const EMPTY: ClosureDraft = { closedOn: '', kind: 'office_closed', reason: '', orderReference: '' };
const NAME_OF = {
  governor: 'GOVERNOR',
  office_closed: 'OFFICE_CLOSED',
  emergency_filing: 'EMERGENCY_FILING',
  emergency_juvenile: 'EMERGENCY_JUVENILE',
} as const satisfies Record<ClosureKind, ClosureKindName>;
const KINDS = ['office_closed', 'governor', 'emergency_filing', 'emergency_juvenile'] as const satisfies readonly ClosureKind[];
const id = (field: string): string => `closure-${field}`;

/** Enters a closed day: which, by what power, why, on what order, and what that does to the clocks. */
export function EnterClosure({ onEntered }: { readonly onEntered: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const { run, busy, fault } = useAct(EnterClosureDocument);
  const [draft, setDraft] = useState(EMPTY);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const change = (part: Partial<ClosureDraft>): void => setDraft({ ...draft, ...part });
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { closedOn, kind, reason, orderReference } = draft;
    // An empty day is no day of the API; the field says so itself.
    if (closedOn === '')
      return setRefusal({ message: t('dayMissing'), cites: [], problems: [{ field: 'closedOn', message: t('dayMissing'), cites: [] }] });
    const answer = (await run({ input: { closedOn, kind: NAME_OF[kind], reason, orderReference } }))?.enterClosure ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'ClosureChanged') return;
    say({ words: t('closureEntered', { on: longDate(closedOn) }), tone: 'good' });
    setDraft(EMPTY);
    onEntered();
  };
  return (
    <form className="setting-change" aria-label={t('enterClosure')} onSubmit={(event) => void enter(event)}>
      <h3>{t('enterClosure')}</h3>
      <DateField
        id={id('closedOn')}
        label={t('day')}
        width="half"
        value={draft.closedOn}
        onChange={(closedOn) => change({ closedOn })}
        problems={problemsOf(refusal, 'closedOn')}
      />
      <RadioChips
        label={t('kind')}
        columns={2}
        chips={KINDS.map((key) => ({ key, words: CLOSURE_RULES[key].words, detail: CLOSURE_RULES[key].cite.text }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <Field
        id={id('reason')}
        label={t('whyClosed')}
        hint={t('whyClosedHint')}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        problems={problemsOf(refusal, 'reason')}
      />
      <Field
        id={id('orderReference')}
        label={t('order')}
        hint={t('orderHint')}
        value={draft.orderReference}
        onChange={(orderReference) => change({ orderReference })}
        problems={problemsOf(refusal, 'orderReference')}
      />
      <p className="setting-preview">{CLOSURE_EFFECT[draft.kind]}</p>
      {fault === null ? null : <Notice>{t('common:didNotSave')}</Notice>}
      <RefusalNotice refusal={refusal} fieldId={id} />
      <Button kind="act" type="submit" busy={busy}>
        {t('enterDay')}
      </Button>
    </form>
  );
}
