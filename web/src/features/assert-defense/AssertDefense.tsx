import { FINDING_BASIS, FINDING_STATE, RENEWAL_GROUND, type FindingBasis, type RenewalGround } from '@starling/shared/vocabulary/finding';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AssertDefenseDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { whyClosed } from '../../parts/acts.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { readBenchAgain } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toasts.ts';

type Line = RecordColumnFragment['petitions'][number];

/** Where the defense may be raised: never raised, withdrawn, or denied before. The rule of renewal says on what. */
const RAISED_FROM: readonly (string | null)[] = [null, FINDING_STATE.withdrawn, FINDING_STATE.denied];

/**
 * Counsel raises the defense in court: entered with the section it rests on, and after a denial on what it is raised again; never with why
 * (I9). Shown only where the table opens it.
 */
export function AssertDefense({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('session');
  const client = useApolloClient();
  const { run, busy } = useAct(AssertDefenseDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const petitions = matter.petitions.filter(({ kind, findingState }) => kind === '602' && RAISED_FROM.includes(findingState));
  if (petitions.length === 0 || whyClosed(matter.acts, 'assertDefense', '') !== undefined) return null;
  const raise = async ({ petitionId, version }: Line, { basis, ground }: Raised) => {
    const input = { petitionId, version, basis, initiator: 'minors_counsel', hearingId: matter.row.hearingId, renewalGround: ground };
    const answer = await run({ input });
    setRefusal(refusalOf(answer?.assertDefense));
    if (answer?.assertDefense.__typename === 'DefenseAsserted') say({ words: t('defense.raised'), tone: 'good' });
    readBenchAgain(client);
  };
  return (
    <section className="record-part" aria-label={t('defense.title')}>
      <h3>{t('defense.title')}</h3>
      {petitions.map((line) => (
        <RaiseOne key={line.petitionId} line={line} busy={busy} onRaise={(raised) => void raise(line, raised)} />
      ))}
      <RefusalNotice refusal={refusal} />
    </section>
  );
}

interface Raised {
  readonly basis: FindingBasis;
  readonly ground: RenewalGround | null;
}

interface RaiseOneProps {
  readonly line: Line;
  readonly busy: boolean;
  readonly onRaise: (raised: Raised) => void;
}

const BASES = ['trafficking_236_23', 'partner_or_sexual_violence_236_24'] as const;
const GROUNDS = ['new_evidence', 'changed_circumstance', 'court_own_motion'] as const;

function RaiseOne({ line: { petitionId, ending, findingState }, busy, onRaise }: RaiseOneProps) {
  const { t } = useTranslation('session');
  const [basis, setBasis] = useState<FindingBasis>('trafficking_236_23');
  const [ground, setGround] = useState<RenewalGround | null>(null);
  const wasDenied = findingState === FINDING_STATE.denied;
  return (
    <div>
      <Button kind="quiet" busy={busy} onPress={() => onRaise({ basis, ground })}>
        {t(wasDenied ? 'defense.raiseAgain' : 'defense.raise', { ending })}
      </Button>
      <label className="caption">
        {t('defense.basis')}{' '}
        <select
          id={`basis-${petitionId}`}
          value={basis}
          onChange={(event) => setBasis(BASES.find((one) => one === event.target.value) ?? basis)}
        >
          {BASES.map((one) => (
            <option key={one} value={one}>
              {FINDING_BASIS[one]}
            </option>
          ))}
        </select>
      </label>
      {wasDenied ? (
        <label className="caption">
          {t('defense.ground')}{' '}
          <select
            id={`ground-${petitionId}`}
            value={ground ?? ''}
            onChange={(event) => setGround(GROUNDS.find((one) => one === event.target.value) ?? null)}
          >
            <option value="">{t('defense.noGround')}</option>
            {GROUNDS.map((one) => (
              <option key={one} value={one}>
                {RENEWAL_GROUND[one]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
