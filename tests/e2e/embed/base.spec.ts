import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listen, serveSite } from '../static-server.ts';
import { expect, hostHtml, test, watch } from './host.ts';

const project = join(import.meta.dirname, '../../..');
/** In the project, so that what is built finds its packages. */
const folder = join(project, 'test-results/site-under-a-path');

test('frames, oEmbed and embed.js work on a site that lives under a path', async ({ page }) => {
  test.setTimeout(240_000);
  const env = { ...process.env, BASE: '/docs/glossary', SITE: 'https://wiki.example' };
  execFileSync('astro', ['build', '--outDir', folder], { cwd: project, env, stdio: 'ignore' });
  const site = await serveSite(folder, '/docs/glossary/');
  const under = `${site.origin}/docs/glossary`;
  const host = await listen((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      hostHtml(
        `<switchboard-term term="e164-number"></switchboard-term><iframe src="SITE/embed/nope/" sandbox="allow-scripts"></iframe>
         <switchboard-widget widget="sms-segments" state='{"text":"Under a path"}'></switchboard-widget><script src="SITE/embed/v1.js"></script>`,
        under,
      ),
    );
  });
  const problems = watch(page);
  await page.goto(host.origin);
  const widget = page.frameLocator('switchboard-widget iframe');
  await expect(widget.getByRole('textbox', { name: 'Message' })).toHaveValue('Under a path');
  await expect(widget.getByRole('link', { name: 'Open in Switchboard' })).toHaveAttribute(
    'href',
    `${under}/widgets/sms-segments/?text=Under+a+path`,
  );
  await expect(page.frameLocator('switchboard-term iframe').getByRole('heading')).toHaveText('E.164');
  await expect(page.frameLocator('iframe[sandbox="allow-scripts"]').getByRole('heading', { level: 1 })).toHaveText(
    'There is no page here',
  );

  const found = await page.request.get(`${under}/widgets/sms-segments/`);
  const [, address] =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(await found.text()) ?? [];
  expect(address).toBe('https://wiki.example/docs/glossary/embed/sms-segments/oembed.json');
  const oembed = await (await page.request.get(`${under}/embed/sms-segments/oembed.json`)).json();
  expect(oembed.html).toContain('src="https://wiki.example/docs/glossary/embed/sms-segments/"');

  await page.goto(`${under}/widgets/sms-segments/?text=Mine`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed: SMS segment calculator' });
  const snippet = dialog.getByRole('textbox', { name: 'The snippet' });
  await expect(snippet).toHaveValue(new RegExp(`src="${under}/embed/sms-segments/\\?text=Mine"`));
  await dialog.getByRole('tab', { name: 'Element' }).click();
  await expect(snippet).toHaveValue(new RegExp(`src="${under}/embed\\.js".*href="${under}/widgets/`, 's'));
  await page.locator('iframe[title^="Preview"]').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe[title^="Preview"]').getByRole('textbox', { name: 'Message' })).toHaveValue(
    'Mine',
  );
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  await site.close();
  await host.close();
  rmSync(folder, { recursive: true });
});
