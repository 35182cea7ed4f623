// The emulated phone, for root: the codes of a device, with a clock that may be off, and a manual clock to step.

import { fetchSession, lastName, post } from './api.js';
import { button, copyButton, div, h, icon, moment, notice, p, say, strong, svg } from './dom.js';
import { loaded, refused } from './denied.js';
import { choice } from './forms.js';

export const title = 'Phone';

const circumference = 2 * Math.PI * 54;
/** What was looked at last, for who comes back. */
let kept = { serial: '', drift: 0 };

export function render(words, signal) {
  return h('div.page',
    h('div.title', h('h1', { tabindex: '-1' }, title),
      p('The codes of any device of the account, as its phone shows them.')),
    loaded(async () => {
      const { devices } = await post('phone-devices');
      if (!devices.length) return notice('info', p('No device has codes yet. When a user assigns one on the Credentials page, it is here.'));
      return phone(devices, signal);
    }));
}

function phone(devices, signal) {
  if (!devices.some((one) => one.serialNumber === kept.serial)) kept = { serial: devices[0].serialNumber, drift: 0 };
  const shown = h('output.digits');
  const next = h('span.tabular');
  const previous = h('span.tabular');
  const seconds = svg('text', { x: 60, y: 60, 'text-anchor': 'middle', 'dominant-baseline': 'central' });
  const arc = svg('circle.arc', { cx: 60, cy: 60, r: 54, 'stroke-dasharray': circumference, transform: 'rotate(-90 60 60)' });
  const ring = svg('svg.ring', { viewBox: '0 0 120 120', role: 'img', 'aria-label': 'Time left for this code' },
    svg('circle', { cx: 60, cy: 60, r: 54 }), arc, seconds);
  const copies = h('span.row');
  const owner = h('p.quiet');
  const problem = div({ role: 'alert' });
  const clock = div();
  let timer, ends = 0, period = 30000, isManual = true;
  let request = 0;

  async function look() {
    clearTimeout(timer);
    const number = ++request;
    try {
      const found = await post('phone', { serialNumber: kept.serial, driftSeconds: kept.drift });
      if (number !== request || signal.aborted) return;
      problem.replaceChildren();
      if (shown.value.replace(" ", "") !== found.code) {
        shown.textContent = found.code.replace(/^(\d{3})(\d{3})$/, '$1 $2');
        shown.setAttribute('aria-label', [...found.code].join(' '));
        copies.replaceChildren(copyButton(found.code, 'Copy code'), copyButton(`${found.code} ${found.next}`, 'Copy code and next code'));
        copies.lastChild.querySelector('span').textContent = 'Copy both';
      }
      next.textContent = found.next;
      previous.textContent = found.previous;
      isManual = found.clock === 'manual';
      period = found.periodMilliseconds;
      ends = performance.now() + found.remainingMilliseconds;
      draw(found.remainingMilliseconds);
      clock.replaceChildren(clockPanel(found, look));
      // On a manual clock nothing moves by itself, but others may step it.
      timer = setTimeout(look, isManual ? 3000 : found.remainingMilliseconds + 60);
    } catch (refusal) {
      if (refusal.status !== 401) problem.replaceChildren(refused(refusal));
    }
  }
  function draw(left) {
    arc.setAttribute('stroke-dashoffset', circumference * (1 - left / period));
    arc.classList.toggle('bad', left < 5000);
    seconds.textContent = `${Math.ceil(left / 1000)} s`;
  }
  const tick = setInterval(() => { if (!isManual) draw(Math.max(0, ends - performance.now())); }, 200);
  signal.addEventListener('abort', () => { clearInterval(tick); clearTimeout(timer); });

  const device = choice('Device', devices.map((one) => [one.serialNumber, h('span.thing', strong(lastName(one.serialNumber)),
    h('code.small', one.serialNumber), h('span.small.quiet', one.userName ? `enabled for ${one.userName}` : 'nobody’s'))]), kept.serial, (serial) => {
    kept.serial = serial;
    name();
    look();
  });
  device.element.classList.add('list');
  function name() {
    const one = devices.find((other) => other.serialNumber === kept.serial);
    owner.replaceChildren(strong(lastName(one.serialNumber)), one.userName ? ` · ${one.userName}` : ' · nobody’s');
  }
  name();
  look();
  return h('div.phones',
    div(device.element),
    h('div.handset', owner, h('div.shown', ring, shown), copies,
      h('dl.around', h('dt', 'Before'), h('dd', previous), h('dt', 'Next'), h('dd', next)), problem),
    h('div.side', driftPanel(look), clock));
}

function driftPanel(look) {
  const words = () => kept.drift === 0 ? 'on time' : `${Math.abs(kept.drift)} s ${kept.drift < 0 ? 'late' : 'early'}`;
  const value = h('output', { for: 'drift', class: 'tabular' }, words());
  let timer;
  const set = (drift) => {
    kept.drift = drift;
    value.textContent = words();
    slider.setAttribute('aria-valuetext', words());
    clearTimeout(timer);
    timer = setTimeout(look, 120);
  };
  const slider = h('input', { type: 'range', id: 'drift', min: '-300', max: '300', step: '10', 'aria-valuetext': words(),
    oninput: (event) => set(Number(event.target.value)) });
  slider.value = kept.drift;
  return h('div.box',
    h('div.between', h('label', { for: 'drift' }, 'The phone’s clock'), value), slider,
    h('p.hint', 'Codes that are too far off are refused: resynchronise the device, or lose it.'),
    h('div.row', button('On time', () => { slider.value = 0; set(0); }, { kind: 'small', picture: 'clock' })));
}

function clockPanel({ now, clock }, look) {
  if (clock !== 'manual') return h('p.hint', icon('clock'), ' The server goes by the system’s clock.');
  const step = (seconds) => async () => {
    await post('clock', { advance: seconds });
    say(`The clock went on by ${seconds} seconds`);
    await look();
    await fetchSession();
    // The panel was drawn anew: whoever steps by the keyboard goes on stepping.
    document.querySelector(`[data-step="${seconds}"]`)?.focus();
  };
  const stepButton = (seconds, words) => {
    const element = button(words, step(seconds), { kind: 'small' });
    element.dataset.step = seconds;
    return element;
  };
  return h('div.box',
    h('div.between', strong('The server’s clock'), moment(now, { timeStyle: 'medium' })),
    h('p.hint', 'It stands until it is stepped.'),
    h('div.row', stepButton(30, 'Advance 30 s'), stepButton(180, 'Advance 3 min')));
}
