import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration written as two SQL files beside each other, one each way. Found from src and from dist alike. */
export abstract class SqlMigration implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly file: string;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationText(`${this.file}.up.sql`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(migrationText(`${this.file}.down.sql`));
  }
}

/** The words of a migration's file. */
export function migrationText(file: string): string {
  return readFileSync(new URL(`../../src/migrations/${file}`, import.meta.url), 'utf8');
}
