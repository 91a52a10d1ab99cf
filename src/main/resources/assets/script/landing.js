/* A reader who comes from the search finds the hits marked, and the first of the section in sight. */
(function () {
  const gangmu = window.gangmu;
  const article = document.querySelector('article[data-source]');
  const words = gangmu.words(new URLSearchParams(location.search).get('q') || '');
  if (!article || !words.length) return;

  function texts(block) {
    const found = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest('[data-added]')) found.push(walker.currentNode);
    }
    return found;
  }

  /* A hit may begin in one node and end in another: within it stand blanks with their tint, and places where a line may break. */
  function mark(block) {
    const nodes = texts(block);
    const hits = gangmu.hits(gangmu.fold(nodes.map(node => node.data).join('')), words);
    let start = 0;
    const ends = nodes.map(node => start += node.data.length);
    for (let i = nodes.length - 1; i >= 0 && hits.length; i--) {
      const from = ends[i] - nodes[i].data.length;
      for (let j = hits.length - 1; j >= 0; j--) {
        const first = Math.max(hits[j][0], from) - from;
        const last = Math.min(hits[j][1], ends[i]) - from;
        if (first >= last) continue;
        const hit = nodes[i].splitText(first);
        hit.splitText(last - first);
        const frame = gangmu.make('mark', 'hit');
        hit.replaceWith(frame);
        frame.append(hit);
      }
    }
  }

  article.querySelectorAll('h1,h2,h3,h4,h5,h6,p').forEach(mark);

  window.addEventListener('load', () => requestAnimationFrame(() => {
    const target = document.getElementById(gangmu.anchor(location.hash));
    const hit = (target || article).querySelector('mark.hit');
    if (hit && hit.getBoundingClientRect().bottom > window.innerHeight) hit.scrollIntoView({ block: 'center' });
  }));
})();
