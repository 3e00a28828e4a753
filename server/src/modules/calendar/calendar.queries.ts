import { Injectable } from '@nestjs/common';

@Injectable()
export class CalendarQueries {
  between(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('between is not made yet.'));
  }
}
