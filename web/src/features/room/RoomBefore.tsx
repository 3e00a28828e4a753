import './room.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClearRoomDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { instantTime } from '../../parts/dates.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { AdmittedPersons } from './AdmittedPersons.tsx';

/** Who is in the room: looked at before the call, and who is let in beside the parties. */
export function RoomBefore({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('room');
  const [isOpen, setIsOpen] = useState(false);
  const clear = useHearingAct(ClearRoomDocument, matter.row);
  const isCleared = matter.roomCleared !== null;
  const { hearingId } = matter.row;
  const press = () => void clear.run((version) => ({ input: { hearingId, version } }));
  const why = isCleared ? t('clear.already') : undefined;
  useKeys([
    { key: 'K', words: t('keys.clear'), group: t('keys.record'), act: why === undefined ? press : undefined, why, rank: 15, quiet: true },
  ]);
  const inside = matter.admitted.filter(({ admittedAt, leftAt }) => admittedAt !== null && leftAt === null).length;
  return (
    <div className="room-before">
      <p className="room-line">
        <StateWord shape={isCleared ? 'check' : 'half'} family={isCleared ? 'good' : 'care'}>
          {matter.roomCleared === null ? t('clear.not') : t('clear.at', { at: instantTime(matter.roomCleared) })}
        </StateWord>
        {isCleared ? null : (
          <Button kind="quiet" keyHint="K" busy={clear.busy} onPress={press}>
            {t('clear.now')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => setIsOpen(!isOpen)}>
          {inside === 0 ? t('admitted.open') : t('admitted.inside', { count: inside })}
        </Button>
      </p>
      <RefusalNotice refusal={clear.refusal} />
      {isOpen ? <AdmittedPersons matter={matter} /> : null}
    </div>
  );
}
