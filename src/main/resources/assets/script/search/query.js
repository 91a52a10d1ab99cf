/* Finds the parts of reports that contain all words of a query, and puts the likeliest first. */
(function () {
  const search = gangmu.search;
  const KEPT = 40;
  const STEPS = 4096;
  const known = new Map();
  let outlook = null;

  /* What every search needs: of each part its report, theme and facet; of each report its unit and year. */
  search.outlook = function () {
    if (outlook) return outlook;
    outlook = search.piece('a').then(told => {
      const firsts = new Int32Array(told.parts.length + 1);
      told.parts.forEach((count, i) => firsts[i + 1] = firsts[i] + count);
      const report = new Int32Array(firsts[told.parts.length]);
      told.parts.forEach((count, i) => report.fill(i, firsts[i], firsts[i + 1]));
      const year = [];
      for (let i = 0; i < told.years.length; i += 2) {
        for (let left = told.years[i + 1]; left; left--) year.push(told.years[i]);
      }
      const years = told.years.filter((unused, i) => i % 2 === 0);
      const recent = year.map(one => one ? 4 * (years.indexOf(one) + 1) / years.length : 0);
      return { firsts, report, year, years, recent, unit: told.unit, units: told.units, kinds: told.kinds, themes: [['', '']].concat(told.themes) };
    });
    outlook.catch(() => outlook = null);
    return outlook;
  };

  search.themeOf = (all, part) => all.kinds.charCodeAt(part) - 48 >> 2;
  search.facetOf = (all, part) => all.kinds.charCodeAt(part) - 48 & 3;

  search.forget = function () {
    known.clear();
    outlook = null;
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
    const parts = new Int32Array(heads.length + bodies.length);
    const headed = new Uint8Array(parts.length);
    const body = new Int32Array(parts.length);
    let count = 0;
    for (let i = 0, j = 0; i < heads.length || j < bodies.length; count++) {
      const head = i < heads.length ? heads[i] : Infinity;
      const text = j < bodies.length ? bodies[j] : Infinity;
      parts[count] = Math.min(head, text);
      headed[count] = head <= text ? 1 : 0;
      body[count] = text <= head ? j : -1;
      if (head <= text) i++;
      if (text <= head) j++;
    }
    return { parts: parts.subarray(0, count), headed, body, bodies: sides[1] };
  }

  async function word(text, placed) {
    const key = (placed ? '+' : '-') + text;
    const found = known.get(key) || united(await read(text, placed));
    known.delete(key);
    known.set(key, found);
    if (known.size > KEPT) known.delete(known.keys().next().value);
    return found;
  }

  /* How far the words stand apart in a body: the shortest stretch that has all of them, for the few places that matter. */
  function spread(found, at) {
    const lists = found.map((one, i) => {
      const body = one.body[at[i]];
      const bodies = one.bodies;
      return body < 0 || !bodies.starts ? [] : bodies.places.slice(bodies.starts[body], Math.min(bodies.starts[body + 1], bodies.starts[body] + 50));
    });
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

  /* The worth of what was found: heading before theme before nearness before number before year. */
  function worth(found, at) {
    let headed = 0;
    let often = 0;
    for (let i = 0; i < found.length; i++) {
      headed += found[i].headed[at[i]];
      const body = found[i].body[at[i]];
      const starts = found[i].bodies.starts;
      if (body >= 0 && starts) often += Math.min(starts[body + 1] - starts[body], 4);
    }
    const value = 40 * headed / found.length + (headed === found.length ? 20 : 0) + 2 * often / found.length;
    return found.length > 1 ? value + Math.max(0, 24 - spread(found, at) / 3) : value;
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

  /* The numbers of all parts that contain every word, best first. */
  search.find = async function (words) {
    const placed = words.length > 1 || words[0].length > 2;
    const [all, ...found] = await Promise.all([search.outlook()].concat(words.map(one => word(one, placed))));
    const themes = named(all, words);
    const lead = found.reduce((best, one, i) => one.parts.length < found[best].parts.length ? i : best, 0);
    const at = found.map(() => 0);
    const leading = found[lead].parts;
    const parts = new Int32Array(leading.length);
    const worths = new Int32Array(leading.length);
    let size = 0;
    next: for (let i = 0; i < leading.length; i++) {
      const part = leading[i];
      at[lead] = i;
      for (let j = 0; j < found.length; j++) {
        if (j === lead) continue;
        at[j] = search.reach(found[j].parts, part, at[j]);
        if (at[j] === found[j].parts.length) break next;
        if (found[j].parts[at[j]] !== part) continue next;
      }
      const value = worth(found, at) + (themes[search.themeOf(all, part)] ? 12 : 0) + all.recent[all.report[part]];
      parts[size] = part;
      worths[size++] = Math.min(STEPS, Math.round(32 * value));
    }
    return sorted(parts.subarray(0, size), worths);
  };
})();
