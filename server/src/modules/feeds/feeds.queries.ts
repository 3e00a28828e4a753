import { Injectable } from '@nestjs/common';

@Injectable()
export class FeedsQueries {
  mine(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('mine is not made yet.'));
  }
}
