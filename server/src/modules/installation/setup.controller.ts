import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { type Refusal, refusalWords } from '@starling/shared/refusal';
import type { Request, Response } from 'express';
import { Throttle } from '../../auth/throttle.ts';
import { SetupService } from './setup.service.ts';

const NOTHING_HERE = 'Nothing here.';
const TOO_OFTEN = 'This was tried too often. Wait a minute.';

/** Takes the entry for the first court: JSON with the token of the console. Where a court is there already, there is nothing at this address. */
@Controller('setup')
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly throttle: Throttle,
  ) {}

  @Post()
  async found(@Body() entry: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (this.throttle.isOver('setup', request.ip ?? '')) {
      response.status(429).json({ message: TOO_OFTEN });
      return;
    }
    const founded = await this.setup.found(entry);
    if (founded.ok) response.status(201).json(founded.value);
    else response.status(statusOf(founded.refusal)).json(saidOf(founded.refusal));
  }
}

function statusOf({ code }: Refusal): number {
  if (code === 'NOT_FOUND') return 404;
  return code === 'INVALID' ? 422 : 403;
}

function saidOf(refusal: Refusal): Readonly<Record<string, unknown>> {
  if (refusal.code === 'NOT_FOUND') return { message: NOTHING_HERE };
  if (refusal.code !== 'INVALID') return { message: refusalWords(refusal) };
  return { message: refusalWords(refusal), problems: refusal.problems.map(({ field, message }) => ({ field, message })) };
}
