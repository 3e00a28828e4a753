import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  EXTENSION_UNIT,
  parseEnterExtension,
  parseTakeBackExtension,
  type EnterExtension,
} from '@starling/shared/forms/parse-emergency-extension';
import { govCode } from '@starling/shared/law/citation';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { ExtensionFromSql } from './closure-words.ts';
import { loadExtension } from './closures.queries.ts';

/** Keeps the orders of the Chief Justice that lengthen a clock (Gov. Code 68115). Nothing is counted anew by hand: the clocks read them. */
@Injectable()
export class ExtensionsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters what an order adds to one clock. */
  async enter(actor: SeatedActor, input: unknown): Promise<Result<ExtensionFromSql>> {
    const parsed = parseEnterExtension(input);
    if (!parsed.ok) return parsed;
    if (!can(actor.seat, 'emergency.enter')) return refuse(notAllowed(whoseAct('emergency.enter')));
    return inScope(this.database, actor, (scope) => write(scope, parsed.value));
  }

  /** Takes an extension back that was entered by mistake. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<ExtensionFromSql>> {
    const parsed = parseTakeBackExtension(input);
    if (!parsed.ok) return parsed;
    const { emergencyExtensionId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadExtension(scope, emergencyExtensionId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, 'emergency.enter')) return refuse(notAllowed(whoseAct('emergency.enter')));
      if (standing.version !== version) return refuse(stale(standing.version));
      if (!standing.stands) return refuse(alreadyDone('This extension was taken back before.'));
      return retract(scope, standing);
    });
  }
}

async function write(scope: Scope, { unit, ...extension }: EnterExtension): Promise<Result<ExtensionFromSql>> {
  const emergencyExtensionId = newId();
  const { triggersFrom, triggersTo, amount } = extension;
  await append(scope, {
    act: 'emergency.enter',
    events: [
      happened('EmergencyExtensionEntered', {
        subjectId: emergencyExtensionId,
        cite: govCode('68115'),
        facts: { triggersFrom, triggersTo, amount },
      }),
    ],
    changes: [{ insert: 'emergency_extension', values: { emergencyExtensionId, ...extension, unit: EXTENSION_UNIT[unit] } }],
    changed: [],
  });
  return found(await loadExtension(scope, emergencyExtensionId));
}

async function retract(scope: Scope, { emergencyExtensionId, version }: ExtensionFromSql): Promise<Result<ExtensionFromSql>> {
  const done = await append(scope, {
    act: 'emergency.enter',
    events: [happened('EmergencyExtensionTakenBack', { subjectId: emergencyExtensionId })],
    changes: [{ update: 'emergency_extension', id: emergencyExtensionId, expectedVersion: version, values: { state: 'taken_back' } }],
    changed: [],
  });
  return done === 'stale' ? refuse(stale(version + 1)) : found(await loadExtension(scope, emergencyExtensionId));
}

function found(extension: ExtensionFromSql | null): Result<ExtensionFromSql> {
  return extension === null ? refuse(notFound()) : ok(extension);
}
