import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeClock, FIRST_CHANGE_FIELD } from '../../features/change-clock/ChangeClock.tsx';
import { EstablishCircumstance, FIRST_CIRCUMSTANCE_FIELD } from '../../features/record-clock-event/EstablishCircumstance.tsx';
import { FIRST_EVENT_FIELD, RecordClockEvent } from '../../features/record-clock-event/RecordClockEvent.tsx';
import { whyClosed } from '../../parts/acts.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import type { ClocksOfYouth } from './CaseClocks.tsx';

const FORMS = ['event', 'change', 'circumstance'] as const;
type Form = (typeof FORMS)[number];

const MUTATION = { event: 'recordClockEvent', change: 'changeClock', circumstance: 'establishCircumstance' } as const satisfies Record<
  Form,
  string
>;
const TITLE = { event: 'enter', change: 'change', circumstance: 'circumstance' } as const satisfies Record<Form, string>;
const KEY = { event: 'E', change: 'V', circumstance: 'Q' } as const satisfies Record<Form, string>;
const FIRST_FIELD = {
  event: FIRST_EVENT_FIELD,
  change: FIRST_CHANGE_FIELD,
  circumstance: FIRST_CIRCUMSTANCE_FIELD,
} as const satisfies Record<Form, string>;

/** What may be entered from here: one form at a time in its own place, and what is typed stays when it is closed. */
export function ClockActs({ clocks, onChanged }: { readonly clocks: ClocksOfYouth; readonly onChanged: () => void }) {
  const { t } = useTranslation('clocks');
  const [open, setOpen] = useState<Form | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<Form>>(new Set());
  const why = (form: Form): string | undefined => whyClosed(clocks.acts, MUTATION[form], t('notYours'));
  const show = (form: Form): void => {
    setOpened(new Set([...opened, form]));
    setOpen(form);
  };
  const close = (): void => {
    document.getElementById(`open-${open}`)?.focus();
    setOpen(null);
  };
  useEffect(() => {
    if (open !== null) comeTo(FIRST_FIELD[open]);
  }, [open]);
  useKeys([
    ...FORMS.map((form) => ({
      key: KEY[form],
      words: t(TITLE[form]).toLowerCase(),
      group: t('keyGroup'),
      act: () => show(form),
      why: why(form),
    })),
    ...(open === null ? [] : [{ key: 'Escape', words: t('close').toLowerCase(), group: t('keyGroup'), act: close, inFields: true }]),
  ]);
  const entered = (): void => {
    close();
    onChanged();
  };
  const shared = { caseId: clocks.caseId, petitions: clocks.petitions, onEntered: entered, onClose: close };
  return (
    <div className="clock-acts">
      <div className="button-row">
        {FORMS.map((form) => (
          <Button key={form} id={`open-${form}`} keyHint={KEY[form]} why={why(form)} whyShown={false} onPress={() => show(form)}>
            {t(TITLE[form])}
          </Button>
        ))}
      </div>
      {FORMS.filter((form) => opened.has(form)).map((form) => (
        <section key={form} className="clock-form-panel fades-in" hidden={open !== form} aria-label={t(TITLE[form])}>
          <PanelHead title={t(TITLE[form])} />
          {form === 'event' ? <RecordClockEvent {...shared} /> : null}
          {form === 'change' ? <ChangeClock {...shared} clocks={clocks.clocks} /> : null}
          {form === 'circumstance' ? <EstablishCircumstance {...shared} /> : null}
        </section>
      ))}
    </div>
  );
}

/** The field itself, or the first thing in it that takes the hand. */
function comeTo(id: string): void {
  const field = document.getElementById(id);
  (field?.querySelector<HTMLElement>('input, button') ?? field)?.focus();
}
