import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { SignInAsPersonaDocument, type PersonasQuery, type Seat } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useAct } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { useEntering } from './use-entering.ts';

type Persona = PersonasQuery['personas'][number];
type Court = PersonasQuery['installation']['courts'][number];

const GROUPS = [
  { words: 'bench', seats: ['JUDGE'] },
  { words: 'clerks', seats: ['COURTROOM_CLERK', 'CALENDAR_CLERK', 'SEALING_CLERK'] },
  { words: 'counsel', seats: ['MINORS_COUNSEL', 'PROSECUTOR', 'COUNTY_COUNSEL'] },
  { words: 'agencies', seats: ['PROBATION_OFFICER', 'SOCIAL_WORKER'] },
  { words: 'beside', seats: ['ADVOCATE'] },
  { words: 'office', seats: ['COORDINATOR', 'ADMINISTRATOR'] },
] as const satisfies readonly { words: string; seats: readonly Seat[] }[];

/** Demonstration only: somebody to be, by seat, with what each sees first. */
export function PersonaChooser({ personas, courts }: { readonly personas: readonly Persona[]; readonly courts: readonly Court[] }) {
  const { t } = useTranslation(['signIn', 'common']);
  const [courtId, setCourt] = useState(courts[0]?.courtId ?? '');
  const [chosen, setChosen] = useState<string | null>(null);
  const { run, busy, fault } = useAct(SignInAsPersonaDocument);
  const { refusal, enter } = useEntering();
  const here = personas.filter((one) => one.courtId === courtId);
  const persona = here.find((one) => one.accountId === chosen);
  const signIn = async (): Promise<void> => {
    if (persona !== undefined) await enter((await run({ accountId: persona.accountId }))?.signInAsPersona ?? null);
  };
  return (
    <form
      className="personas"
      onSubmit={(event) => {
        event.preventDefault();
        void signIn();
      }}
    >
      <header className="personas-head">
        <h1 className="record">{t('who')}</h1>
        <p className="second">{t('whoSub')}</p>
        {courts.length > 1 ? (
          <Segments
            label={t('court')}
            value={courtId}
            onChange={setCourt}
            parts={courts.map((court) => ({ key: court.courtId, words: court.name }))}
          />
        ) : null}
      </header>
      <PersonaCards personas={here} chosen={chosen} onChoose={setChosen} />
      <footer className="personas-foot">
        <div className="sign-in-law">
          <p>{t('confidential')}</p>
          <p className="third">{t('noPersonas')}</p>
          <RefusalNotice refusal={refusal} />
          {fault === null ? null : <Notice title={t('noAnswer')} refusal />}
        </div>
        <Button kind="act" large type="submit" keyHint="Enter" busy={busy} why={persona === undefined ? t('choose') : undefined}>
          {busy ? t('signingIn') : persona === undefined ? t('agree') : t('agreeAs', { seat: persona.seatWords.toLowerCase() })}
        </Button>
      </footer>
    </form>
  );
}

function PersonaCards({
  personas,
  chosen,
  onChoose,
}: {
  readonly personas: readonly Persona[];
  readonly chosen: string | null;
  readonly onChoose: (accountId: string) => void;
}) {
  const { t } = useTranslation('signIn');
  return (
    <RadioGroup className="persona-groups" aria-label={t('people')} value={chosen} onChange={onChoose}>
      {GROUPS.map((group) => {
        const of = personas.filter((one) => group.seats.some((seat) => seat === one.seat));
        return of.length === 0 ? null : (
          <section key={group.words} className="persona-group">
            <h2>{t(group.words)}</h2>
            <div className="persona-cards">
              {of.map((one) => (
                <PersonaCard key={one.accountId} persona={one} />
              ))}
            </div>
          </section>
        );
      })}
    </RadioGroup>
  );
}

function PersonaCard({ persona }: { readonly persona: Persona }) {
  return (
    <Radio value={persona.accountId} className="persona">
      <span>
        <span className="persona-name">{persona.name}</span> <span className="small second">{persona.seatWords.toLowerCase()}</span>
      </span>
      <span className="small third">{persona.firstSees}</span>
    </Radio>
  );
}
