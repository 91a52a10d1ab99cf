/* Where in a report the reader is: the current item of the contents, and the keys that lead from section to section. */
(function () {
  const gangmu = window.gangmu;
  const report = document.body.classList.contains('p-report') && document.querySelector('article[data-source]');
  const rows = report ? Array.from(report.querySelectorAll('.row[id]')) : [];
  const watchers = [];
  const here = gangmu.reading = { report, rows, current: -1, watch: watcher => watchers.push(watcher) };
  const toc = document.querySelector('.toc');
  const items = new Map();
  let marked = null;
  let asked = false;
  let aimed = -1;

  /* A section is being read from where a link to it leads until the next one stands there. */
  here.at = function () {
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 16;
    const page = document.scrollingElement;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (rows[middle].getBoundingClientRect().top <= line) low = middle + 1;
      else high = middle;
    }
    const end = page.scrollTop > 0 && page.scrollTop + page.clientHeight >= page.scrollHeight - 2;
    return end ? rows.length - 1 : low - 1;
  };

  here.name = function (row) {
    const head = row.querySelector('h2,h3,h4,b');
    const sign = row.querySelector('.no');
    const text = head ? head.textContent : row.querySelector('.bd').textContent;
    const name = sign && text.startsWith(sign.textContent) ? text : (sign ? sign.textContent : '') + text;
    return name.length > 24 ? name.slice(0, 24) + '……' : name.replace(/[。：；:]$/, '');
  };

  function mark() {
    let index = here.current;
    while (index >= 0 && !items.has(rows[index].id)) index--;
    const item = index < 0 ? null : items.get(rows[index].id);
    if (item === marked) return;
    if (marked) marked.removeAttribute('aria-current');
    if (item) {
      item.setAttribute('aria-current', 'location');
      const top = item.offsetTop - toc.offsetTop;
      const below = top + item.offsetHeight - toc.clientHeight;
      if (top < toc.scrollTop || below > toc.scrollTop) toc.scrollTop = Math.max(0, top - toc.clientHeight / 3);
    }
    marked = item;
  }

  function look() {
    asked = false;
    here.current = here.at();
    mark();
    watchers.forEach(watcher => watcher());
  }

  function ask() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(look);
  }

  function go(index) {
    const row = rows[index];
    if (!row) return;
    let spot = row.querySelector('a.no');
    if (!spot) {
      spot = row.querySelector('.bd');
      spot.tabIndex = -1;
    }
    aimed = index;
    row.scrollIntoView();
    spot.focus({ preventScroll: true });
  }

  function key(event) {
    if (event.key !== 'j' && event.key !== 'k' || !gangmu.isPlain(event)) return;
    const held = aimed >= 0 && rows[aimed].contains(document.activeElement);
    const index = held ? aimed : here.at();
    const inside = !held && index >= 0 && rows[index].getBoundingClientRect().top < 40;
    event.preventDefault();
    go(event.key === 'j' ? index + 1 : inside ? index : index - 1);
  }

  /* Keys of one letter must be possible to switch off (WCAG 2.1.4): here, and on every page. */
  function offer() {
    const button = gangmu.make('button', '');
    const keys = rows.length ? [['j', '下一节'], ['k', '上一节'], ['/', '检索']] : [['/', '检索']];
    const hint = gangmu.make('p', 'keys', gangmu.make('span', '', '快捷键'));
    for (const [sign, use] of keys) hint.append(gangmu.make('span', '', gangmu.make('kbd', '', sign), ' ' + use));
    const show = () => {
      button.textContent = gangmu.quiet ? '打开' : '关掉';
      hint.classList.toggle('off', Boolean(gangmu.quiet));
    };
    button.type = 'button';
    button.setAttribute('aria-label', '快捷键开关');
    button.addEventListener('click', () => {
      gangmu.quiet = !gangmu.quiet;
      gangmu.keep('quiet', gangmu.quiet);
      show();
      gangmu.say(gangmu.quiet ? '快捷键已关' : '快捷键已开');
    });
    show();
    hint.append(button);
    const place = rows.length && toc && toc.offsetParent ? toc : document.querySelector('.foot .wrap');
    if (place) place.append(hint);
  }

  /* What the browser keeps is slow to come the first time, and pages to search and to look up have better things to do first. */
  function settle() {
    gangmu.quiet = gangmu.kept('quiet') === true;
    offer();
  }

  if (rows.length) settle();
  else window.addEventListener('load', settle);
  document.querySelectorAll('a[data-pair]').forEach(link => { link.search = '?a=' + encodeURIComponent(gangmu.reportAt(location.href)); });
  if (!rows.length) return;
  if (toc) toc.querySelectorAll('a[href^="#"]').forEach(link => items.set(gangmu.anchor(link.hash), link));
  document.addEventListener('keydown', key);
  window.addEventListener('scroll', ask, { passive: true });
  window.addEventListener('resize', ask);
  ask();
})();
