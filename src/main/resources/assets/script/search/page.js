/* The page of the search: as one types, what is found; the address says what was asked. */
(function () {
  const search = gangmu.search;
  const asked = new URLSearchParams(location.search);

  const root = document.documentElement.classList;
  const BLANK = 300;

  /* The script of all pages comes when what was asked for stands, or soon: nothing that it does serves a search. To add it again does no harm. */
  const rest = gangmu.make('script');
  rest.src = document.currentScript.dataset.rest || '';

  /* Results that come at once come with the page: to lay out and paint it without them would only hold them up. */
  function hold() {
    root.add('asking', 'coming');
    setTimeout(() => root.remove('coming'), BLANK);
  }

  /* What the address asks for is sought while the page itself is still on its way. */
  async function ahead() {
    const words = gangmu.words(asked.get('q') || '');
    const finding = words.length ? search.find(words) : null;
    if (finding) hold();
    const all = await search.outlook();
    if (finding) await search.foremost(all, (await finding).parts, words);
  }

  function open() {
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
    let turn = 0;
    let pause = 0;
    let shown = null;

    function remember(query) {
      const told = new URLSearchParams();
      if (query) told.set('q', query);
      if (query) filter.chosen().forEach(([kind, value]) => told.set(kind, value));
      const address = query ? '?' + told : '';
      try {
        if (location.search !== address) history.replaceState(null, '', location.pathname + address);
      } catch (refused) {
        /* Some browsers keep the address of a file as it is; the search works all the same. */
      }
      document.title = (query ? query + ' · ' : '') + title;
    }

    function show(words) {
      root.remove('asking', 'coming');
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

    function counted(parts, reports, words) {
      const sections = parts.length - reports;
      const said = '“' + words.join(' ') + '”';
      if (!parts.length) return filter.chosen().length ? '筛选之后没有' + said + '。' : '没有' + said + '。';
      return said + '见于 ' + [sections ? sections + ' 节' : '', reports ? reports + ' 篇的题目或首尾' : ''].filter(Boolean).join('、') + '。';
    }

    /* What the filters leave of what was found. Where none is chosen, nobody waits for what they need. */
    async function narrowed(all, found) {
      if (!filter.chosen().length) return found;
      const kinds = await search.kinds();
      filter.settle(all, kinds);
      const parts = filter.passing(all, kinds, found.parts);
      return { parts, reports: parts.filter(part => all.firsts[kinds.report[part]] === part).length };
    }

    /* Says beside each filter what it would leave, once the results stand there. */
    async function offer(mine, all, parts) {
      const kinds = await search.kinds().catch(() => null);
      if (mine !== turn) return;
      if (kinds) filter.offer(all, kinds, parts);
      else filters.hidden = true;
    }

    function add(read) {
      const { parts, words, query } = shown;
      list.append(...read.map(one => search.item(one, words, query)));
      const left = parts.length - list.children.length;
      more.hidden = left <= 0;
      more.textContent = '再看 ' + Math.min(STEP, left) + ' 条';
    }

    /* The first results, put into order by what their texts tell. */
    async function begin(mine) {
      const { all, parts, words } = shown;
      const read = await search.foremost(all, parts, words);
      if (mine !== turn) return false;
      const worth = new Map(read.map((one, i) => [one, search.nearer(one, words) - 0.7 * i]));
      read.sort((a, b) => worth.get(b) - worth.get(a));
      list.textContent = '';
      add(read);
      return true;
    }

    /* The next results, up to a whole number of steps. */
    async function extend(mine) {
      const { all, parts } = shown;
      const from = list.children.length;
      const read = await search.several(all, parts, from, from - from % STEP + STEP);
      if (mine !== turn || list.children.length !== from) return false;
      add(read);
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
      let [all, found, spelled] = await Promise.all([search.outlook(), search.find(words), search.names(query)]);
      if (mine !== turn) return;
      let asked = query;
      let said = '';
      for (const [how, other] of found.parts.length ? [] : instead(query, spelled)) {
        words = gangmu.words(other);
        found = await search.find(words);
        if (mine !== turn) return;
        asked = found.parts.length ? other : query;
        said = found.parts.length ? '没有“' + query + '”。' + how + '：' : '';
        if (found.parts.length) break;
        words = gangmu.words(query);
      }
      const { parts, reports } = await narrowed(all, found);
      if (mine !== turn) return;
      shown = { all, parts, words, query: asked };
      if (!await begin(mine)) return;
      suggest(spelled, asked);
      remember(query);
      filters.hidden = !found.parts.length;
      ways.hidden = parts.length > 0;
      root.remove('asking', 'coming');
      status.textContent = said + counted(parts, reports, words);
      list.dataset.query = query;
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
      document.head.append(rest);
      if (mine === turn) await Promise.all([extend(mine), offer(mine, all, found.parts)]);
    }

    function start() {
      run().catch(async () => {
        const mine = turn;
        const renewed = await search.renewed().catch(() => false);
        search.forget();
        if (mine !== turn) return;
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
    if (asked.get('q')) field.value = asked.get('q');
    const filter = search.filters(filters, asked, start);
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
      extend(turn).then(done => {
        if (done && list.children[first]) list.children[first].querySelector('a').focus();
      });
    });
    document.addEventListener('keydown', event => {
      if (!event.isComposing) step(event);
    });
    if (location.hash === '#q') field.focus();
    if (field.value) start();
    setTimeout(() => document.head.append(rest), BLANK);
  }

  ahead().catch(() => {});
  if (document.readyState === 'loading') document.addEventListener('readystatechange', open, { once: true });
  else open();
})();
