import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AdmitPersonDocument,
  LeftRoomDocument,
  type AdmittedLineFragment,
  type AdmitPersonInput,
  type RecordColumnFragment,
} from '../../gql/graphql.ts';
import { instantTime } from '../../parts/dates.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { Field } from '../../ui/Field.tsx';
import { Tick } from '../../ui/RadioChips.tsx';

const NOBODY = { name: '', role: '', reason: '', judgeAgreed: false, youthTold: false };

/** Who is let in beside the parties: each with a role and a reason, once the judge agreed and the youth was told (WIC 676). */
export function AdmittedPersons({ matter }: { readonly matter: Pick<RecordColumnFragment, 'row' | 'admitted'> }) {
  const { t } = useTranslation('room');
  const { hearingId } = matter.row;
  const admit = useHearingAct(AdmitPersonDocument, matter.row);
  const left = useHearingAct(LeftRoomDocument, matter.row);
  const [typed, setTyped] = useState(NOBODY);
  const send = (input: Omit<AdmitPersonInput, 'hearingId'>) => admit.run(() => ({ input: { hearingId, ...input } }));
  const enter = async (event: { readonly preventDefault: () => void }): Promise<void> => {
    event.preventDefault();
    if ((await send(typed)) !== null) setTyped(NOBODY);
  };
  return (
    <div className="admitted">
      <ul>
        {matter.admitted.map((one) => (
          <Admitted
            key={one.admittedId}
            one={one}
            onChange={(part) => void send({ ...inputOf(one), ...part })}
            onLeft={() => void left.run(() => ({ input: { admittedId: one.admittedId, version: one.version } }))}
          />
        ))}
      </ul>
      <form className="admitted-form" aria-label={t('admitted.new')} onSubmit={(event) => void enter(event)}>
        <Field label={t('admitted.name')} value={typed.name} onChange={(name) => setTyped({ ...typed, name })} autoComplete="off" />
        <Field label={t('admitted.role')} value={typed.role} onChange={(role) => setTyped({ ...typed, role })} />
        <Field label={t('admitted.reason')} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
        <Tick ticked={typed.youthTold} onChange={(youthTold) => setTyped({ ...typed, youthTold })}>
          {t('admitted.youthTold')}
        </Tick>
        <Tick ticked={typed.judgeAgreed} onChange={(judgeAgreed) => setTyped({ ...typed, judgeAgreed })}>
          {t('admitted.judgeAgreed')} <Cite cite={{ text: 'WIC 676' }} />
        </Tick>
        <Button type="submit" busy={admit.busy}>
          {t('admitted.enter')}
        </Button>
      </form>
      <RefusalNotice refusal={admit.refusal ?? left.refusal} />
    </div>
  );
}

function inputOf({ admittedId, version, name, role, reason, judgeAgreed, youthTold }: AdmittedLineFragment) {
  return { admittedId, version, name, role, reason, judgeAgreed, youthTold };
}

interface AdmittedProps {
  readonly one: AdmittedLineFragment;
  readonly onChange: (part: { readonly comesIn?: boolean; readonly judgeAgreed?: boolean; readonly youthTold?: boolean }) => void;
  readonly onLeft: () => void;
}

function Admitted({ one, onChange, onLeft }: AdmittedProps) {
  const { t } = useTranslation('room');
  const names = useNames();
  const name = names.relative(one.name, one.role);
  const lacks = [one.judgeAgreed ? null : t('admitted.notAgreed'), one.youthTold ? null : t('admitted.notTold')].filter(
    (words) => words !== null,
  );
  return (
    <li className="admitted-one">
      <span>
        <strong>{name}</strong> <span className="caption">{one.role}</span>
        <span className="second small"> {one.reason}</span>
      </span>
      {one.leftAt === null ? null : <span className="caption">{t('admitted.leftAt', { at: instantTime(one.leftAt) })}</span>}
      {one.leftAt === null && one.admittedAt !== null ? (
        <Button kind="quiet" onPress={onLeft}>
          {t('admitted.leaves', { at: instantTime(one.admittedAt) })}
        </Button>
      ) : null}
      {one.admittedAt === null ? (
        <>
          {lacks.map((words) => (
            <span key={words} className="caption">
              {words}
            </span>
          ))}
          {one.judgeAgreed ? null : (
            <Button kind="quiet" onPress={() => onChange({ judgeAgreed: true })}>
              {t('admitted.agree')}
            </Button>
          )}
          {one.youthTold ? null : (
            <Button kind="quiet" onPress={() => onChange({ youthTold: true })}>
              {t('admitted.tell')}
            </Button>
          )}
          <Button
            kind="quiet"
            why={lacks.length === 0 ? undefined : lacks.join(' ')}
            whyShown={false}
            onPress={() => onChange({ comesIn: true })}
          >
            {t('admitted.comesIn')}
          </Button>
        </>
      ) : null}
    </li>
  );
}
