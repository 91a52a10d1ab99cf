/* Names typed in pinyin: rcgy, rencaigy and rencaigongyu are 人才公寓. */
(function () {
  const search = gangmu.search;

  /* Whether letters spell the beginning of a name, each syllable whole, by its first letter, or by zh, ch, sh. */
  function spells(letters, syllables, at, from) {
    if (from === letters.length) return true;
    if (at === syllables.length) return false;
    const syllable = syllables[at];
    const rest = letters.slice(from);
    if (syllable.startsWith(rest)) return true;
    return [syllable, /^[zcs]h/.test(syllable) ? syllable.slice(0, 2) : '', syllable[0]].some(typed =>
      typed && rest.startsWith(typed) && spells(letters, syllables, at + 1, from + typed.length));
  }

  function whole(letters, syllables) {
    return letters === syllables.join('') || letters === syllables.map(one => one[0]).join('');
  }

  /* The names that a query spells, the likeliest first: [name, kind, how often met]. */
  search.names = async function (query) {
    const letters = gangmu.fold(query).replace(/['\s]/g, '');
    if (!/^[a-z][a-z0-9]{1,39}$/.test(letters)) return [];
    const index = await search.index();
    const piece = await search.piece('s' + search.shard(letters.slice(0, 2), index.names));
    return (piece[letters.slice(0, 2)] || [])
      .map(([name, spelled, kind, count]) => ({ name, kind, count, syllables: spelled.split('-') }))
      .filter(one => spells(letters, one.syllables, 0, 0))
      .sort((a, b) => whole(letters, b.syllables) - whole(letters, a.syllables) ||
        (b.kind !== '标题') - (a.kind !== '标题') || b.count - a.count || a.name.length - b.name.length)
      .slice(0, 8);
  };
})();
