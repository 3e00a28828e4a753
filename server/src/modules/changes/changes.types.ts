import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { id, one } from '../../graphql/fields.ts';

export const CHANGE_TOPIC = { DOCKET: 'DOCKET', CASE: 'CASE', SEALING: 'SEALING', HOME: 'HOME', SESSIONS: 'SESSIONS' } as const;
export type ChangeTopic = keyof typeof CHANGE_TOPIC;

registerEnumType(CHANGE_TOPIC, {
  name: 'ChangeTopic',
  description: 'Which screen to read again.',
  valuesMap: {
    DOCKET: { description: 'The docket of a session; the id is the session.' },
    CASE: { description: 'A case; the id is the case.' },
    SEALING: { description: 'The sealing desk; the id is the sealing order.' },
    HOME: { description: "A party's home; the id is the account." },
    SESSIONS: { description: 'The calendar; the id is the session.' },
  },
});

@ObjectType({ description: 'Something changed: which, never what. The client reads again under its own rights.' })
export class Change {
  @one(() => CHANGE_TOPIC, 'Which screen.') readonly topic!: ChangeTopic;
  @id('Which one; a star means that any of the topic may have changed.') readonly id!: string;
}
