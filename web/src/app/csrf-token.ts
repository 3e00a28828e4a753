/** The token of the signed-in page; it lives in memory only and is given again with every sign-in. */
let token = '';

export const csrfToken = {
  read: (): string => token,
  keep: (given: string): void => {
    token = given;
  },
};
