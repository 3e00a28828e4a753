import { Injectable } from '@nestjs/common';

@Injectable()
export class SupportQueries {
  day(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('day is not made yet.'));
  }
}
