/* What a query says, and where a text has it. */
(function () {
  const gangmu = window.gangmu;

  /* The index was folded by the same rule (Folding.java): every unit stays one unit. */
  gangmu.fold = function (text) {
    return text.replace(/[\0\t\u00a0\u3000A-ZÀ-ÖØ-Þ！-～]/g, sign => {
      const code = sign.charCodeAt(0);
      if (!code) return '\ufffd';
      if (code === 9 || code === 0xa0 || code === 0x3000) return ' ';
      const plain = code >= 0xff01 ? code - 0xfee0 : code;
      const capital = plain >= 65 && plain <= 90 || plain >= 0xc0 && plain <= 0xde;
      return String.fromCharCode(capital ? plain + 32 : plain);
    });
  };

  /* The words between blanks, each once. */
  gangmu.words = function (query) {
    return Array.from(new Set(gangmu.fold(query.slice(0, 300)).split(/\s+/))).filter(word => word).slice(0, 12);
  };

  /* Where the words stand in a folded text: [from, to] in order, those that touch or overlap joined. */
  gangmu.hits = function (folded, words) {
    const found = [];
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) found.push([at, at + word.length]);
    }
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const joined = [];
    for (const hit of found) {
      const last = joined[joined.length - 1];
      if (last && hit[0] <= last[1]) last[1] = Math.max(last[1], hit[1]);
      else joined.push(hit);
    }
    return joined;
  };

  /* A stretch of a text as nodes, its hits marked and its blanks tinted. */
  gangmu.marked = function (text, words, from = 0, to = text.length) {
    const nodes = [];
    let at = from;
    for (const hit of gangmu.hits(gangmu.fold(text.slice(from, to)), words)) {
      nodes.push(...gangmu.tinted(text, at, from + hit[0]), gangmu.make('mark', '', ...gangmu.tinted(text, from + hit[0], from + hit[1])));
      at = from + hit[1];
    }
    return nodes.concat(gangmu.tinted(text, at, to));
  };
})();
