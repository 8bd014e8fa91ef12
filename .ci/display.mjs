// A real browser fills in the forms of .ci/display.cs by keyboard alone and looks at its reports, in light and dark.
//   node .ci/display.mjs http://127.0.0.1:8732 FOLDER-FOR-PICTURES
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.env.DISPLAY_TOOLS, 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [address, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

let failed = 0, passed = 0;
const check = (what, isRight, detail = '') => {
  if (isRight) passed++; else { failed++; console.log(`FAILED ${what} ${detail}`); }
};

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'], headless: true });
const page = await browser.newPage();
const noise = [];
page.on('console', message => { if (['error', 'warn', 'warning'].includes(message.type())) noise.push(message.text()); });
page.on('pageerror', error => noise.push(String(error)));
page.on('request', request => { if (!request.url().startsWith(address) && !request.url().startsWith('data:')) noise.push('asked for ' + request.url()); });

const open = async (path, isDark = false) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);
  await page.goto(`${address}/${path}`, { waitUntil: 'load' });
};
const focused = () => page.evaluate(() => {
  const e = document.activeElement;
  return { tag: e.tagName, type: e.type, name: e.name, value: e.value };
});
const press = async (key, times = 1) => { for (let i = 0; i < times; i++) await page.keyboard.press(key); };

// Tab until a field of a name and type has the focus. Fails when the end of the page comes first.
const tabTo = async (test, limit = 40) => {
  for (let i = 0; i < limit; i++) {
    await press('Tab');
    if (test(await focused())) return true;
  }
  return false;
};
const submit = async () => {
  check('the button is reached by Tab', await tabTo(e => e.type === 'submit'));
  await Promise.all([page.waitForNavigation(), press('Enter')]);
  return page.evaluate(() => ({ scores: document.getElementById('scores').textContent, answers: document.getElementById('answers').textContent }));
};

// SRS: a line by arrows from its high end (10, 9.9 ... 9.2), one typed, one untouched, one at its lowest end.
await open('forms/srs');
await tabTo(e => e.name === 'item.1' && e.type === 'radio');
await press('ArrowLeft', 1);
const wrapped = (await focused()).value;
check('from the untouched line, arrow left marks the option before it', wrapped === 'declined' || wrapped === '10', wrapped);
await press('ArrowLeft', wrapped === '10' ? 8 : 9);
check('arrows move along the line by its step', (await focused()).value === '9.2', (await focused()).value);
await tabTo(e => e.name === 'item.2' && e.type === 'number');
await page.keyboard.type('8.5');
await tabTo(e => e.name === 'item.4' && e.type === 'radio');
await press('Space');
let result = await submit();
check('SRS with an untouched line', result.scores === 'total=none' && result.answers === '9.2 8.5 Missing 0', JSON.stringify(result));

await open('forms/srs');
for (const [item, value] of [[1, '8.6'], [2, '9.7'], [3, '9.9'], [4, '7.8']]) {
  await tabTo(e => e.name === `item.${item}` && e.type === 'number');
  await page.keyboard.type(value);
}
result = await submit();
check('SRS 8.6 + 9.7 + 9.9 + 7.8 = 36', result.scores === 'total=36', JSON.stringify(result));

// Choices: the first option by Space, others by arrows.
const choose = async answers => {
  for (const [name, steps] of answers) {
    check(`${name} is reached by Tab`, await tabTo(e => e.name === name && e.type === 'radio'));
    await press('Space');
    await press('ArrowDown', steps);
  }
};
await open('forms/wai-sr');
await choose([4, 3, 4, 3, 4, 2, 3, 4, 1, 3, 2, 4].map((steps, i) => [`item.${i + 1}`, steps]));
result = await submit();
// Answers 5 4 5 4 5 3 4 5 2 4 3 5: task 1 2 10 12 = 18, goal 4 6 8 11 = 4+3+5+3 = 15, bond 3 5 7 9 = 5+5+4+2 = 16, total 49.
check('WAI-SR', ['task=18', 'goal=15', 'bond=16', 'total=49'].every(part => result.scores.split(' ').includes(part)), JSON.stringify(result));

await open('forms/csq-8');
await choose([0, 0, 1, 3, 2, 1, 0, 3].map((steps, i) => [`item.${i + 1}`, steps]));
result = await submit();
// Items 1, 3, 6, 7 print 4 first: 4, 1, 3, 4, 3, 3, 4, 4 = 26.
check('CSQ-8', result.scores === 'total=26' && result.answers === '4 1 3 4 3 3 4 4', JSON.stringify(result));

// A mark by the mouse lands where the click was, also on a small screen.
await page.setViewport({ width: 360, height: 740 });
await open('forms/srs');
const line = await page.$('.ta-line');
const box = await line.boundingBox();
await page.mouse.click(box.x + box.width * 0.75, box.y + box.height / 2);
const marked = await page.evaluate(() => Number(document.querySelector('input[name="item.1"]:checked').value));
check('a click at three quarters marks about 7.5', Math.abs(marked - 7.5) <= 0.2, String(marked));
check('a form fits a small screen', await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
await page.screenshot({ path: join(folder, 'form-small.png') });

// Everything there is, looked at by axe and left as pictures.
await page.setViewport({ width: 900, height: 900 });
const reports = ['course-0', 'course-1', 'course-2', 'course-12', 'course-200', 'course-missing', 'course-ends', 'course-long-name', 'course-right-to-left', 'session', 'raters', 'raters-long', 'caseload', 'in-german', 'charts'];
const all = [...['srs', 'wai-sr', 'csq-8', 'german', 'long', 'long-lines', 'hebrew', 'hebrew-wai'].map(name => 'forms/' + name), ...reports.map(name => 'reports/' + name)];
for (const path of all) {
  for (const isDark of [false, true]) {
    await open(path, isDark);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => (await axe.run()).violations.map(v => `${v.id}: ${v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | ')}`));
    check(`axe on ${path} ${isDark ? 'dark' : 'light'}`, violations.length === 0, violations.join('; '));
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(e => e.id));
    check(`ids of ${path}`, new Set(ids).size === ids.length);
    // No text leaves its picture.
    const outside = await page.evaluate(() => [...document.querySelectorAll('svg')].flatMap(svg => {
      const box = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].filter(text => {
        const at = text.getBoundingClientRect();
        return at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top - 1 || at.bottom > box.bottom + 1;
      }).map(text => text.textContent);
    }));
    // No mark of a legend lies under a word of it, whatever the language.
    const covered = await page.evaluate(() => [...document.querySelectorAll('svg')].flatMap(svg => {
      const boxes = selector => [...svg.children].filter(e => e.matches(selector)).map(e => ({ e, at: e.getBoundingClientRect() }));
      const words = boxes('text');
      return boxes('circle, path.flag, path.gap, path.other').filter(mark => words.some(word =>
        mark.at.left < word.at.right && word.at.left < mark.at.right && mark.at.top < word.at.bottom && word.at.top < mark.at.bottom)).map(mark => mark.e.outerHTML.slice(0, 60));
    }));
    check(`legends of ${path} are legible`, covered.length === 0, covered.join(' | '));
    check(`texts of ${path} inside their pictures`, outside.length === 0, outside.join(' | '));
    const picture = join(folder, `${path.replace('/', '-')}-${isDark ? 'dark' : 'light'}`);
    await page.screenshot({ path: `${picture}.png`, fullPage: true });
    await page.screenshot({ path: `${picture}-top.png`, clip: { x: 0, y: 0, width: 900, height: 1300 }, captureBeyondViewport: true });
  }
}
check('no console error, no request to anywhere else', noise.length === 0, noise.slice(0, 5).join('; '));
await browser.close();
console.log(`${passed} checks passed, ${failed} failed; pictures in ${folder}`);
process.exit(failed === 0 ? 0 : 1);
