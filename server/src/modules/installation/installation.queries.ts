import { Inject, Injectable } from '@nestjs/common';
import { PersonaMethod } from '../../auth/persona.method.ts';
import type { Settings } from '../../config/env.ts';
import { SETTINGS } from '../../config/providers.ts';
import { VERSION } from '../../config/version.ts';
import type { Installation } from './installation.types.ts';

/** What the page before sign-in may know. A real installation names no court: its people know where they are. */
@Injectable()
export class InstallationQueries {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly personaMethod: PersonaMethod,
  ) {}

  async read(): Promise<Installation> {
    const personas = await this.personaMethod.list();
    const names = new Map(personas.map((persona) => [persona.court_id, persona.court_name]));
    return {
      demonstration: this.settings.demonstration,
      version: VERSION,
      courts: [...names].map(([courtId, name]) => ({ courtId, name })),
    };
  }
}
