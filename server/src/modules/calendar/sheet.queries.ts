import { Injectable } from '@nestjs/common';

@Injectable()
export class SheetQueries {
  read(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('read is not made yet.'));
  }
}
