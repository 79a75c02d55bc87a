// Usage: screenshots.cjs SITE FOLDER. Home, papers, the gallery of figures and a page of every other sort with figures, in both schemes and two widths; fails on
// sideways scrolling, missing files, foreign requests, and a drawing that is fetched for a window of the other width.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { serve, launch, pages, open } = require('./browser.cjs');

const [site, folder] = process.argv.slice(2);
const schemes = ['light', 'dark'];
const widths = [390, 1280];

async function main() {
  const { server, base } = await serve(site);
  const browser = await launch();
  const faults = [];
  const shots = [];
  const all = pages(site);
  const routes = all.filter(route => route === '' || /^papers\/[^/]+\/$/.test(route)).slice(0, 8);
  for (const sort of [/^figures\/$/, /^comparisons\/[^/]+\/$/, /^prevalence\/$/, /^claims\/[^/]+\/$/, /^method\/successive-improvements\/$/]) routes.push(...all.filter(route => sort.test(route)).slice(0, 1));
  for (const route of routes)
    for (const width of widths)
      for (const colorScheme of schemes) {
        const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme, deviceScaleFactor: 1, reducedMotion: 'reduce' });
        const page = await open(context, base, route, faults);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${route || 'home'}: ${wide} px wide in a window of ${width} px`);
        // Lists show the narrow drawing in their narrow column at any width.
        if (/[^/]+\/[^/]+\/$/.test(route))
          for (const drawing of page.fetched.filter(file => file.endsWith('.svg') && file.includes('.narrow.') === width > 640))
            faults.push(`${route}: fetches ${drawing} in a window of ${width} px`);
        const file = `${route.replace(/\/$/, '').split('/').pop() || 'home'}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(folder, file), fullPage: true });
        shots.push({ route: route || 'home', width, colorScheme, file });
        await context.close();
      }
  await sheet(browser, shots);
  await browser.close();
  server.close();
  for (const fault of new Set(faults)) console.log(fault);
  console.log(`${shots.length} screenshots of ${routes.length} pages; contact sheet in ${path.join(folder, 'contact-sheet.png')}`);
  process.exitCode = faults.length ? 1 : 0;
}

async function sheet(browser, shots) {
  const cell = shot => `<figure style="width:${shot.width === 390 ? 180 : 420}px"><img src="${shot.file}" alt=""><figcaption>${shot.route} · ${shot.width} px · ${shot.colorScheme}</figcaption></figure>`;
  const rows = [...new Set(shots.map(shot => shot.route))].map(route => `<section>${shots.filter(shot => shot.route === route).map(cell).join('')}</section>`);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
    body { margin: 24px; background: #777; font: 13px sans-serif; color: #fff; width: 1272px }
    section { display: flex; gap: 24px; align-items: flex-start; margin-bottom: 32px } figure { margin: 0 }
    img { width: 100%; display: block; max-height: 1400px; object-fit: cover; object-position: top; box-shadow: 0 1px 6px #0008 } figcaption { padding: 6px 0 }
  </style>${rows.join('')}</html>`;
  fs.writeFileSync(path.join(folder, 'index.html'), html);
  const page = await browser.newPage({ viewport: { width: 1320, height: 900 } });
  await page.goto(`file://${path.resolve(folder, 'index.html')}`);
  await page.screenshot({ path: path.join(folder, 'contact-sheet.png'), fullPage: true });
}

main().catch(error => { console.error(error); process.exit(1); });
