// The emulated phone, for root.

import { fetchSession, lastName, post } from './api.js';
import { button, copyButton, div, h, moment, notice, p, page, quiet, say, span, strong, svg } from './dom.js';
import { loaded, refused } from './denied.js';
import { choice } from './forms.js';

export const title = 'Phone';

const circumference = 2 * Math.PI * 54;
let kept = { serial: '', drift: 0 };

export const render = (words, signal) => page(title, null, loaded(async () => {
  const { devices } = await post('phone-devices');
  return devices.length ? phone(devices, signal)
    : notice('info', p('No device has codes yet.'));
}));

function phone(devices, signal) {
  if (!devices.some((one) => one.serialNumber === kept.serial)) kept = { serial: devices[0].serialNumber, drift: 0 };
  const [whose, shown, next] = [p(), h('output.digits'), h('span.tabular')];
  const seconds = svg('text', { x: 60, y: 60, 'text-anchor': 'middle', 'dominant-baseline': 'central' });
  const arc = svg('circle.arc', { cx: 60, cy: 60, r: 54, 'stroke-dasharray': circumference, transform: 'rotate(-90 60 60)' });
  const ring = svg('svg.ring', { viewBox: '0 0 120 120', role: 'img', 'aria-label': 'Time left for this code' },
    svg('circle', { cx: 60, cy: 60, r: 54 }), arc, seconds);
  const [copies, problem, clock] = [h('div.row'), div({ role: 'alert' }), div()];
  let timer, ends = 0, last = '', request = 0;

  function draw(left) {
    arc.setAttribute('stroke-dashoffset', circumference * (1 - left / 30000));
    arc.classList.toggle('bad', left < 5000);
    seconds.textContent = `${Math.ceil(left / 1000)} s`;
  }

  async function look() {
    clearTimeout(timer);
    const number = ++request;
    try {
      const found = await post('phone', { serialNumber: kept.serial, driftSeconds: kept.drift });
      if (number !== request || signal.aborted) return;
      problem.replaceChildren();
      whose.replaceChildren(strong(lastName(kept.serial)), ` · ${owner(devices.find((one) => one.serialNumber === kept.serial))}`);
      if (last !== found.code) {
        last = found.code;
        shown.textContent = last.replace(/^(...)(...)$/, '$1 $2');
        copies.replaceChildren(copyButton(last, 'Copy code'), copyButton(`${last} ${found.next}`, 'Copy code and next code', 'Copy both'));
      }
      next.textContent = found.next;
      const isManual = found.clock === 'manual';
      ends = isManual ? 0 : performance.now() + found.remainingMilliseconds;
      draw(found.remainingMilliseconds);
      clock.replaceChildren(isManual ? clockPanel(found.now, look) : '');
      // A manual clock stands, but others may step it.
      timer = setTimeout(look, isManual ? 3000 : found.remainingMilliseconds + 60);
    } catch (refusal) {
      if (refusal.status !== 401) problem.replaceChildren(refused(refusal));
    }
  }
  const tick = setInterval(() => { if (ends) draw(Math.max(0, ends - performance.now())); }, 200);
  signal.addEventListener('abort', () => { clearInterval(tick); clearTimeout(timer); });

  const device = choice('Device', devices.map((one) => [one.serialNumber,
    h('span.thing', strong(lastName(one.serialNumber)), h('code.small', one.serialNumber), h('span.small.quiet', owner(one)))]), kept.serial, (serial) => {
    kept.serial = serial;
    look();
  });
  device.classList.add('list');
  look();
  return h('div.phones', device,
    h('div.handset', whose, ring, shown, copies, quiet('Next ', next), problem),
    h('div.side', driftPanel(look), clock));
}

const owner = ({ userName }) => userName ? `enabled for ${userName}` : 'nobody’s';

function driftPanel(look) {
  const value = h('output.tabular', { for: 'drift' });
  const slider = h('input', { type: 'range', id: 'drift', min: '-300', max: '300', step: '10', oninput: () => set(Number(slider.value)) });
  let timer;
  const set = (drift) => {
    kept.drift = slider.value = drift;
    value.textContent = slider.ariaValueText = drift ? `${Math.abs(drift)} s ${drift < 0 ? 'late' : 'early'}` : 'on time';
    clearTimeout(timer);
    timer = setTimeout(look, 120);
  };
  set(kept.drift);
  return h('div.box', h('div.between', h('label', { for: 'drift' }, 'The phone’s clock'), value), slider,
    h('p.hint', 'Codes that are too far off are refused, until the device is resynchronised.'),
    h('div.row', button('On time', () => set(0), { kind: 'small', picture: 'clock' })));
}

function clockPanel(now, look) {
  const step = (advance, words) => button(words, async () => {
    await post('clock', { advance });
    say(`The clock went on by ${advance} seconds`);
    await look();
    await fetchSession();
    document.querySelector(`[aria-label="${words}"]`)?.focus();
  }, { kind: 'small', name: words });
  return h('div.box', h('div.between', strong('The server’s clock'), moment(now, { timeStyle: 'medium' })),
    h('div.row', step(30, 'Advance 30 s'), step(180, 'Advance 3 min')));
}
