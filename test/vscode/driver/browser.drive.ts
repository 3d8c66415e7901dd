import { expect, it } from 'vitest';
import { root, startSession } from './session';

it('the extension runs in the web worker of a browser', async () => {
  await using session = await startSession();
  const workbench = await session.open(
    'web.communique',
    'The Security Council condemned the attack of 4 June 2025.\n',
    {
      extension: root,
      web: true,
    },
  );
  await workbench.painted();
  expect((await workbench.highlights()).length).toBeGreaterThanOrEqual(3);
});
