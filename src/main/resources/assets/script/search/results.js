/* What was found, with the words around the hits. Report text becomes text nodes, never markup. */
(function () {
  const search = gangmu.search;
  const MOST_SNIPPETS = 3;
  const AROUND = 26;
  const OPENING = 70;
  const FACETS = [['other', ''], ['practice', '做法'], ['problem', '问题'], ['plan', '打算']];
  const segmenter = window.Intl && Intl.Segmenter ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

  search.facets = FACETS;

  /* The text of a part: its report's title and label, its own place, heading and body. */
  search.read = async function (all, part) {
    const report = all.report[part];
    const [href, title, label, genre, parts] = await search.piece('t' + report);
    const [id, place, heading, body] = parts[part - all.firsts[report]];
    return { part, href, title, label, genre, id, place, heading, body };
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
    if (segmenter) {
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

  function snippet(text, words, before, after) {
    return gangmu.make('p', 'snip', before ? '……' : '', ...gangmu.marked(text, words), after ? '……' : '');
  }

  function snippets(read, words) {
    const found = stretches(read.body, words).map(one => snippet(read.body.slice(one.start, one.stop), words, one.cut, one.more));
    if (found.length || !read.body) return found;
    const line = read.body.split('\n')[0];
    return [snippet(line.slice(0, OPENING), [], false, line.length > OPENING)];
  }

  /* An item of the list of results. */
  search.item = function (all, read, words, query) {
    const item = document.createElement('li');
    const [facet, facetName] = FACETS[search.facetOf(all, read.part)];
    const theme = all.themes[search.themeOf(all, read.part)][1];
    const at = gangmu.make('p', 'at', gangmu.make('b', '', read.label));
    at.append(gangmu.make('span', '', (read.genre + ' ' + (read.id ? read.place : '题目与首尾')).trim()));
    if (facetName) at.append(gangmu.make('span', 'fc ' + facet, gangmu.make('span', 'tk ' + facet), facetName));
    if (theme) at.append(gangmu.make('span', '', theme));
    const link = gangmu.make('a', '');
    link.href = '../' + read.href + '?q=' + encodeURIComponent(query) + (read.id ? '#' + read.id : '');
    link.append(...gangmu.marked(read.heading || read.title, words));
    item.append(at, gangmu.make('div', '', gangmu.make('h2', '', link), ...snippets(read, words)));
    return item;
  };
})();
