import { expect, it } from 'vitest';
import { readSettings } from '../../server/src/lsp/settings';

it.each(['2024-02-31', '2024-13-01', '5 May 2024', '', 7])(
  'no day is no date of the statement: %j',
  (statementDate) => {
    expect(readSettings({ statementDate }).statement).toEqual({});
    expect(readSettings({ statementDate: '2024-02-29' }).statement).toEqual({ date: '2024-02-29' });
  },
);
