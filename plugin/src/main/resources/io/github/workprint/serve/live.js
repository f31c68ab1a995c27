/* Keeps a page that is being worked on as its specs are: hears from the server when they were read again, shows what was found, and
   loads the page anew, at the place where one reads, where it says something else. */
'use strict';
(function () {
  const script = document.currentScript;
  const own = script.getAttribute('src').replace('live.js', '');
  const place = 'workprint-place:' + location.pathname;
  const openKey = 'workprint-panel-open';
  /* Beside the same page for others, which listens and tells what was found. */
  const framed = window.parent !== window;
  let tag = script.dataset.tag;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    children.filter(child => child !== '').forEach(child => made.append(child));
    return made;
  }

  /* The place is that of the first entry in the upper half of the window, or else of the last one above it: what is changed above
     moves it, and it is found again. */
  function keepPlace() {
    let above = null;
    let seen = null;
    document.querySelectorAll('main [id]').forEach(one => {
      const top = one.getBoundingClientRect().top;
      if (one.getClientRects().length > 0 && top < 0) {
        above = {id: one.id, top: top};
      } else if (one.getClientRects().length > 0 && seen === null && top < innerHeight / 2) {
        seen = {id: one.id, top: top};
      }
    });
    const best = seen || above;
    const open = Array.from(document.querySelectorAll('details[open][id]')).map(one => one.id);
    sessionStorage.setItem(place, JSON.stringify({anchor: best, y: scrollY, open: open}));
  }

  function findPlace() {
    const kept = sessionStorage.getItem(place);
    if (kept === null) {
      return;
    }
    sessionStorage.removeItem(place);
    const was = JSON.parse(kept);
    was.open.forEach(id => {
      const details = document.getElementById(id);
      if (details) {
        details.open = true;
      }
    });
    const anchor = was.anchor && document.getElementById(was.anchor.id);
    const y = anchor ? scrollY + anchor.getBoundingClientRect().top - was.anchor.top : was.y;
    scrollTo({top: y, behavior: 'instant'});
  }

  function finding(one) {
    const where = one.href === '' ? element('span', {}, one.place) : element('a', {href: one.href}, one.place);
    return element('li', {class: 'workprint-' + one.severity},
      element('p', {class: 'workprint-where'}, where, ' ', element('span', {}, one.severity + ' ' + one.rule)),
      element('p', {}, one.message),
      element('p', {class: 'workprint-help'}, 'Remedy: ' + one.help));
  }

  function change(one) {
    const text = one.href === '' ? element('span', {}, one.text) : element('a', {href: one.href}, one.text);
    const number = element('input', {name: 'version', value: one.next, size: '8', 'aria-label': 'Version number for ' + one.workflow});
    const form = element('form', {},
      element('span', {}, 'What would ' + one.workflow + ' look like as '), number,
      element('button', {type: 'submit'}, 'Show'));
    form.addEventListener('submit', event => {
      event.preventDefault();
      const audience = location.pathname.replace(/^\/_as\/[^/]*\/[^/]*/, '').split('/')[1] || 'internal';
      const version = encodeURIComponent(number.value.trim());
      location.href = '/_as/' + one.workflow + '/' + version + '/' + audience + '/' + one.workflow + '/'
        + version.replace('%2B', '_') + '/index.html';
    });
    return element('li', {}, text, form);
  }

  function state(panel) {
    return panel.preview ? 'As it would be' : panel.current ? 'Up to date' : 'Last good page';
  }

  function show(panel) {
    const here = panel.audiences.filter(one => one.here).map(one => one.name)[0] || '';
    const others = panel.audiences.filter(one => !one.here)
      .map(one => element('li', {}, element('a', {href: one.href}, one.name)));
    const errors = panel.findings.filter(one => one.error).length;
    const list = element('details', {class: 'workprint-found'},
      element('summary', {}, panel.summary),
      element('ul', {}, ...panel.findings.map(finding)),
      panel.more === 0 ? '' : element('p', {}, 'and ' + panel.more + ' more, which workprint:check tells'));
    list.open = sessionStorage.getItem(openKey) === 'true' || !panel.current;
    list.querySelector('summary').addEventListener('click', () => sessionStorage.setItem(openKey, String(!list.open)));
    const made = element('aside', {
      id: 'workprint-live', 'aria-label': 'Workprint',
      class: panel.current ? '' : 'workprint-broken',
      'data-round': panel.round
    },
      element('div', {class: 'workprint-bar'},
        here === '' ? '' : element('p', {class: 'workprint-audience'}, here),
        others.length === 0 ? '' : element('ul', {class: 'workprint-others', 'aria-label': 'The same page for'}, ...others,
          element('li', {}, element('a', {href: own + 'beside.html?page=' + encodeURIComponent(decodeURI(location.pathname))}, 'All side by side'))),
        panel.invites ? element('p', {}, element('a', {href: own + 'invitations.html'}, 'On a phone')) : '',
        element('p', {class: 'workprint-state', role: 'status'}, state(panel) + (errors > 0 && !panel.current ? ': mend ' + errors + (errors === 1 ? ' error' : ' errors') : '')),
        panel.preview ? element('p', {}, element('a', {href: '/'}, 'Back to what is being worked on')) : '',
        element('ul', {class: 'workprint-changes'}, ...panel.changes.map(change))),
      list);
    const before = document.getElementById('workprint-live');
    if (before) {
      before.replaceWith(made);
    } else {
      document.body.append(made);
    }
  }

  async function look() {
    const answer = await fetch(own + 'panel.json?page=' + encodeURIComponent(decodeURI(location.pathname)));
    if (!answer.ok) {
      return;
    }
    const panel = await answer.json();
    if (panel.tag !== tag) {
      tag = panel.tag;
      keepPlace();
      location.reload();
      return;
    }
    if (!framed) {
      show(panel);
    }
  }

  if ('scrollRestoration' in history && sessionStorage.getItem(place) !== null) {
    history.scrollRestoration = 'manual';
  }
  const begin = () => document.fonts.ready.then(findPlace);
  if (document.readyState === 'complete') {
    begin();
  } else {
    addEventListener('load', begin);
  }

  /* A browser holds few connections to one server: pages that nobody sees leave theirs to others. */
  let events = null;
  function listen() {
    if (document.visibilityState === 'visible' && events === null) {
      events = new EventSource(own + 'events');
      events.addEventListener('message', () => look());
    } else if (document.visibilityState !== 'visible' && events !== null) {
      events.close();
      events = null;
    }
  }
  if (framed) {
    addEventListener('workprint-read', look);
    /* What was saved while this page was loading was told to nobody here. */
    look();
  } else {
    document.addEventListener('visibilitychange', listen);
    listen();
  }
})();
