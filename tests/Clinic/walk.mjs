// Walks through the clinic in a real browser: a client without script, a therapist, a supervisor, a researcher.
//   node tests/Clinic/walk.mjs first|again ADDRESS FOLDER-FOR-PICTURES
// "again" looks, after a restart, whether everything that "first" did is still there. The wordings here are invented.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.env.CLINIC_TOOLS, 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [part, address, folder] = process.argv.slice(2);
const password = process.env.CLINIC_PASSWORD;
mkdirSync(folder, { recursive: true });

let failed = 0, passed = 0;
const check = (what, isRight, detail = '') => {
  if (isRight) passed++; else { failed++; console.log(`FAILED ${what} ${detail}`); }
};

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-quic', '--disable-background-networking'], headless: true });
const noise = [];
const expected = [];
const newPerson = async (language, script = true) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setExtraHTTPHeaders({ 'Accept-Language': language });
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width: 1000, height: 900 });
  page.on('console', message => { if (['error', 'warn', 'warning'].includes(message.type()) && !expected.some(part => message.text().includes(part))) noise.push(`${page.url()}: ${message.text()}`); });
  page.on('pageerror', error => noise.push(String(error)));
  page.on('dialog', dialog => { noise.push('a dialog opened: a script ran'); dialog.dismiss(); });
  page.on('request', request => { if (!request.url().startsWith(address) && !request.url().startsWith('data:')) noise.push('asked for ' + request.url()); });
  return page;
};
const go = (page, path) => page.goto(path.startsWith('http') ? path : address + path, { waitUntil: 'load' });
const text = page => page.evaluate(() => document.body.innerText);
const has = async (page, what, words) => check(what, (await text(page)).includes(words), `"${words}" is not on ${page.url()}`);
const submit = async (page, selector) => { await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)]); };
const cookies = async page => (await page.browserContext().cookies()).map(one => `${one.name}=${one.value}`).join('; ');
const download = async (page, path) => fetch(address + path, { headers: { cookie: await cookies(page) }, redirect: 'manual' });

// Whatever is shown to people: axe in light and dark, no text outside its picture, a picture to look at.
const look = async (page, name, script = true) => {
  if (!script) await page.setJavaScriptEnabled(true);   // for axe, which has timers of its own; the page was loaded without
  for (const isDark of [false, true]) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => (await axe.run()).violations.map(v => `${v.id}: ${v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | ')}`));
    check(`axe on ${name}, ${isDark ? 'dark' : 'light'}`, violations.length === 0, violations.join('; '));
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.screenshot({ path: join(folder, name + '.png'), fullPage: true });
  if (!script) await page.setJavaScriptEnabled(false);
};
const signIn = async (page, name) => {
  await go(page, '/sign-in');
  await page.type('input[name=name]', name);
  await page.type('input[name=password]', password);
  await submit(page, 'main button');
};
const handOut = async (page, casePath, instrument, session) => {
  await go(page, casePath);
  await page.select('select[name=instrument]', instrument);
  await page.$eval('input[name=session]', (input, value) => { input.value = value; }, String(session));
  await submit(page, 'form[action="?handler=HandOut"] button');
  const link = await page.$('#link');
  return link ? page.evaluate(e => e.textContent, link) : page.url();
};
const mark = async (page, answers) => {
  for (const [item, value] of Object.entries(answers)) await page.click(`input[type=radio][name="item.${item}"][value="${value}"]`);
};
const button = value => `form#form button[value=${value}]`;

// Fills in a WAI-S, four items a step for the client, all at once for the therapist.
const waiS = answers => Object.fromEntries(answers.map((value, i) => [i + 1, value]));
const fillInSteps = async (page, answers) => {
  for (let step = 0; step < 3; step++) {
    await mark(page, Object.fromEntries(Object.entries(waiS(answers)).slice(4 * step, 4 * step + 4)));
    await submit(page, button(step < 2 ? 'next' : 'send'));
  }
};

const stateFile = join(folder, 'state.json');
const therapist = await newPerson('en');
await signIn(therapist, 'therapist-1');

if (part === 'again') {
  const before = JSON.parse(readFileSync(stateFile, 'utf8'));
  for (const [path, words] of Object.entries(before)) {
    await go(therapist, path);
    check(`after the restart, ${path} is as it was`, await text(therapist) === words);
  }
} else {
  await has(therapist, 'the caseload', 'Aspen Dipper');
  await look(therapist, '01-therapist-caseload');

  // A new case with a name that would be markup.
  await therapist.type('input[name=name]', 'Walk <script>alert(1)</script>');
  await submit(therapist, 'main form button');
  const walk = new URL(therapist.url()).pathname;
  await has(therapist, 'a name stays text', 'Walk <script>alert(1)</script>');

  // The client: a German browser without script, the demo form in two steps.
  const link = await handOut(therapist, walk, 'demo-hour', 1);
  await look(therapist, '02-case-with-link');
  const client = await newPerson('de-AT,de;q=0.9', false);
  await client.setViewport({ width: 400, height: 800 });
  await go(client, link);
  await has(client, 'the start page is German', 'Fragebogen öffnen');
  check('the page says its language', await client.evaluate(() => document.documentElement.lang) === 'de');
  await look(client, '03-client-start', false);
  await submit(client, 'main form button');
  await has(client, 'the form is German', 'Was ich heute gesagt habe');
  check('nothing is chosen beforehand', await client.$('input:checked') === null);
  await look(client, '04-client-step-1', false);
  await mark(client, { heard: 4, aim: 3, 'held-back': 2 });
  await submit(client, button('next'));
  await has(client, 'the second step', 'Schritt 2 / 2');
  await mark(client, { return: 5 });
  await submit(client, button('later'));
  await has(client, 'kept', 'Ihre Antworten sind gespeichert');
  await look(client, '05-client-kept', false);

  // Resumed: the first step with something open, everything as it was.
  await go(client, '/form');
  await has(client, 'resumed where something is open', 'Schritt 1 / 2');
  check('answers are kept', await client.evaluate(() => [...document.querySelectorAll('input:checked')].map(e => e.name + '=' + e.value).join()) === 'item.heard=4,item.aim=3,item.held-back=2');
  await mark(client, { steps: 4 });
  await submit(client, button('next'));
  check('the second step too', await client.$eval('input:checked', e => e.value) === '5');
  await submit(client, button('back'));
  check('back keeps what was answered', await client.$$eval('input:checked', all => all.length) === 4);
  await submit(client, button('next'));
  await submit(client, button('send'));
  await has(client, 'thanked', 'Vielen Dank');
  check('thanked without scores', !/\d/.test(await text(client)), await text(client));
  await look(client, '06-client-thanks', false);
  expected.push('410');
  await go(client, '/form');
  await has(client, 'finished is finished', 'Dieser Link ist verbraucht');
  const other = await newPerson('en', false);
  await go(other, link);
  await submit(other, 'main form button');
  await has(other, 'a link works once', 'This link is used up');
  await look(other, '07-link-used-up', false);
  await go(therapist, walk);
  await has(therapist, 'the therapist sees the form', 'demo-hour');

  // An SRS by somebody with an English browser: a line by a typed number, then by a mark; one left out.
  await go(other, await handOut(therapist, walk, 'srs-v3', 1));
  await submit(other, 'main form button');
  await other.type('#form-1-typed', '8.6');
  await other.type('#form-2-typed', '9.7');
  await submit(other, button('later'));
  await go(other, '/form');
  check('a typed number is a mark on the line', await other.$eval('input[name="item.1"]:checked', e => e.value) === '8.6');
  await other.type('#form-1-typed', '8.7');
  await other.type('#form-3-typed', '9.9');
  await submit(other, button('later'));
  await go(other, '/form');
  check('another number typed goes before the mark that was shown', await other.$eval('input[name="item.1"]:checked', e => e.value) === '8.7');
  await other.type('#form-1-typed', '8.6');
  await other.type('#form-4-typed', '7.8');
  await look(other, '08-client-srs', false);
  await submit(other, button('send'));
  await go(therapist, walk);
  await has(therapist, '8.6 + 9.7 + 9.9 + 7.8 is 36', '36');

  // Both sides of an hour on WAI-S: a steady case of the invented caseload, and a client who now sees it otherwise.
  await go(therapist, '/cases');
  const candidates = await therapist.$$eval('th a', all => all.map(a => a.getAttribute('href')));
  let both = null, session = 0;
  for (const path of candidates) {
    await go(therapist, path);
    const seen = await therapist.evaluate(() => ({ wai: !!document.getElementById('course-wai-s-client'), rows: Math.max(0, ...[...document.querySelectorAll('main > table tbody th')].map(th => Number(th.textContent))) }));
    const verdict = await therapist.evaluate(() => document.querySelector('#course-wai-s-client .verdict')?.textContent ?? '');
    if (seen.wai && seen.rows >= 6 && /no score pattern/.test(verdict)) { both = path; session = seen.rows + 1; break; }
  }
  check('there is a steady case with both sides', both !== null);
  await look(therapist, '09-case-steady');
  const hour = await handOut(therapist, both, 'wai-s-client', session);
  await go(other, hour);
  await submit(other, 'main form button');
  await fillInSteps(other, [2, 2, 2, 6, 2, 2, 2, 2, 2, 6, 2, 2]);
  await has(other, 'thanked in English', 'Thank you');
  await handOut(therapist, both, 'wai-s-therapist', session);
  await look(therapist, '10-therapist-form');
  await mark(therapist, waiS([6, 6, 6, 2, 6, 6, 6, 6, 6, 2, 6, 6]));
  await submit(therapist, button('send'));
  const verdict = await therapist.$eval('#course-wai-s-client .verdict', e => e.textContent);
  check('the fall is flagged', /consistent with a rupture/.test(verdict) && !/no score pattern/.test(verdict), verdict);
  await therapist.click('#course-wai-s-client details summary');
  const grounds = await therapist.$eval('#course-wai-s-client details', e => e.innerText);
  check('the verdict brings its rate', /per 100 stable sessions|not measured/i.test(grounds), grounds);
  check('there is a chart', await therapist.$('#course-wai-s-client svg[role=img]') !== null);
  await look(therapist, '11-case-flagged');

  // Considerations on request only.
  check('no consideration before somebody asks', !(await text(therapist)).includes('TG0'));
  await submit(therapist, '#course-wai-s-client a[href*="consider="]');
  check('considerations with codes and sources', /TG0\d/.test(await text(therapist)));
  check('of this course only', await therapist.$$eval('section .lines', all => all.filter(e => !e.closest('details')).length) === 1);
  await look(therapist, '12-considerations');

  await go(therapist, both);
  await submit(therapist, `a[href*="/compare/${session}/wai-s-client/"]`);
  await has(therapist, 'the comparison is said to the therapist', 'your client');
  check('two charts', await therapist.$$eval('svg[role=img]', all => all.length) >= 2);
  await look(therapist, '13-both-sides');

  // Correction with its trail, and a replay.
  await go(therapist, both);
  await submit(therapist, 'main > table tbody tr a[href*="/forms/"]');
  await mark(therapist, { 1: 3 });
  await therapist.type('input[name=reason]', 'typed in wrongly <img src=x onerror=alert(2)>');
  await look(therapist, '14-correction');
  await submit(therapist, button('correct'));
  await has(therapist, 'who changed it and why', 'therapist-1: typed in wrongly <img src=x onerror=alert(2)>');
  check('the audit trail has the correction', (await therapist.$$eval('details li', all => all.map(li => li.textContent))).some(line => line.includes('Corrected')));
  await submit(therapist, '#course-wai-s-client form button');
  await has(therapist, 'a replay leads to the same verdicts', 'The stored forms lead to the same verdicts.');
  check('and is in the trail', (await therapist.$$eval('details li', all => all.map(li => li.textContent))).some(line => line.includes('Replayed')));

  // FHIR out, and a response of somebody else's system in.
  const lines = (await (await download(therapist, both + '/fhir')).text()).trim().split('\n').map(line => JSON.parse(line));
  check('all resources of the case', lines.filter(one => one.resourceType === 'Bundle').length >= 2 * session - 2 && lines.some(one => one.resourceType === 'Observation'), String(lines.length));
  const response = lines.flatMap(one => one.entry ?? []).map(entry => entry.resource).find(one => one.resourceType === 'QuestionnaireResponse' && one.questionnaire.includes('wai-s-client'));
  check('no name in FHIR', !JSON.stringify(lines).includes('Aspen') && !JSON.stringify(lines).includes('Dipper'));
  const next = JSON.stringify(response, (key, value) => key === 'valueInteger' || key === 'valuePositiveInt' ? session + 1 : value);
  writeFileSync(join(folder, 'response.json'), next);
  await (await therapist.$('form[action="?handler=Read"] input[type=file]')).uploadFile(join(folder, 'response.json'));
  await submit(therapist, 'form[action="?handler=Read"] button');
  await has(therapist, 'the response is read', 'The response was read.');
  check('and has its session', (await therapist.$$eval('main > table tbody th', all => all.map(th => th.textContent)))[0] === String(session + 1));
  await (await therapist.$('form[action="?handler=Read"] input[type=file]')).uploadFile(join(folder, 'response.json'));
  await submit(therapist, 'form[action="?handler=Read"] button');
  await has(therapist, 'twice is once', 'filled in already');
  const elsewhere = next.replaceAll(both.split('/').pop(), walk.split('/').pop());
  writeFileSync(join(folder, 'response.json'), elsewhere.replace(/"(valueInteger|valuePositiveInt)":\d+/g, `"$1":${session + 2}`));
  await (await therapist.$('form[action="?handler=Read"] input[type=file]')).uploadFile(join(folder, 'response.json'));
  await submit(therapist, 'form[action="?handler=Read"] button');
  await has(therapist, 'a response of somebody else is refused', 'of somebody else');
  await look(therapist, '15-case-refused');

  // The supervisor: everybody, who is not watched, who is overdue; reads and does not write; uploads a wording pack.
  const supervisor = await newPerson('en');
  await signIn(supervisor, 'supervisor');
  await has(supervisor, 'flagged ones', 'Flagged');
  await has(supervisor, 'not watched, and why', 'declined the forms');
  check('overdue ones', /\byes\b|since \d{4}-\d\d-\d\d/i.test(await text(supervisor)), (await text(supervisor)).slice(0, 400));
  check('all forty and the new one', await supervisor.$$eval('th a', all => all.length) >= 41);
  await look(supervisor, '16-supervisor-caseload');
  await go(supervisor, both);
  check('a supervisor changes nothing', await supervisor.$('form[action^="?handler"]') === null);
  const pack = {
    document: 'therapeutic-alliance/wording', documentVersion: 1, instrument: 'wai-s-client', version: '1.0.0', language: 'en', instructions: 'An invented instruction.',
    items: Array.from({ length: 12 }, (_, i) => ({ code: String(i + 1), text: `An invented sentence ${i + 1} about {therapist} & <b>me</b>.` })),
    placeholders: [{ name: 'therapist', fallback: 'my therapist' }],
  };
  const upload = async content => {
    await go(supervisor, '/packs');
    writeFileSync(join(folder, 'pack.json'), content);
    await (await supervisor.$('input[type=file]')).uploadFile(join(folder, 'pack.json'));
    await submit(supervisor, 'main form button');
  };
  await upload(JSON.stringify({ ...pack, items: pack.items.slice(1) }));
  check('a pack that lacks a text is refused, and says which', /1/.test(await supervisor.$eval('.refused', e => e.textContent)));
  await upload(JSON.stringify(pack));
  await has(supervisor, 'the pack is there', 'wai-s-client 1.0.0, en');
  await look(supervisor, '17-packs');
  const worded = await handOut(therapist, walk, 'wai-s-client', 1);
  await go(other, worded);
  await submit(other, 'main form button');
  await has(other, 'the clinic\'s own wording, with the therapist\'s name, as text', 'An invented sentence 1 about Dr. Ada Linden & <b>me</b>.');
  await look(other, '18-own-wording', false);

  // Research: numbers under a random name.
  const researcher = await newPerson('en');
  await signIn(researcher, 'researcher');
  await look(researcher, '19-research');
  const csv = await (await download(researcher, '/research/wai-s-client/scores.csv')).text();
  check('scores as CSV', csv.startsWith('row,id,session,') && csv.split('\n').length > 50, csv.slice(0, 200));
  check('no name and no date in it', !/Dipper|Goldcrest|Nuthatch|Redstart|Wheatear|\d{4}-\d\d-\d\d/.test(csv));
  const parquet = Buffer.from(await (await download(researcher, '/research/wai-s-client/scores.parquet')).arrayBuffer());
  check('scores as Parquet', parquet.subarray(0, 4).toString() === 'PAR1' && parquet.subarray(-4).toString() === 'PAR1');
  check('research sees no case', (await download(researcher, walk)).status === 302);

  // What a therapist may not see does not exist.
  const second = await newPerson('de');
  await signIn(second, 'therapist-2');
  check('another therapist\'s case does not exist', (await download(second, walk)).status === 404);
  await look(second, '20-caseload-german');
  await submit(second, 'th a');
  await look(second, '21-case-german');
  await submit(second, 'a[href*="consider="]');
  await has(second, 'considerations are in the language of the page', 'Grundlage: ');
  await look(second, '22-considerations-german');
  check('nobody without a session', (await download(await newPerson('en'), walk)).status === 302);

  const state = {};
  for (const path of [walk, both]) {
    await go(therapist, path);
    state[path] = await text(therapist);
  }
  writeFileSync(stateFile, JSON.stringify(state));
}

check('no console error, no dialog, no request to anywhere else', noise.length === 0, noise.slice(0, 5).join('; '));
await browser.close();
console.log(`${passed} checks passed, ${failed} failed; pictures in ${folder}`);
process.exit(failed === 0 ? 0 : 1);
