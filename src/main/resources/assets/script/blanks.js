/* Figures and names that were left blank, xx, X, xx.x, ***, ××, ○○, by the rule by which pages are tinted (Blanks.java). */
(function () {
  const gangmu = window.gangmu;
  const MARGIN = 32;
  const RUNS = /[xXｘＸ]+(?:[.．](?=[xXｘＸ](?![A-WYZa-wyz]))[xXｘＸ]+)*|[×╳]+|[*＊]+|[○〇◯]+/g;
  const LETTER = /[A-Za-z]/;
  const DIGIT = /[0-9０-９]/;
  const HAN = /[\u3007\u3400-\u4dbf\u4e00-\u9fff\ud800-\udfff\uf900-\ufaff]/;
  const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

  function isNamed(before, after) {
    return HAN.test(after) || HAN.test(before) && !SPACE.test(after);
  }

  function isFigure(before, after) {
    return '+＋-－—·%％'.includes(after) || '+＋-－—·'.includes(before) ||
      isNamed(before, after) && !'光射线轴'.includes(after) && !DIGIT.test(after);
  }

  /* Whether a × stands between two figures, with or without spaces. */
  function isProduct(text, start, end) {
    let left = start - 1;
    while (left >= 0 && SPACE.test(text[left])) left--;
    let right = end;
    while (right < text.length && SPACE.test(text[right])) right++;
    return left >= 0 && right < text.length && DIGIT.test(text[left]) && DIGIT.test(text[right]);
  }

  function stands(text, start, end) {
    const sign = text[start];
    const before = start ? text[start - 1] : '\n';
    const after = end < text.length ? text[end] : '\n';
    const several = end - start > 1;
    if (/[xXｘＸ]/.test(sign)) return !LETTER.test(before) && !LETTER.test(after) && (several || isFigure(before, after));
    if (/[×╳]/.test(sign)) return several || !isProduct(text, start, end);
    if (/[*＊]/.test(sign)) return several ? !/[\n\r]{2}/.test(before + after) : isNamed(before, after);
    return several && !/[一二三四五六七八九十]/.test(before + after);
  }

  /* Where the blanks of a text stand: [from, to] in order. */
  gangmu.blanks = function (text) {
    const found = [];
    RUNS.lastIndex = 0;
    for (let run = RUNS.exec(text); run; run = RUNS.exec(text)) {
      if (stands(text, run.index, RUNS.lastIndex)) found.push([run.index, RUNS.lastIndex]);
    }
    return found;
  };

  /* A stretch of a text as nodes, its blanks with their tint; a blank is seen as the whole text has it. */
  gangmu.tinted = function (text, from = 0, to = text.length) {
    const start = Math.max(0, from - MARGIN);
    const nodes = [];
    let at = from;
    for (const blank of gangmu.blanks(text.slice(start, to + MARGIN))) {
      const first = Math.max(from, start + blank[0]);
      const last = Math.min(to, start + blank[1]);
      if (first >= last) continue;
      if (first > at) nodes.push(document.createTextNode(text.slice(at, first)));
      const mask = gangmu.make('span', 'mask', text.slice(first, last));
      mask.title = '原文空缺';
      nodes.push(mask);
      at = last;
    }
    if (at < to) nodes.push(document.createTextNode(text.slice(at, to)));
    return nodes;
  };
})();
