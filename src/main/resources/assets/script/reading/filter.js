/* The list of reports by year, unit and genre. Where the list is cut into pages, the list of all is asked for. */
(function () {
  const MOST = 1000;
  const UNKNOWN = '不详';
  const NAMES = [['year', '年度'], ['unit', '单位'], ['genre', '体裁']];
  const gangmu = window.gangmu;
  const box = document.getElementById('filter');
  if (!box) return;

  const params = new URLSearchParams(location.search);
  const chosen = {};
  NAMES.forEach(([name]) => { chosen[name] = params.get(name) || ''; });
  const count = gangmu.make('p', 'found');
  let reports = [];

  function fits(report) {
    return NAMES.every(([name]) => !chosen[name] || chosen[name] === (report[name] || UNKNOWN));
  }

  function keepAddress() {
    const query = new URLSearchParams();
    NAMES.forEach(([name]) => { if (chosen[name]) query.set(name, chosen[name]); });
    const text = query.toString();
    history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash);
  }

  function item(report) {
    const link = gangmu.make('a', '', gangmu.make('b', '', ...gangmu.tinted(report.title)), gangmu.make('i', ''),
      gangmu.make('span', '', report.unit + (report.year ? '　' + report.year : '')));
    link.href = gangmu.home + 'reports/' + report.address + '/index.html';
    return gangmu.make('li', '', link);
  }

  /* All reports stand on this page. */
  function hideOthers() {
    reports.forEach(report => { report.item.hidden = !fits(report); });
    document.querySelectorAll('main section.part').forEach(section => {
      const left = section.querySelectorAll('.toc-list>li:not([hidden])').length;
      section.hidden = !left;
      section.querySelector('.sec-head p').textContent = left + ' 篇';
    });
  }

  /* Those that fit stand in a list of their own, in place of this page's. */
  function listFitting(found, any) {
    const main = document.getElementById('main');
    const old = document.getElementById('fitting');
    if (old) old.remove();
    main.classList.toggle('filtered', any);
    if (!any) return;
    const list = gangmu.make('ol', 'toc-list', ...found.slice(0, MOST).map(item));
    list.id = 'fitting';
    count.after(list);
  }

  function apply(spoken) {
    const any = NAMES.some(([name]) => chosen[name]);
    const found = reports.filter(fits);
    if (box.hasAttribute('data-part')) listFitting(found, any);
    else hideOthers();
    const more = box.hasAttribute('data-part') && any && found.length > MOST ? '，列出前 ' + MOST + ' 篇' : '';
    count.textContent = any || spoken ? found.length + ' 篇' + (any ? '，共 ' + reports.length + ' 篇' : '') + more : '';
  }

  function field([name, label]) {
    const select = gangmu.make('select', '');
    const values = Array.from(new Set(reports.map(report => report[name] || UNKNOWN)));
    select.append(new Option('全部', ''));
    values.sort((a, b) => (a === UNKNOWN) - (b === UNKNOWN) || (name === 'year' ? b.localeCompare(a) : a.localeCompare(b, 'zh-CN')));
    values.forEach(value => select.append(new Option(value, value)));
    if (!values.includes(chosen[name])) chosen[name] = '';
    select.value = chosen[name];
    select.addEventListener('change', () => {
      chosen[name] = select.value;
      keepAddress();
      apply(true);
    });
    return gangmu.make('label', '', gangmu.make('span', '', label), select);
  }

  function start(all) {
    reports = all;
    if (reports.length < 2) return;
    count.setAttribute('role', 'status');
    box.append(...NAMES.map(field));
    box.after(count);
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', '筛选');
    apply(false);
  }

  if (box.hasAttribute('data-part')) {
    gangmu.piece('compare').then(all => start(all.reports.map(([address, title, unit, year, genre]) => ({ address, title, unit, year, genre }))), () => {});
  } else {
    start(Array.from(document.querySelectorAll('main .toc-list>li'), one => ({ item: one, unit: one.dataset.unit, year: one.dataset.year, genre: one.dataset.genre })));
  }
})();
