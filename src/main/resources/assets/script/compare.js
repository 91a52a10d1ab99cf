/* Two reports side by side by theme. The address says which two. */
(function () {
  const gangmu = window.gangmu;
  const pair = document.getElementById('pair');
  const sides = document.getElementById('sides');
  const found = document.getElementById('found');
  const chosen = new URLSearchParams(location.search);
  let list = { themes: [], reports: [] };
  let turn = 0;

  function name([address, title, unit, year, genre]) {
    return [year, unit || title, unit ? genre : ''].filter(word => word).join(' ');
  }

  function select(key, label) {
    const field = gangmu.make('select', '');
    const years = new Map();
    field.append(new Option('请选择', ''));
    for (const report of list.reports) {
      const year = report[3] ? report[3] + ' 年度' : '年度不详';
      if (!years.has(year)) {
        const group = document.createElement('optgroup');
        group.label = year;
        years.set(year, group);
        field.append(group);
      }
      const text = (report[2] ? report[2] + '　' : '') + report[1];
      years.get(year).append(new Option(text, report[0]));
    }
    field.id = 'pair-' + key;
    field.value = chosen.get(key) || '';
    if (field.selectedIndex < 0) field.value = '';
    field.addEventListener('change', () => {
      if (field.value) chosen.set(key, field.value);
      else chosen.delete(key);
      history.replaceState(null, '', location.pathname + '?' + chosen);
      draw();
    });
    return gangmu.make('label', '', gangmu.make('span', '', label), field);
  }

  function entry(address, [id, place, theme, facet, heading, excerpt]) {
    const link = gangmu.make('a', '', place);
    const stroke = gangmu.make('span', 'tk ' + facet);
    stroke.setAttribute('aria-hidden', 'true');
    link.href = gangmu.home + 'reports/' + address + '/index.html#' + id;
    const item = gangmu.make('li', '', gangmu.make('p', 'from', gangmu.make('span', 'fc ' + facet, stroke, gangmu.facets[facet]), link));
    if (heading) item.append(gangmu.make('p', 'name', ...gangmu.tinted(heading)));
    if (excerpt) item.append(gangmu.make('p', 'q', ...gangmu.tinted(excerpt)));
    return item;
  }

  function side(report, parts) {
    const content = parts.length ? gangmu.make('ul', '', ...parts.map(part => entry(report[0], part))) : gangmu.make('p', 'none', '未说到');
    return gangmu.make('div', '', gangmu.make('h3', '', name(report)), content);
  }

  function row(id, label, href, reports, parts) {
    const heading = gangmu.make('h2', '', label);
    heading.id = 'theme-' + id;
    if (href) {
      const link = gangmu.make('a', '', label);
      link.href = gangmu.home + href;
      heading.replaceChildren(link);
    }
    const made = gangmu.make('section', 'pairing', heading, gangmu.make('div', 'halves', ...reports.map((report, i) => side(report, parts[i]))));
    made.setAttribute('aria-labelledby', heading.id);
    return made;
  }

  function heads(reports) {
    return gangmu.make('div', 'halves titles', ...reports.map(report => {
      const link = gangmu.make('a', '', ...gangmu.tinted(report[1]));
      link.href = gangmu.home + 'reports/' + report[0] + '/index.html';
      return gangmu.make('p', '', link, gangmu.make('span', '', name(report)));
    }));
  }

  function fill(reports, pieces) {
    const rows = [];
    const spoken = [0, 0, 0];
    for (const [id, label, href] of list.themes) {
      const parts = pieces.map(piece => piece.parts.filter(part => part[2] === id));
      const who = (parts[0].length ? 1 : 0) + (parts[1].length ? 2 : 0);
      if (who) spoken[who - 1]++;
      if (who) rows.push([who === 3 ? 0 : 1, row(id, label, href, reports, parts)]);
    }
    const none = pieces.map(piece => piece.parts.filter(part => part[2] === '' && part[5]));
    if (none[0].length || none[1].length) rows.push([2, row('none', '未归主题', '', reports, none)]);
    rows.sort((one, other) => one[0] - other[0]);
    sides.replaceChildren(heads(reports), ...rows.map(one => one[1]));
    sides.hidden = false;
    found.textContent = '都说到的主题 ' + spoken[2] + ' 个，只有左篇说到的 ' + spoken[0] + ' 个，只有右篇说到的 ' + spoken[1] + ' 个。';
    document.title = name(reports[0]) + ' 与 ' + name(reports[1]) + ' · ' + document.title.split(' · ').pop();
  }

  async function draw() {
    const mine = ++turn;
    const reports = ['a', 'b'].map(key => list.reports.find(report => report[0] === chosen.get(key)));
    sides.hidden = true;
    if (!reports[0] || !reports[1]) {
      found.textContent = list.reports.length < 2 ? '只有一篇报告，无可对照。' : reports[0] || reports[1] ? '再选一篇。' : '';
      return;
    }
    if (reports[0] === reports[1]) {
      found.textContent = '两边是同一篇，请另选一篇。';
      return;
    }
    found.textContent = '正在取来两篇……';
    try {
      const pieces = await Promise.all(reports.map(report => gangmu.piece('compare/' + report[0], report[5])));
      if (mine === turn) fill(reports, pieces);
    } catch (missing) {
      if (mine === turn) found.textContent = '没有取到报告的内容，请重新打开本页。';
    }
  }

  gangmu.piece('compare').then(all => {
    list = all;
    pair.append(select('a', '左篇'), select('b', '右篇'));
    draw();
  }, () => { found.textContent = '没有取到报告目录，请重新打开本页。'; });
})();
