import { ObjectType } from '@nestjs/graphql';
import { flag, id, instant, one, oneOrNull, text, textOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { ServedDocument } from '../../graphql/types/document.types.ts';
import { Invalid, NotAllowed, NotFound } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'The packet of a session for a day without a network.' })
export class DayPacket {
  @id('The packet.') readonly packetId!: string;
  @whole('Its number among the packets of the session.') readonly number!: number;
  @instant('When it was made.') readonly madeAt!: string;
  @text('Who made it; Starling for the one of the night.') readonly madeBy!: string;
  @instant('When it can no longer be fetched from here.') readonly expiresAt!: string;
  @flag('Whether that moment is past.') readonly isExpired!: boolean;
  @whole('How many matters it holds.') readonly matters!: number;
  @oneOrNull(() => ServedDocument, 'The paper; null when it may no longer be read.') readonly document!: ServedDocument | null;
  @textOrNull('Where to fetch the encrypted file; null when no passphrase was chosen, or it is expired.') readonly fileUrl!: string | null;
}

@ObjectType({ description: 'A packet was made.' })
export class DayPacketMade {
  @one(() => DayPacket, 'The packet.') readonly packet!: DayPacket;
}

export const DayPacketResult = resultUnion({
  name: 'DayPacketResult',
  description: 'The packet, or why not.',
  types: () => [DayPacketMade, NotFound, NotAllowed, Invalid],
});
