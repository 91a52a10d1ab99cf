/* The filters of the search: by theme, facet, year and unit. */
(function () {
  const search = gangmu.search;
  const NAMES = { theme: '主题', facet: '性质', year: '年度', unit: '单位' };
  const KINDS = Object.keys(NAMES);
  const MOST_UNITS = 200;

  /* What a filter can ask for: its values, what they are called, and the number of a part's value. */
  function values(kind, all, kinds) {
    if (kind === 'theme') return { keys: all.themes.map(one => one[0]), labels: all.themes.map(one => one[1]), of: part => search.themeOf(kinds, part) };
    if (kind === 'facet') {
      const facets = search.facets;
      return { keys: facets.map(one => one[1] && one[0]), labels: facets.map(one => one[1]), of: part => search.facetOf(kinds, part) };
    }
    if (kind === 'year') return { keys: all.years, labels: all.years.map(one => one + ' 年度'), of: part => all.year[kinds.report[part]] };
    return { keys: kinds.units, labels: kinds.units, of: part => kinds.unit[kinds.report[part]] };
  }

  /* Makes the filters in a box. What the address asks for holds until it is known what there is to choose. */
  search.filters = function (box, asked, changed) {
    const selects = {};
    KINDS.forEach(kind => {
      const select = selects[kind] = gangmu.make('select', '', new Option('全部', ''));
      select.name = kind;
      if (asked.get(kind)) select.dataset.wanted = asked.get(kind);
      select.addEventListener('change', changed);
      box.append(gangmu.make('label', '', gangmu.make('span', '', NAMES[kind]), select));
    });

    function chosen() {
      return KINDS.map(kind => [kind, selects[kind].value || selects[kind].dataset.wanted]).filter(([, value]) => value);
    }

    /* The parts that pass all filters but one. */
    function passing(all, kinds, parts, but) {
      const wanted = chosen().filter(([kind]) => kind !== but).map(([kind, value]) => {
        const { keys, of } = values(kind, all, kinds);
        return { number: keys.indexOf(value), of };
      });
      return wanted.length ? parts.filter(part => wanted.every(({ number, of }) => of(part) === number)) : parts;
    }

    /* Fills a filter with what the others leave, each with its number. */
    function fill(kind, all, kinds, parts) {
      const select = selects[kind];
      const { keys, labels, of } = values(kind, all, kinds);
      const counts = new Int32Array(keys.length);
      for (const part of passing(all, kinds, parts, kind)) counts[of(part)]++;
      const value = select.value;
      let order = Array.from(keys.keys()).filter(number => keys[number] && (counts[number] || keys[number] === value));
      if (kind === 'year') order.reverse();
      if (kind === 'unit') order = order.sort((a, b) => (keys[b] === value) - (keys[a] === value) || counts[b] - counts[a]).slice(0, MOST_UNITS);
      select.length = 1;
      select.append(...order.map(number => new Option(labels[number] + '（' + counts[number] + '）', keys[number])));
      select.value = value;
      if (select.selectedIndex < 0) select.value = '';
    }

    return {
      chosen,

      /* What the address asks for is chosen, unless nobody has it. */
      settle(all, kinds) {
        KINDS.forEach(kind => {
          const select = selects[kind];
          const wanted = select.dataset.wanted;
          delete select.dataset.wanted;
          const { keys, labels } = values(kind, all, kinds);
          const number = wanted ? keys.indexOf(wanted) : -1;
          if (number < 0) return;
          select.append(new Option(labels[number], wanted));
          select.value = wanted;
        });
      },

      passing: (all, kinds, parts) => passing(all, kinds, parts, ''),

      offer(all, kinds, parts) {
        KINDS.forEach(kind => fill(kind, all, kinds, parts));
      }
    };
  };
})();
