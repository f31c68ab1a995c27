/* Shows one page as each audience gets it, beside each other. Where one goes on to another page, the others follow. */
'use strict';
(function () {
  const main = document.querySelector('main');
  const state = document.querySelector('.workprint-state');
  let page = new URLSearchParams(location.search).get('page') || '/';

  function column(name) {
    const made = document.createElement('section');
    const heading = document.createElement('h2');
    const frame = document.createElement('iframe');
    made.dataset.name = name;
    heading.append(name);
    frame.title = 'The page for ' + name;
    frame.addEventListener('load', () => {
      const here = frame.contentWindow.location.pathname;
      if (here !== frame.dataset.page && here.startsWith('/')) {
        page = here;
        frame.dataset.page = here;
        look();
      }
    });
    made.append(heading, frame);
    return made;
  }

  async function look() {
    const answer = await fetch('/_workprint/panel.json?page=' + encodeURIComponent(decodeURI(page)));
    if (!answer.ok) {
      return;
    }
    const panel = await answer.json();
    const errors = panel.findings.filter(one => one.error).length;
    state.textContent = panel.current ? panel.summary : 'Last good pages: mend ' + errors + (errors === 1 ? ' error' : ' errors');
    const shown = new Map(Array.from(main.children).map(one => [one.dataset.name, one]));
    panel.audiences.forEach(one => {
      const own = shown.get(one.name) || column(one.name);
      const frame = own.querySelector('iframe');
      if (frame.dataset.page !== one.href) {
        frame.dataset.page = one.href;
        frame.src = one.href;
      }
      if (!shown.delete(one.name)) {
        main.append(own);
      }
    });
    shown.forEach(gone => gone.remove());
    main.dataset.round = panel.round;
  }

  /* A browser holds few connections to one server: one page listens, and tells those in it. */
  new EventSource('/_workprint/events').addEventListener('message', () => {
    look();
    main.querySelectorAll('iframe').forEach(frame => frame.contentWindow.dispatchEvent(new Event('workprint-read')));
  });
})();
