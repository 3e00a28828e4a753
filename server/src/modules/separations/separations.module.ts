import { Module } from '@nestjs/common';
import { OutsideDaysService } from './outside-days.service.ts';
import { SeparationsResolver } from './separations.resolver.ts';
import { SeparationsService } from './separations.service.ts';

@Module({ providers: [SeparationsResolver, SeparationsService, OutsideDaysService] })
export class SeparationsModule {}
