import { ObjectType } from '@nestjs/graphql';
import { one } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';
import { SessionLine } from '../../graphql/types/session.types.ts';

@ObjectType({ description: 'A session was opened or closed.' })
export class SessionChanged {
  @one(() => SessionLine, 'The session as it stands now.') readonly session!: SessionLine;
}

export const SessionActResult = resultUnion({
  name: 'SessionActResult',
  description: 'The session was opened or closed, or why not.',
  types: () => [SessionChanged, NotFound, NotAllowed, Stale, RequirementsUnmet],
});
