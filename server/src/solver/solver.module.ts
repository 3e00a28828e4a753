import { Module } from '@nestjs/common';
import { SolverService } from './solver.service.ts';

/** Import it where an order or a plan is asked for; there is one solver for all. */
@Module({ providers: [SolverService], exports: [SolverService] })
export class SolverModule {}
