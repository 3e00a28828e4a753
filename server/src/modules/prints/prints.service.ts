import { Injectable } from '@nestjs/common';

@Injectable()
export class PrintsService {
  record(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('record is not made yet.'));
  }
}
