import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startSession } from './session';

const TEXT = 'The Security Council condemned the attack of 4 June 2025.\n';

it.runIf(process.platform === 'linux')('a killed server comes back, and the highlights with it', async () => {
  await using session = await startSession();
  const workbench = await session.open('killed.communique', TEXT);
  await workbench.painted();
  const before = (await workbench.highlights()).length;

  const [server, ...others] = serversBelow(session.pid);
  expect(others).toEqual([]);
  process.kill(server!, 'SIGKILL');
  await expect.poll(() => serversBelow(session.pid), { timeout: 30_000 }).toSatisfy(isAnother(server!));

  await workbench.goTo(1);
  await workbench.page.keyboard.type('The Security Council welcomed the report. ');
  await expect
    .poll(async () => (await workbench.highlights()).length, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(before + 2);
});

it('a folder that is not trusted is annotated all the same, without warning boxes on every letter', async () => {
  await using session = await startSession({
    trust: false,
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
  });
  await session.open('second.communique', 'رحب المجلس بالتقرير المقدم من سوريا.\n');
  const workbench = await session.open('untrusted.communique', 'رحب المجلس بالتقرير المقدم من ليبيا.\n');
  await workbench.painted();

  // VS Code asks a worker for the boxes of the text that is there with the window before it has the settings of a language, and
  // paints the answer even where those have come in between (microsoft/vscode#231224). The next text is asked for with them.
  await workbench.page.getByRole('treeitem', { name: 'second.communique' }).dblclick();
  await workbench.editor.locator('.view-line', { hasText: 'سوريا' }).waitFor();
  await workbench.painted();
  await expect.poll(() => workbench.editor.locator('.unicode-highlight').count(), { timeout: 30_000 }).toBe(0);
});

function isAnother(server: number): (found: number[]) => boolean {
  return (found) => found.length === 1 && found[0] !== server;
}

/** Process ids of the language servers that descend from a process. */
function serversBelow(pid: number): number[] {
  const parents = new Map<number, number>();
  const servers: number[] = [];
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      if (/server[/\\]dist[/\\]server\.js\0/.test(command)) servers.push(Number(entry));
    } catch {
      // It ended in between.
    }
  }
  const descends = (child: number): boolean => {
    for (let at: number | undefined = child; at; at = parents.get(at)) if (at === pid) return true;
    return false;
  };
  return servers.filter(descends);
}
