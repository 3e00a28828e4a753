import { ObjectType } from '@nestjs/graphql';
import { dayOrNull, id, instant, instantOrNull, one, text, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A calendar address of one’s own. It shows neutral words alone and ends when it is revoked.' })
export class CalendarFeed {
  @id('The feed.') readonly calendarFeedId!: string;
  @instant('When it was made.') readonly madeAt!: string;
  @instantOrNull('When it was revoked; null while it stands.') readonly revokedAt!: string | null;
  @dayOrNull('The last day on which a calendar read it; null when none did.') readonly lastReadOn!: string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'A calendar address was made. It is shown this once and kept nowhere.' })
export class CalendarFeedMade {
  @one(() => CalendarFeed, 'The feed.') readonly feed!: CalendarFeed;
  @text('The path of the address: whoever knows it reads the feed.') readonly address!: string;
}

@ObjectType({ description: 'A calendar address was revoked.' })
export class CalendarFeedRevoked {
  @one(() => CalendarFeed, 'The feed as it stands now.') readonly feed!: CalendarFeed;
}

export const MakeCalendarFeedResult = resultUnion({
  name: 'MakeCalendarFeedResult',
  description: 'The address, or why not.',
  types: () => [CalendarFeedMade, NotAllowed],
});

export const RevokeCalendarFeedResult = resultUnion({
  name: 'RevokeCalendarFeedResult',
  description: 'The revoked feed, or why not.',
  types: () => [CalendarFeedRevoked, NotFound, NotAllowed, Stale],
});
