import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { WarrantDeskLine, WarrantForm, WarrantSheet } from './warrant-desk.types.ts';

/** The warrants desk. */
@Injectable()
export class WarrantDeskQueries {
  list(_actor: SeatedActor): readonly WarrantDeskLine[] {
    return [];
  }

  find(_actor: SeatedActor, _warrantId: string): WarrantSheet | null {
    return null;
  }

  form(_actor: SeatedActor, _hearingId: string): WarrantForm | null {
    return null;
  }
}
