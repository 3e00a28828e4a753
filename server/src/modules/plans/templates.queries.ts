import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { listOf } from '../../reads/sql.ts';
import type { SessionTemplate } from './plans.types.ts';
import { TEMPLATE, TEMPLATE_FROM, templateLine, type TemplateFromSql } from './template-line.ts';

const TEMPLATES = `select ${listOf(
  TEMPLATE,
  `from ${TEMPLATE_FROM} where t.court_id = (select app.court())`,
  `t.state desc, d.name, t.weekdays, t.starts_at, t.template_id`,
)}`;

/** The patterns from which sessions are made. */
@Injectable()
export class TemplatesQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(actor: SeatedActor): Promise<readonly SessionTemplate[]> {
    const rows = (await inScope(this.database, actor, (scope) => scope.json(TEMPLATES), { readOnly: true })) as readonly TemplateFromSql[]; // parse border: the statement shapes it
    return rows.map(templateLine);
  }
}
