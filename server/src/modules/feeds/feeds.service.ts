import { Injectable } from '@nestjs/common';

@Injectable()
export class FeedsService {
  make(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('make is not made yet.'));
  }

  revoke(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('revoke is not made yet.'));
  }
}
