#!/usr/bin/env node
// Stands in for a person with a browser: opens a sign-in page of the fake Identity Center and presses one of its buttons.
//
//   BROWSER="node tools/repo/scripts/press-button.mjs"          presses Approve
//   BROWSER="node tools/repo/scripts/press-button.mjs --deny"   presses Deny
const deny = process.argv.includes('--deny');
const url = process.argv.at(-1);

const page = await fetch(url);
const html = await page.text();
const form = /<form method="post" action="([^"]*)">([\s\S]*?)<\/form>/.exec(html);
if (form === null) throw new Error(`There is no button to press on ${new URL(url).pathname} (${page.status}).`);

const unescape = (text) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]);
const fields = [...form[2].matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
const body = new URLSearchParams(fields.map(([, name, value]) => [unescape(name), unescape(value)]));
body.set('decision', deny ? 'deny' : 'approve');

await fetch(new URL(unescape(form[1]), page.url), { method: 'POST', body });
