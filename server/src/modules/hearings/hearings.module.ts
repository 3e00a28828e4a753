import { Module } from '@nestjs/common';
import { HearingNotesService } from './hearing-notes.service.ts';
import { HearingsResolver } from './hearings.resolver.ts';
import { HearingsService } from './hearings.service.ts';
import { MoveHearingService } from './move-hearing.service.ts';
import { SetHearingService } from './set-hearing.service.ts';
import { SwapHearingsService } from './swap-hearings.service.ts';

@Module({ providers: [HearingsResolver, HearingsService, HearingNotesService, SetHearingService, MoveHearingService, SwapHearingsService] })
export class HearingsModule {}
