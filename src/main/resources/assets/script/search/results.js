/* What was found, with the words around the hits. Report text becomes text nodes, never markup. */
(function () {
  const search = gangmu.search;
  const FOREMOST = 6;
  const PHRASE = 5;
  const MOST_SNIPPETS = 3;
  const AROUND = 26;
  const OPENING = 70;
  const FACETS = [['other', ''], ['practice', '做法'], ['problem', '问题'], ['plan', '打算']];
  let segmenter = null;

  search.facets = FACETS;

  /* The text of a part: its report's title and label, its own place, heading and body, theme and facet. */
  search.read = async function (all, part) {
    const report = search.reportOf(all, part);
    const [href, title, label, genre, parts] = await search.piece('t' + report);
    const [id, place, heading, body, kind] = parts[part - all.firsts[report]];
    return { part, href, title, label, genre, id, place, heading, body, theme: all.themes[kind >> 2][1], facet: FACETS[kind & 3] };
  };

  /* Whether it matters where words begin and end: a longer phrase is hardly ever a piece cut out of a word. */
  function isShort(words) {
    return words.some(word => word.length < PHRASE);
  }

  /* Makes what finds words in Chinese, which takes a browser ten milliseconds and more. */
  function prepare() {
    if (!segmenter && window.Intl && Intl.Segmenter) segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  }

  /* The texts of the first parts; while they are on their way, what is needed to look at them is made. */
  search.foremost = function (all, parts, words) {
    if (isShort(words)) setTimeout(prepare);
    return search.several(all, parts, 0, FOREMOST);
  };

  search.several = function (all, parts, from, to) {
    return Promise.all(Array.from(parts.slice(from, to), part => search.read(all, part)));
  };

  /* Whether a hit begins and ends where words do. */
  function standsAlone(text, from, to) {
    const start = Math.max(0, from - 12);
    const borders = new Set();
    for (const piece of segmenter.segment(text.slice(start, to + 12))) {
      borders.add(start + piece.index).add(start + piece.index + piece.segment.length);
    }
    return borders.has(from) && borders.has(to);
  }

  /* What only the text tells of a result's worth: is the query the heading, or its beginning; are the words whole words. */
  search.nearer = function (read, words) {
    const heading = gangmu.fold(read.heading);
    const body = gangmu.fold(read.body);
    let worth = 0;
    if (words.length === 1 && heading === words[0]) worth += 8;
    else if (heading.startsWith(words[0])) worth += 4;
    if (isShort(words)) prepare();
    if (segmenter && isShort(words)) {
      for (const word of words) {
        const text = heading.includes(word) ? heading : body;
        const at = text.indexOf(word);
        if (at >= 0 && standsAlone(text, at, at + word.length)) worth += 2 / words.length;
      }
    }
    return worth;
  };

  /* Stretches of a body around its first hits, the first of each word before the second of any. */
  function stretches(body, words) {
    const folded = gangmu.fold(body);
    const seen = new Set();
    const hits = gangmu.hits(folded, words);
    const first = hits.filter(hit => {
      const text = folded.slice(hit[0], hit[1]);
      return !seen.has(text) && seen.add(text);
    });
    const chosen = first.concat(hits.filter(hit => !first.includes(hit))).slice(0, MOST_SNIPPETS).sort((a, b) => a[0] - b[0]);
    const found = [];
    for (const [from, to] of chosen) {
      const line = body.lastIndexOf('\n', from - 1) + 1;
      const end = body.indexOf('\n', to) < 0 ? body.length : body.indexOf('\n', to);
      const start = Math.max(line, from - AROUND);
      const stop = Math.min(end, to + AROUND);
      const last = found[found.length - 1];
      if (last && start <= last.stop) last.stop = stop;
      else found.push({ start, stop, cut: start > line, more: stop < end });
      found[found.length - 1].more = stop < end;
    }
    return found;
  }

  function snippet(body, words, { start, stop, cut, more }) {
    return gangmu.make('p', 'snip', cut ? '……' : '', ...gangmu.marked(body, words, start, stop), more ? '……' : '');
  }

  function snippets(read, words) {
    const found = stretches(read.body, words).map(one => snippet(read.body, words, one));
    if (found.length || !read.body) return found;
    const end = read.body.split('\n')[0].length;
    return [snippet(read.body, [], { start: 0, stop: Math.min(end, OPENING), cut: false, more: end > OPENING })];
  }

  /* An item of the list of results. */
  search.item = function (read, words, query) {
    const item = document.createElement('li');
    const [facet, facetName] = read.facet;
    const at = gangmu.make('p', 'at', gangmu.make('b', '', read.label));
    at.append(gangmu.make('span', '', (read.genre + ' ' + (read.id ? read.place : '题目与首尾')).trim()));
    if (facetName) at.append(gangmu.make('span', 'fc ' + facet, gangmu.make('span', 'tk ' + facet), facetName));
    if (read.theme) at.append(gangmu.make('span', '', read.theme));
    const link = gangmu.make('a', '');
    link.href = '../' + read.href + '?q=' + encodeURIComponent(query) + (read.id ? '#' + read.id : '');
    link.append(...gangmu.marked(read.heading || read.title, words));
    item.append(at, gangmu.make('div', '', gangmu.make('h2', '', link), ...snippets(read, words)));
    return item;
  };
})();
