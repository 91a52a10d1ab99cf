/* Who comes back to a report is told how far the reading came. The page never goes there by itself. */
(function () {
  const MOST = 60;
  const gangmu = window.gangmu;
  const here = gangmu.reading;
  const place = location.pathname;
  if (!here.rows.length) return;

  /* [page, section's lasting key, its name], the last read first. */
  function all() {
    const kept = gangmu.kept('read');
    return Array.isArray(kept) ? kept.filter(one => Array.isArray(one) && one[0] !== place) : [];
  }

  function keyOf(row) {
    const body = row.querySelector('.bd[id]');
    return body ? body.id : row.id;
  }

  function remember() {
    const row = here.rows[here.current];
    const ended = here.current === here.rows.length - 1;
    if (here.current < 1) return;
    const others = all();
    gangmu.keep('read', ended ? others : [[place, keyOf(row), here.name(row)]].concat(others).slice(0, MOST));
  }

  function offer(key, target) {
    const row = target.closest('.row');
    const link = gangmu.make('a', '', here.name(row));
    const close = gangmu.make('button', '', '不用');
    const box = gangmu.make('aside', 'resume', gangmu.make('span', '', '上次读到：'), link, close);
    const leave = () => {
      box.remove();
      document.documentElement.classList.remove('resumes');
    };
    link.href = '#' + key;
    link.addEventListener('click', leave);
    close.type = 'button';
    close.setAttribute('aria-label', '不用回到上次读到的地方');
    close.addEventListener('click', () => {
      gangmu.keep('read', all());
      leave();
    });
    box.setAttribute('aria-label', '上次读到');
    document.documentElement.classList.add('resumes');
    document.body.append(box);
    here.watch(() => { if (here.rows[here.current] === row) leave(); });
  }

  const kept = gangmu.kept('read');
  const last = Array.isArray(kept) && kept.find(one => Array.isArray(one) && one[0] === place);
  const target = last && document.getElementById(last[1]);
  if (target && target.closest('.row') && !location.hash && window.scrollY < 40) offer(last[1], target);

  let wait = 0;
  here.watch(() => {
    clearTimeout(wait);
    wait = setTimeout(remember, 400);
  });
  window.addEventListener('pagehide', () => { here.current = here.at(); remember(); });
})();
