import type { RecordColumnFragment } from '../../gql/graphql.ts';
import { warrantLooks } from '../../parts/warrant-looks.ts';

/** What the record of a matter still lacks before it is signed; none of them is guessed. */
export type RecordLack = 'result' | 'who' | 'nextDate' | 'warrant' | 'signature';

const UNDECIDED = ['SET', 'CHECKED_IN', 'IN_HAND', 'SECOND_CALL', 'TRAILED'];
const ENDS_WITHOUT_DATE = ['OFF_CALENDAR', 'VACATED'];

/** Everything missing, in the order it is recorded. An empty list is said aloud as "nothing missing". */
export function lacksOf(matter: RecordColumnFragment): readonly RecordLack[] {
  const { row } = matter;
  const isDecided = !UNDECIDED.includes(row.state);
  const lacks: readonly (readonly [RecordLack, boolean])[] = [
    ['result', !isDecided],
    ['who', matter.appearances.some(({ attendance }) => attendance === 'expected')],
    ['nextDate', row.nextOn === null && !ENDS_WITHOUT_DATE.includes(row.state)],
    ['warrant', matter.warrants.some(({ state }) => warrantLooks(state).isLive)],
    ['signature', isDecided && !row.minuteSigned],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}
