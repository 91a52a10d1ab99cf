/* Finds the parts of reports that contain all words of a query, and puts the likeliest first. */
(function () {
  const search = gangmu.search;
  const KEPT = 40;
  const STEPS = 4096;
  const LAST = 0x7fffffff;
  const known = new Map();
  let outlook = null;
  let kinds = null;
  let last = null;

  /* Numbers as signs (Outlook.java): twelve bits to a sign, the lowest first, and a bit that says whether more follow. */
  function numbers(signs) {
    const found = new Int32Array(signs.length);
    let size = 0;
    for (let at = 0, shift = 0; at < signs.length; at++) {
      const code = signs.charCodeAt(at) - 48;
      found[size] |= (code & 0xfff) << shift;
      shift = code & 0x1000 ? shift + 12 : 0;
      if (!shift) size++;
    }
    return found.subarray(0, size);
  }

  /* What every search needs: where each report's parts begin, its year, and the words that name themes. */
  search.outlook = function () {
    if (outlook) return outlook;
    outlook = search.index().then(told => {
      const sizes = numbers(told.parts);
      const firsts = new Int32Array(sizes.length + 1);
      for (let i = 0; i < sizes.length; i++) firsts[i + 1] = firsts[i] + sizes[i];
      const years = told.years.filter((unused, i) => i % 2 === 0);
      const year = new Int32Array(sizes.length);
      for (let i = 0, at = 0; i < years.length; i++) year.fill(i, at, at += told.years[2 * i + 1]);
      const recent = years.map((one, i) => one ? 4 * (i + 1) / years.length : 0);
      return { firsts, year, years, recent, themes: [['', '']].concat(told.themes) };
    });
    outlook.catch(() => outlook = null);
    return outlook;
  };

  /* What filters need: of each part its report, theme and facet, of each report its unit. */
  search.kinds = function () {
    if (kinds) return kinds;
    kinds = Promise.all([search.outlook(), search.piece('a')]).then(([{ firsts }, told]) => {
      const report = new Int32Array(firsts[firsts.length - 1]);
      for (let i = 0; i + 1 < firsts.length; i++) {
        for (let part = firsts[i]; part < firsts[i + 1]; part++) report[part] = i;
      }
      return { signs: told.kinds, report, unit: numbers(told.unit), units: told.units };
    });
    kinds.catch(() => kinds = null);
    return kinds;
  };

  search.themeOf = (kinds, part) => kinds.signs.charCodeAt(part) - 48 >> 2;
  search.facetOf = (kinds, part) => kinds.signs.charCodeAt(part) - 48 & 3;

  /* The report that a part is of; where parts ascend, sought from the one before. */
  search.reportOf = function (all, part, from) {
    const next = search.reach(all.firsts, part + 1, from || 0);
    return next - 1;
  };

  search.forget = function () {
    known.clear();
    outlook = null;
    kinds = null;
    last = null;
  };

  /* Pairs of characters that cover a word, as offsets: those known to stand behind each other need not overlap. */
  function cover(word) {
    const offsets = [];
    for (let at = 0; at < word.length - 2; at += 2) offsets.push(at);
    return offsets.concat(Math.max(0, word.length - 2));
  }

  async function read(word, placed) {
    const index = await search.index();
    const offsets = cover(word);
    const lists = await Promise.all(offsets.map(async offset => {
      const gram = word.substr(offset, 2);
      const shard = search.shard(gram, index.grams);
      if (placed && gram.length > 1) return search.places((await search.piece('p' + shard))[gram]);
      return search.parts((await search.piece('d' + shard))[gram]);
    }));
    if (lists.length === 1) return lists[0];
    return [0, 1].map(side => search.joined(lists.map(list => list[side]), offsets));
  }

  /* A word's parts, the headings' and the bodies' in one list: of each whether the heading has it, and its number among the bodies. */
  function united(sides) {
    const [heads, bodies] = sides.map(side => side.parts);
    const most = heads.length + bodies.length;
    const parts = new Int32Array(most);
    const headed = new Uint8Array(most);
    const body = new Int32Array(most);
    let count = 0;
    for (let i = 0, j = 0; i < heads.length || j < bodies.length; count++) {
      const head = i < heads.length ? heads[i] : LAST;
      const text = j < bodies.length ? bodies[j] : LAST;
      parts[count] = head < text ? head : text;
      headed[count] = head <= text ? 1 : 0;
      body[count] = text <= head ? j : -1;
      if (head <= text) i++;
      if (text <= head) j++;
    }
    return { parts: parts.subarray(0, count), headed, body, places: sides[1].places };
  }

  function word(text, placed) {
    const key = (placed ? '+' : '-') + text;
    const found = known.get(key) || read(text, placed).then(united);
    found.catch(() => known.delete(key));
    known.delete(key);
    known.set(key, found);
    if (known.size > KEPT) known.delete(known.keys().next().value);
    return found;
  }

  /* How far the words stand apart in a body: the shortest stretch that has all of them, for the few places that matter. */
  function spread(lists) {
    if (lists.some(list => !list.length)) return Infinity;
    let best = Infinity;
    for (const place of lists[0]) {
      let low = place;
      let high = place;
      for (let i = 1; i < lists.length; i++) {
        const near = lists[i].reduce((one, other) => Math.abs(other - place) < Math.abs(one - place) ? other : one);
        low = Math.min(low, near);
        high = Math.max(high, near);
      }
      best = Math.min(best, high - low);
    }
    return best;
  }

  function named(all, words) {
    return all.themes.map(([id, name, ...naming]) => id !== '' && words.some(one => gangmu.fold(name).includes(one) || naming.includes(one)));
  }

  /* Of each part that all words are in: whose heading has a word and whose body, and how often; where words are several, where. */
  function told(word, parts) {
    const at = search.indexes(word.parts, parts);
    const headed = new Uint8Array(parts.length);
    const row = new Int32Array(parts.length).fill(-1);
    const wanted = new Int32Array(parts.length);
    let rows = 0;
    for (let i = 0; i < parts.length; i++) {
      headed[i] = word.headed[at[i]];
      if (word.body[at[i]] < 0) continue;
      row[i] = rows;
      wanted[rows++] = word.body[at[i]];
    }
    if (!word.places) return { headed, row, starts: new Int32Array(rows + 1), places: wanted };
    const { starts, places } = word.places(wanted.subarray(0, rows));
    return { headed, row, starts, places };
  }

  /* The worth of each part by the words in it: heading before nearness before number. */
  function worths(found, parts) {
    const worth = new Float64Array(parts.length);
    const words = found.map(one => told(one, parts));
    for (let i = 0; i < parts.length; i++) {
      let headed = 0;
      let often = 0;
      for (let j = 0; j < words.length; j++) {
        const { row, starts } = words[j];
        headed += words[j].headed[i];
        if (row[i] >= 0) often += Math.min(starts[row[i] + 1] - starts[row[i]], 4);
      }
      worth[i] = (40 * headed + 2 * often) / words.length + (headed === words.length ? 20 : 0);
      if (words.length === 1) continue;
      worth[i] += Math.max(0, 24 - spread(words.map(({ row, starts, places }) =>
        row[i] < 0 ? [] : places.slice(starts[row[i]], Math.min(starts[row[i] + 1], starts[row[i]] + 50)))) / 3);
    }
    return worth;
  }

  /* Sorts parts by their worth, the greatest first; equals stay in their order. */
  function sorted(parts, worths) {
    const firsts = new Int32Array(STEPS + 1);
    for (let i = 0; i < parts.length; i++) firsts[STEPS - worths[i]]++;
    for (let step = 0, sum = 0; step <= STEPS; step++) {
      const number = firsts[step];
      firsts[step] = sum;
      sum += number;
    }
    const order = new Int32Array(parts.length);
    for (let i = 0; i < parts.length; i++) order[firsts[STEPS - worths[i]]++] = parts[i];
    return order;
  }

  async function ranked(words) {
    const placed = words.length > 1 || words[0].length > 2;
    const coming = words.map(one => word(one, placed));
    const all = await search.outlook();
    const themes = named(all, words);
    const about = themes.includes(true) ? await search.kinds() : null;
    const found = (await Promise.all(coming)).sort((a, b) => a.parts.length - b.parts.length);
    const parts = found.slice(1).reduce((some, one) => search.common(some, one.parts), found[0].parts);
    const worth = worths(found, parts);
    const steps = new Int32Array(parts.length);
    let reports = 0;
    for (let i = 0, report = 0; i < parts.length; i++) {
      report = search.reportOf(all, parts[i], report);
      if (all.firsts[report] === parts[i]) reports++;
      const value = worth[i] + all.recent[all.year[report]] + (about && themes[search.themeOf(about, parts[i])] ? 12 : 0);
      steps[i] = Math.min(STEPS, Math.round(32 * value));
    }
    return { parts: sorted(parts, steps), reports };
  }

  /* The numbers of all parts that contain every word, best first: by the words in it, by its theme where they name it, by its year;
     and how many of them are a report's own part and no section. */
  search.find = function (words) {
    const key = words.join(' ');
    if (!last || last.key !== key) {
      const mine = last = { key, found: ranked(words) };
      mine.found.catch(() => last = last === mine ? null : last);
    }
    return last.found;
  };
})();
