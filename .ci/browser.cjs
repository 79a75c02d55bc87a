// A site over loopback, as a static host under a subpath would serve it, and a Chromium to look at it with.
'use strict';
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { chromium } = require('playwright-core');

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json',
  '.woff': 'font/woff', '.csv': 'text/csv; charset=utf-8', '.bib': 'text/plain; charset=utf-8', '.ris': 'text/plain; charset=utf-8', '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
};

// The path the site is published under; its 404 page, which is served at any depth, names it in full.
function publishedUnder(root) {
  const page = path.join(root, '404.html');
  const found = fs.existsSync(page) && /href="(\/(?:[^"/]+\/)*)assets\//.exec(fs.readFileSync(page, 'utf8'));
  return found ? found[1] : '/sub/path/';
}

function serve(root) {
  const prefix = publishedUnder(root);
  const server = http.createServer((request, response) => {
    const address = new URL(request.url, 'http://localhost');
    // Browsers ask the host for this of their own accord; the host is not ours.
    if (address.pathname === '/favicon.ico') return void response.writeHead(204).end();
    let file = address.pathname.startsWith(prefix) ? path.join(root, decodeURIComponent(address.pathname.slice(prefix.length))) : '';
    if (file && fs.existsSync(file) && fs.statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (!file || !path.resolve(file).startsWith(path.resolve(root)) || !fs.existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve({ server, base: `http://127.0.0.1:${server.address().port}${prefix}` })));
}

function launch() {
  return chromium.launch({ executablePath: process.env.CHROME_PATH, args: ['--no-sandbox', '--hide-scrollbars', '--force-color-profile=srgb'] });
}

// Every page of the site, as routes, in a fixed order.
function pages(root, folder = '') {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(entry => {
    const route = folder + entry.name;
    if (entry.isDirectory()) return pages(root, route + '/');
    return entry.name === 'index.html' ? [folder] : entry.name.endsWith('.html') ? [route] : [];
  });
}

// Opens a page and notes what a reader should never meet.
async function open(context, base, route, faults) {
  const page = await context.newPage();
  page.fetched = [];
  page.on('console', message => { if (message.type() === 'error') faults.push(`${route}: console: ${message.text()}`); });
  page.on('pageerror', error => faults.push(`${route}: script: ${error.message}`));
  page.on('request', request => { if (!request.url().startsWith(base) && !request.url().startsWith('data:')) faults.push(`${route}: asks ${request.url()}`); });
  page.on('response', response => page.fetched.push(response.url().slice(base.length)));
  page.on('response', response => { if (response.status() >= 400) faults.push(`${route}: ${response.status()} for ${response.url().slice(base.length)}`); });
  await page.goto(base + route, { waitUntil: 'networkidle' });
  return page;
}

module.exports = { serve, launch, pages, open };
