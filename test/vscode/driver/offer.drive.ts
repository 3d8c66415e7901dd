import { expect, it } from 'vitest';
import { startSession } from './session';

const STATEMENT = `Joint Statement on the Situation in Syria

New York, 4 June 2025

The members of the Security Council condemned in the strongest terms the attack in Damascus. They expressed their
deepest condolences to the families of the victims and to the Government of Syria.

The members of the Security Council reaffirmed that terrorism in all its forms constitutes one of the most serious
threats to international peace and security. They called upon all States to cooperate with the Government of Syria.
`;

it('a plain text that reads like a statement is offered to be annotated', async () => {
  await using session = await startSession();
  const workbench = await session.open('statement.txt', STATEMENT);
  const notification = workbench.page.locator('.notification-toast', { hasText: 'reads like a diplomatic statement' });
  await notification.getByRole('button', { name: 'Annotate' }).click({ timeout: 30_000 });
  await workbench.painted();
  expect(await workbench.page.locator('[id="status.editor.mode"]').textContent()).toContain('Diplomatic Statement');
});
