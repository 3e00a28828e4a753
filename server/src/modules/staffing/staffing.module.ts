import { Module } from '@nestjs/common';
import { PurgeStaffings } from '../../team/purge-staffings.job.ts';
import { StaffingQueries } from './staffing.queries.ts';
import { StaffingResolver } from './staffing.resolver.ts';
import { StaffingService } from './staffing.service.ts';

@Module({ providers: [StaffingResolver, StaffingQueries, StaffingService, PurgeStaffings] })
export class StaffingModule {}
