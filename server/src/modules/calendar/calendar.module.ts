import { Module } from '@nestjs/common';
import { CalendarQueries } from './calendar.queries.ts';
import { CalendarResolver } from './calendar.resolver.ts';
import { SheetQueries } from './sheet.queries.ts';

@Module({ providers: [CalendarQueries, CalendarResolver, SheetQueries] })
export class CalendarModule {}
