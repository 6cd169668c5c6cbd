'use strict';
(function () {
  const root = document.documentElement;
  const $ = id => document.getElementById(id);
  const say = (id, text) => { const at = $(id); if (at) { at.textContent = ''; setTimeout(() => { at.textContent = text; }, 30); } };

  // Light and dark.
  const system = matchMedia('(prefers-color-scheme: dark)'), button = $('theme');
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
  const nameTheme = () => { button.textContent = isDark() ? 'Light' : 'Dark'; button.setAttribute('aria-label', 'Switch to the ' + (isDark() ? 'light' : 'dark') + ' colours'); };
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try { localStorage.setItem('netdsl-theme', root.dataset.theme); } catch { /* no storage here */ }
    nameTheme();
  });
  system.addEventListener('change', nameTheme);
  nameTheme();

  // What is compressed is opened once.
  const opened = new Map();
  function items(id) {
    if (!opened.has(id)) {
      const bytes = Uint8Array.from(atob($(id).textContent), c => c.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      opened.set(id, new Response(stream).text().then(text => text.split('\u001e')));
    }
    return opened.get(id);
  }

  // The sections of devices.
  async function fill(device) {
    if (!device.classList.contains('lazy')) return;
    device.classList.remove('lazy');
    const body = document.createElement('div');
    body.className = 'body';
    body.innerHTML = (await items(device.dataset.chunk))[+device.dataset.item];
    device.append(body);
  }
  document.addEventListener('toggle', e => { if (e.target.matches?.('details.device') && e.target.open) fill(e.target); }, true);
  async function follow() {
    let id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const group = /^group-(\d+)$/.exec(id);
    if (group) { showGroup(+group[1]); return; }
    const at = id && $(id);
    if (!at) return;
    if (at.matches('details.device')) {
      at.hidden = false;
      await fill(at);
      at.open = true;
      at.scrollIntoView();
      at.querySelector('summary').focus({ preventScroll: true });
    } else if (at.matches('[tabindex="-1"]')) at.focus({ preventScroll: true });
    document.querySelectorAll('.is-target').forEach(e => e.classList.remove('is-target'));
    (at.closest('tr') ?? at).classList.add('is-target');
  }
  addEventListener('hashchange', follow);
  document.addEventListener('click', e => {
    const link = e.target.closest?.('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash) setTimeout(follow);
  });

  // Copying.
  document.addEventListener('click', async e => {
    const copy = e.target.closest?.('button.copy');
    if (!copy) return;
    const from = $(copy.dataset.copy);
    let done = true;
    try { await navigator.clipboard.writeText(from.textContent); } catch {
      getSelection().selectAllChildren(from);
      done = document.execCommand('copy');
    }
    copy.textContent = done ? 'Copied' : 'Press Ctrl+C';
    say('copied', done ? 'Copied: ' + from.getAttribute('aria-label') : 'The text is selected; press Ctrl and C to copy it');
    setTimeout(() => { copy.textContent = 'Copy'; }, 2000);
  });

  // Long tables: a filter, and more rows on demand.
  const most = 50;
  for (const table of document.querySelectorAll('main table')) {
    const body = table.tBodies[0], first = [...body.rows];
    if (first.length <= 12 || table.closest('.device')) continue;
    const total = +(table.dataset.total ?? first.length);
    const tools = document.createElement('div'), field = document.createElement('input'), label = document.createElement('label'), status = document.createElement('span'), more = document.createElement('button');
    tools.className = 'tools';
    field.type = 'search';
    label.append('Filter ', field);
    field.setAttribute('aria-label', 'Filter the table ' + table.dataset.name);
    status.setAttribute('role', 'status');
    more.type = 'button';
    more.textContent = 'Show more';
    tools.append(label, status, more);
    table.parentElement.before(tools);
    let rows = first.map(r => ({ row: r, text: r.textContent.toLowerCase() })), whole = !table.dataset.rest, limit = most;
    async function all() {
      if (whole) return;
      whole = true;
      const rest = await items(table.dataset.rest), box = document.createElement('template');
      box.innerHTML = rest.join('');
      rows = rows.concat([...box.content.children].map(r => ({ row: r, text: r.textContent.toLowerCase() })));
    }
    async function show() {
      const words = field.value.toLowerCase().split(/\s+/).filter(w => w);
      if (words.length || limit > first.length) await all();
      const found = rows.filter(r => words.every(w => r.text.includes(w)));
      body.replaceChildren(...found.slice(0, limit).map(r => r.row));
      const count = whole ? found.length : total;
      status.textContent = Math.min(limit, found.length) + ' of ' + count + (words.length ? ' that match' : ' rows');
      more.hidden = count <= limit;
    }
    let waiting;
    field.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(() => { limit = most; show(); }, 120); });
    more.addEventListener('click', () => { limit += most; show(); });
    show();
  }

  // Large networks: groups, and the surroundings of one device.
  const box = $('picture-box'), form = $('find-form'), list = $('device-list');
  let showGroup = () => {};
  if (form) {
    const overview = [...box.childNodes], back = $('overview-button'), find = $('find'), devices = [...list.children];
    const names = devices.map(d => d.dataset.name.toLowerCase()), atOnce = 60;
    const set = (nodes, text) => { box.replaceChildren(...nodes); $('picture').scrollTo(0, 0); say('picture-status', text); };
    const parse = html => { const t = document.createElement('template'); t.innerHTML = html; return t.content; };
    showGroup = async number => {
      const group = (await items($('groups').dataset.chunk))[number - 1];
      if (!group) return;
      const svg = parse(group);
      set([svg], svg.querySelector('title').textContent + ': ' + svg.querySelector('desc').textContent);
      back.hidden = false;
      const at = $('picture');
      at.scrollTo((at.scrollWidth - at.clientWidth) / 2, (at.scrollHeight - at.clientHeight) / 2);
      $('topology').scrollIntoView({ behavior: 'instant' });
    };
    back.addEventListener('click', () => { set(overview, 'The whole network in groups'); back.hidden = true; find.value = ''; limit(''); find.focus(); history.replaceState(null, '', '#topology'); });
    form.addEventListener('submit', async e => {
      e.preventDefault();
      const wanted = find.value.trim().toLowerCase();
      if (!wanted) return;
      let at = names.indexOf(wanted);
      if (at < 0) at = names.findIndex(n => n.startsWith(wanted));
      if (at < 0) at = names.findIndex(n => n.includes(wanted));
      if (at < 0) { say('picture-status', 'No device has “' + find.value + '” in its name'); return; }
      const device = devices[at], part = parse((await items(device.dataset.chunk))[+device.dataset.item]), figure = part.querySelector('figure.near');
      // The picture is in the section of the device as well: anchors are unique.
      figure?.querySelectorAll('[id]').forEach(n => n.removeAttribute('id'));
      figure?.querySelector('svg')?.setAttribute('aria-label', figure.getAttribute('aria-label'));
      figure?.querySelector('svg')?.removeAttribute('aria-labelledby');
      const link = document.createElement('p'), a = document.createElement('a');
      a.href = '#' + device.id;
      a.textContent = 'Interfaces and scripts of ' + device.dataset.name;
      link.append(a);
      set([...(figure?.childNodes ?? []), link], device.dataset.name + (figure ? ' and what it is joined with: ' + figure.querySelector('desc').textContent : ' is joined with nothing'));
      back.hidden = false;
      limit(wanted);
    });
    const more = document.createElement('p'), rest = document.createElement('button');
    rest.type = 'button';
    more.append(rest);
    list.after(more);
    function limit(wanted, count = atOnce) {
      let found = 0;
      devices.forEach((d, i) => { d.hidden = !names[i].includes(wanted) || ++found > count; });
      rest.textContent = 'Show all ' + found + ' devices' + (wanted ? ' with “' + wanted + '”' : '');
      more.hidden = found <= count;
      rest.onclick = () => limit(wanted, Infinity);
    }
    limit('');
  }
  if (location.hash) follow();
})();
