import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { Settings } from '../config/env.ts';
import { DATABASE, SETTINGS } from '../config/providers.ts';
import type { SignInAttempt, SignInMethod } from './sign-in-method.ts';

/** An invented person of a demonstration court. */
export interface PersonaRow {
  readonly court_id: string;
  readonly court_name: string;
  readonly account_id: string;
  readonly seat: Seat;
  readonly name: string;
}

/** Signing in as an invented person by choosing it; there are none outside a demonstration. */
@Injectable()
export class PersonaMethod implements SignInMethod<SignInAttempt & { readonly kind: 'persona' }> {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Everybody one may choose; empty outside a demonstration. */
  async list(): Promise<readonly PersonaRow[]> {
    if (!this.settings.demonstration) return [];
    const { rows } = await this.database.auth.query<PersonaRow>('select court_id, court_name, account_id, seat, name from auth.personas()');
    return rows;
  }

  async verify({ accountId }: SignInAttempt & { readonly kind: 'persona' }): Promise<string | null> {
    const personas = await this.list();
    return personas.find((persona) => persona.account_id === accountId)?.account_id ?? null;
  }
}
