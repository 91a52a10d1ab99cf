/* What a cross-link leads to is shown beside it while the pointer rests or the focus stands on it (WCAG 1.4.13). */
(function () {
  const REST = 350;
  const LEAVE = 250;
  const gangmu = window.gangmu;
  const box = gangmu.make('div', 'peek');
  let shown = null;
  let coming = 0;
  let going = 0;

  function part(name, text) {
    return gangmu.make('p', name, ...gangmu.tinted(text));
  }

  function brief(id, piece) {
    const [unit, year] = piece.label;
    const found = piece.parts.find(one => one[0] === id);
    if (!found) return null;
    return [[(unit || piece.title) + (year ? ' ' + year : ''), found[1], gangmu.facets[found[3]]].join('　'), found[4], found[5]];
  }

  function onPage(id) {
    const target = document.getElementById(id);
    const row = target && target.closest('.row[id]');
    if (!row) return null;
    const texts = Array.from(row.querySelectorAll('.bd>*'), one => one.textContent);
    const text = texts.slice(1).join('');
    return [row.dataset.place, texts[0].slice(0, 120), text.length > 160 ? text.slice(0, 160) + '……' : text];
  }

  /* Gives [place, heading, text] of what a link leads to; nothing where it is no section of a report. */
  function read(link) {
    const id = gangmu.anchor(link.hash);
    const report = id && gangmu.reportAt(link.href);
    if (!report) return Promise.resolve(null);
    if (report === gangmu.reportAt(location.href)) return Promise.resolve(onPage(id));
    return gangmu.piece('compare/' + report).then(piece => brief(id, piece), () => null);
  }

  function hide() {
    clearTimeout(coming);
    clearTimeout(going);
    if (!shown) return;
    shown.removeAttribute('aria-describedby');
    shown = null;
    box.remove();
  }

  function put(link, [place, heading, text]) {
    hide();
    shown = link;
    box.replaceChildren(part('from', place));
    if (heading) box.append(part('name', heading));
    if (text) box.append(part('q', text));
    document.getElementById('main').append(box);
    link.setAttribute('aria-describedby', 'peek');
    const at = link.getBoundingClientRect();
    const page = document.documentElement;
    const left = Math.max(8, Math.min(at.left, page.clientWidth - box.offsetWidth - 8));
    const above = at.bottom + box.offsetHeight + 8 > page.clientHeight && at.top > box.offsetHeight + 70;
    box.style.left = left + window.scrollX + 'px';
    box.style.top = (above ? at.top - box.offsetHeight - 2 : at.bottom + 2) + window.scrollY + 'px';
  }

  function aim(event) {
    if (!(event.target instanceof Element)) return;
    if (box.contains(event.target)) {
      clearTimeout(going);
      return;
    }
    const link = event.target.closest('.nt a[href],[data-peek] a[href]');
    if (!link || link === shown) {
      if (link) clearTimeout(going);
      return;
    }
    clearTimeout(coming);
    coming = setTimeout(() => {
      read(link).then(what => {
        if (what && (link.matches(':hover') || link === document.activeElement)) put(link, what);
      });
    }, REST);
  }

  function leave() {
    clearTimeout(coming);
    clearTimeout(going);
    going = setTimeout(() => {
      if (shown && !box.matches(':hover') && !shown.matches(':hover') && shown !== document.activeElement) hide();
    }, LEAVE);
  }

  box.id = 'peek';
  box.setAttribute('role', 'tooltip');
  document.addEventListener('mouseover', aim);
  document.addEventListener('focusin', aim);
  document.addEventListener('mouseout', leave);
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
})();
