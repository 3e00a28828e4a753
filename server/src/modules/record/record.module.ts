import { Module } from '@nestjs/common';
import { RecordResolver } from './record.resolver.ts';
import { RecordService } from './record.service.ts';

@Module({ providers: [RecordResolver, RecordService] })
export class RecordModule {}
