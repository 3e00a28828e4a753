import { Injectable } from '@nestjs/common';

@Injectable()
export class ReferralsService {
  save(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('save is not made yet.'));
  }

  move(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('move is not made yet.'));
  }
}
