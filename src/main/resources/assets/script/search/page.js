/* The page of the search: as one types, what is found; the address says what was asked. */
(function () {
  const search = gangmu.search;
  const form = document.getElementById('search');
  if (!form) return;
  const field = form.elements.q;
  const status = document.getElementById('found');
  const list = document.getElementById('results');
  const names = document.getElementById('names');
  const filters = document.getElementById('filters');
  const more = document.getElementById('more');
  const ways = document.getElementById('ways');
  const PAUSE = 120;
  const PATIENCE = 600;
  const STEP = 10;
  const NAMES = { theme: '主题', facet: '性质', year: '年度', unit: '单位' };
  const KINDS = Object.keys(NAMES);
  const READERS = {
    theme: (all, part) => all.themes[search.themeOf(all, part)][0],
    facet: (all, part) => search.facets[search.facetOf(all, part)][1] ? search.facets[search.facetOf(all, part)][0] : '',
    year: (all, part) => all.year[all.report[part]],
    unit: (all, part) => all.units[all.unit[all.report[part]]]
  };
  const selects = {};
  let turn = 0;
  let pause = 0;
  let shown = null;

  function chosen() {
    return KINDS.map(kind => [kind, selects[kind].value || selects[kind].dataset.wanted]).filter(([, value]) => value);
  }

  function remember(query) {
    const told = new URLSearchParams();
    if (query) told.set('q', query);
    if (query) chosen().forEach(([kind, value]) => told.set(kind, value));
    try {
      history.replaceState(null, '', location.pathname + (query ? '?' + told : ''));
    } catch (refused) {
      /* Some browsers keep the address of a file as it is; the search works all the same. */
    }
    document.title = (query ? query + ' · ' : '') + title;
  }

  function show(words) {
    list.textContent = '';
    list.dataset.query = '';
    names.textContent = '';
    names.hidden = true;
    filters.hidden = true;
    more.hidden = true;
    ways.hidden = false;
    shown = null;
    status.textContent = words;
  }

  /* The parts that pass all filters but one. */
  function passing(all, parts, but) {
    const wanted = chosen().filter(([kind]) => kind !== but);
    return wanted.length ? parts.filter(part => wanted.every(([kind, value]) => READERS[kind](all, part) === value)) : parts;
  }

  function label(all, kind, value) {
    if (kind === 'theme') return all.themes.find(theme => theme[0] === value)[1];
    if (kind === 'facet') return search.facets.find(facet => facet[0] === value)[1];
    return kind === 'year' ? value + ' 年度' : value;
  }

  /* Fills a filter with what the others leave, each with its number. */
  function offer(all, parts, kind) {
    const select = selects[kind];
    const counts = new Map();
    for (const part of passing(all, parts, kind)) {
      const value = READERS[kind](all, part);
      if (value) counts.set(value, (counts.get(value) || 0) + 1);
    }
    const value = select.value || select.dataset.wanted || '';
    if (value && !counts.has(value) && known(all, kind, value)) counts.set(value, 0);
    const order = {
      theme: all.themes.map(theme => theme[0]),
      facet: search.facets.map(facet => facet[0]),
      year: all.years.slice().reverse(),
      unit: Array.from(counts.keys()).sort((a, b) => counts.get(b) - counts.get(a)).slice(0, 200)
    }[kind].filter(one => counts.has(one));
    select.length = 1;
    for (const one of order) select.append(new Option(label(all, kind, one) + '（' + counts.get(one) + '）', one));
    select.value = order.includes(value) ? value : '';
    delete select.dataset.wanted;
  }

  function known(all, kind, value) {
    return { theme: all.themes.map(theme => theme[0]), facet: search.facets.map(facet => facet[0]), year: all.years, unit: all.units }[kind].includes(value);
  }

  function counted(all, parts, words) {
    let reports = 0;
    for (const part of parts) if (all.firsts[all.report[part]] === part) reports++;
    const sections = parts.length - reports;
    const said = '“' + words.join(' ') + '”';
    if (!parts.length) return chosen().length ? '筛选之后没有' + said + '。' : '没有' + said + '。';
    return said + '见于 ' + [sections ? sections + ' 节' : '', reports ? reports + ' 篇的题目或首尾' : ''].filter(Boolean).join('、') + '。';
  }

  /* What the address asks for and nobody has is not asked for. */
  function settle(all) {
    KINDS.forEach(kind => {
      if (selects[kind].dataset.wanted && !known(all, kind, selects[kind].dataset.wanted)) delete selects[kind].dataset.wanted;
    });
  }

  /* The next results, the first of them put into order by what their texts tell. */
  async function extend(mine, anew) {
    const { all, parts, words, query } = shown;
    const from = anew ? 0 : list.children.length;
    const read = await Promise.all(Array.from(parts.slice(from, from + STEP), part => search.read(all, part)));
    if (mine !== turn) return false;
    if (!from) {
      const worth = new Map(read.map((one, i) => [one, search.nearer(one, words) - 0.7 * i]));
      read.sort((a, b) => worth.get(b) - worth.get(a));
    }
    if (!from) list.textContent = '';
    list.append(...read.map(one => search.item(all, one, words, query)));
    more.hidden = list.children.length >= parts.length;
    more.textContent = '再看 ' + Math.min(STEP, parts.length - list.children.length) + ' 条';
    return true;
  }

  function suggest(found, query) {
    names.textContent = '';
    names.hidden = !found.length;
    if (found.length) names.append(gangmu.make('span', '', '按拼音'));
    for (const one of found) {
      const link = gangmu.make('a', '', one.name, gangmu.make('small', '', one.kind));
      link.href = '?q=' + encodeURIComponent(one.name);
      if (one.name === query) link.setAttribute('aria-current', 'true');
      names.append(link);
    }
  }

  /* What may have been meant where nothing is found: a name in pinyin; words that were copied with a number before and stops between. */
  function instead(query, spelled) {
    const bare = query.replace(/^\s*(?:第?[一二三四五六七八九十]{1,3}(?:[、，.．]|是|要)|[（(][一二三四五六七八九十\d]{1,3}[)）]、?|\d{1,2}[.．、])\s*/, '')
      .replace(/[。：；！？:;]+/g, ' ').trim();
    return spelled.slice(0, 1).map(one => ['按拼音查', one.name]).concat(bare && bare !== query ? [['去掉序号和标点查', bare]] : []);
  }

  async function run() {
    const mine = ++turn;
    const query = field.value.trim();
    let words = gangmu.words(query);
    remember(query);
    if (!words.length) {
      show('');
      return;
    }
    setTimeout(() => {
      if (mine === turn && list.dataset.query !== query) status.textContent = '正在检索……';
    }, PATIENCE);
    const [all, found, spelled] = await Promise.all([search.outlook(), search.find(words), search.names(query)]);
    if (mine !== turn) return;
    let parts = found;
    let asked = query;
    let said = '';
    for (const [how, other] of parts.length ? [] : instead(query, spelled)) {
      words = gangmu.words(other);
      parts = await search.find(words);
      if (mine !== turn) return;
      asked = parts.length ? other : query;
      said = parts.length ? '没有“' + query + '”。' + how + '：' : '';
      if (parts.length) break;
      words = gangmu.words(query);
    }
    settle(all);
    KINDS.forEach(kind => offer(all, parts, kind));
    const passed = passing(all, parts, '');
    shown = { all, parts: passed, words, query: asked };
    if (!await extend(mine, true)) return;
    suggest(spelled, asked);
    remember(query);
    filters.hidden = !parts.length;
    ways.hidden = passed.length > 0;
    status.textContent = said + counted(all, passed, words);
    list.dataset.query = query;
  }

  function start() {
    run().catch(async () => {
      const mine = turn;
      const renewed = await search.renewed().catch(() => false);
      if (mine !== turn) return;
      search.forget();
      if (renewed) await run().catch(() => show('检索索引读不出来，请刷新本页再试。'));
      else show('检索索引读不出来，请刷新本页再试。');
    });
  }

  function soon() {
    clearTimeout(pause);
    pause = setTimeout(start, PAUSE);
  }

  function links() {
    return Array.from(document.querySelectorAll('#names a,#results h2 a'));
  }

  function step(event) {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (at < 0 && event.target !== field) return;
    if (event.key === 'ArrowDown' && at + 1 < all.length) all[at + 1].focus();
    else if (event.key === 'ArrowUp' && at > 0) all[at - 1].focus();
    else if (event.key === 'ArrowUp' && at === 0) field.focus();
    else if (event.key === 'Escape' && at >= 0) field.focus();
    else if (event.key === 'Escape' && field.value) {
      field.value = '';
      start();
    } else return;
    event.preventDefault();
  }

  const title = document.title;
  const asked = new URLSearchParams(location.search);
  if (asked.get('q')) field.value = asked.get('q');
  KINDS.forEach(kind => {
    const select = selects[kind] = gangmu.make('select', '', new Option('全部', ''));
    select.name = kind;
    if (asked.get(kind)) select.dataset.wanted = asked.get(kind);
    select.addEventListener('change', start);
    filters.append(gangmu.make('label', '', gangmu.make('span', '', NAMES[kind]), select));
  });
  field.addEventListener('input', event => {
    if (!event.isComposing) soon();
  });
  field.addEventListener('compositionend', soon);
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(pause);
    start();
  });
  names.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.value = link.firstChild.data;
    field.focus();
    start();
  });
  more.addEventListener('click', () => {
    const first = list.children.length;
    extend(turn, false).then(done => {
      if (done && list.children[first]) list.children[first].querySelector('a').focus();
    });
  });
  document.addEventListener('keydown', event => {
    if (!event.isComposing) step(event);
  });
  if (location.hash === '#q') field.focus();
  /* After this script the page loads the first piece of the index. */
  document.addEventListener('DOMContentLoaded', () => field.value && start());
})();
