import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import { DocumentsService } from './documents.service.ts';
import { Press } from './press.ts';

const PAYLOAD = z.object({ courtId: z.uuid(), documentId: z.uuid() });

/** Prints each paper after the signature that ordered it has committed. Runs again after a crash; a paper that is made stays as it is. */
@Injectable()
export class DocumentsJob implements OnApplicationShutdown {
  constructor(
    tasks: TaskRegistry,
    documents: DocumentsService,
    private readonly press: Press,
  ) {
    tasks.add('make_document', async (payload) => {
      const { courtId, documentId } = PAYLOAD.parse(payload);
      await documents.make(courtId, documentId);
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.press.close();
  }
}
