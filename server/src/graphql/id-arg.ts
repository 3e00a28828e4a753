import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import { isId } from '@starling/shared/vocabulary/ids';

/** An id that nothing has. What is written in no way an id is written is looked up under it, so that it costs and answers the same as an absent one. */
const NOBODYS_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
class IdPipe implements PipeTransform<string | null | undefined, string | null | undefined> {
  transform(id: string | null | undefined): string | null | undefined {
    return id === null || id === undefined || isId(id) ? id : NOBODYS_ID;
  }
}

/** An id that a read is asked for. */
export const IdArg = (name: string, description: string): ParameterDecorator => Args(name, { type: () => ID, description }, IdPipe);

/** An id that may be left out. */
export const IdArgOrNull = (name: string, description: string): ParameterDecorator =>
  Args(name, { type: () => ID, nullable: true, description }, IdPipe);
