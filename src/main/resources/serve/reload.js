// Part of “gangmu serve”, never of a published portal: loads the page again when a build has made it anew, and lays over it what
// is wrong when a build fails. A page that nobody sees holds no connection, since browsers open only a few to one server.
'use strict';
(() => {
  // A page of faults that stands for itself knows which they are.
  const {stamp, fault: own} = document.currentScript.dataset;
  let stream = null;
  let told = '';
  let cover = null;

  const clear = () => {
    if (cover) cover.remove();
    cover = null;
  };

  const show = async () => {
    const before = told;
    const answer = await fetch('/_gangmu/faults.html', {cache: 'no-store'});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (told !== before) return;
    clear();
    cover = document.createElement('div');
    cover.id = 'gangmu-faults';
    const inside = cover.attachShadow({mode: 'open'});
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/_gangmu/faults.css';
    const main = document.importNode(page.querySelector('main'), true);
    main.setAttribute('role', 'alertdialog');
    main.setAttribute('aria-label', page.title);
    const hide = main.querySelector('button');
    hide.hidden = false;
    hide.addEventListener('click', clear);
    inside.append(style, main);
    document.body.append(cover);
  };

  const hear = event => {
    if (event.data === told) return;
    told = event.data;
    const [portal, fault] = told.split(' ');
    if (portal !== stamp || (own && own !== fault)) location.reload();
    else if (fault === '0') clear();
    else if (!own) show();
  };

  const tune = () => {
    if (document.hidden) {
      if (stream) stream.close();
      stream = null;
    } else if (!stream) {
      stream = new EventSource('/_gangmu/events');
      stream.addEventListener('standing', hear);
    }
  };

  document.addEventListener('visibilitychange', tune);
  addEventListener('keydown', event => { if (event.key === 'Escape') clear(); });
  tune();
})();
