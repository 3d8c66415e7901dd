import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, root, type Session, startSession } from './session';

const ARABIC = 'رحب مجلس الأمن بالتقرير المقدم في مدريد، وأدان الهجوم الذي وقع في 4 حزيران/يونيو 2025.\n';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const samples = readdirSync(path.join(root, 'samples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.communique'))
  .sort();

describe('the samples', () => {
  it('are there', () => expect(samples.length).toBeGreaterThanOrEqual(3));

  it.each(samples)('%s is painted, and every right-to-left line stays whole', async (sample) => {
    const workbench = await session.open(
      path.basename(sample),
      readFileSync(path.join(root, 'samples', sample), 'utf8'),
    );
    await workbench.painted();
    expect((await workbench.highlights()).length).toBeGreaterThan(5);
    expect(faultsOf(await workbench.lines())).toEqual([]);

    // Selected as a whole, and at the end of the text.
    await workbench.goTo(1);
    await workbench.page.keyboard.press('Control+A');
    expect(faultsOf(await workbench.lines())).toEqual([]);
    await workbench.page.keyboard.press('Control+End');
    await workbench.painted();
    expect(faultsOf(await workbench.lines())).toEqual([]);
  });
});

describe('a right-to-left line stays whole', () => {
  it('while Ctrl is held above a name, which makes a link of it in other lines', async () => {
    const latin = 'The Security Council welcomed the report of Kenya, and thanked Kenya.\n';
    const workbench = await session.open('control.communique', `${latin}\n${ARABIC}`);
    const { page } = workbench;
    await workbench.painted();
    const pointAt = async (words: string) => {
      const box = (await workbench.boxOf(words))!;
      await page.mouse.move(0, 0);
      await page.mouse.move(box.left + box.width / 2, box.top + 8, { steps: 4 });
    };
    const link = page.locator('.goto-definition-link');
    await workbench.focus();
    await page.keyboard.down('Control');
    await pointAt('Security');
    await link.first().waitFor();
    await pointAt('مجلس');
    await link.first().waitFor({ state: 'detached' });
    await page.waitForTimeout(1000);
    expect(faultsOf(await workbench.lines())).toEqual([]);
    await page.keyboard.up('Control');
  });

  it('around what the editor takes for a colour', async () => {
    const workbench = await session.open('colour.communique', 'رحب مجلس الأمن بالوثيقة #aabbcc المقدمة في مدريد.\n');
    await workbench.painted();
    await workbench.page.waitForTimeout(2000);
    expect(faultsOf(await workbench.lines())).toEqual([]);
  });
});

describe('highlights', () => {
  it('stand exactly below the words', async () => {
    const workbench = await session.open('exact.communique', ARABIC);
    await workbench.painted();
    for (const words of ['رحب', 'مجلس', 'الأمن', 'أدان', 'حزيران/يونيو', '2025']) await expectHighlighted(words);
  });

  it('are of three styles, not of three colours alone', async () => {
    const workbench = await session.open('styles.communique', ARABIC);
    await workbench.painted();
    const styles = new Set((await workbench.highlights()).map(({ border }) => border));
    expect([...styles].sort()).toEqual(['dotted', 'double', 'solid']);
  });

  it('follow what is typed', async () => {
    const workbench = await session.open('typing.communique', ARABIC);
    await workbench.painted();
    await workbench.goTo(1);
    await workbench.page.keyboard.type('كما ');
    await expectHighlighted('رحب');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('وأعرب المجلس عن قلقه البالغ إزاء الوضع.');
    await expectHighlighted('قلقه');
    expect(faultsOf(await workbench.lines())).toEqual([]);
  });

  it('are there far down in a long text', async () => {
    const workbench = await session.open('long.communique', `${ARABIC}\n`.repeat(2000));
    await workbench.painted();
    await workbench.page.keyboard.press('Control+End');
    await workbench.goTo(3000);
    await expectHighlighted('أدان');
  });

  it('go and come with the command', async () => {
    const workbench = await session.open('toggle.communique', ARABIC);
    await workbench.painted();
    await workbench.run('Communiqué: Show or Hide Highlights');
    await expect.poll(() => workbench.highlights(), { timeout: 30_000 }).toEqual([]);
    await workbench.run('Communiqué: Show or Hide Highlights');
    await workbench.painted();
  });
});

/** A highlight covers these words and nothing else. */
async function expectHighlighted(words: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const box = await session.workbench.boxOf(words);
        const highlights = await session.workbench.highlights();
        return highlights.some(
          ({ left, top, width }) =>
            box !== undefined &&
            Math.abs(left - box.left) <= 1.5 &&
            Math.abs(width - box.width) <= 2.5 &&
            Math.abs(top - box.top) <= 6,
        );
      },
      { timeout: 30_000, message: `a highlight of «${words}»` },
    )
    .toBe(true);
}
