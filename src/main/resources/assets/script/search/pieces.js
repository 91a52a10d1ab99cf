/* The index comes in pieces, each a script that hands itself over by calling G: so it is read from disk as from a server. */
(function () {
  const MOST = 500;
  const pieces = new Map();
  const coming = new Map();
  let index = null;

  window.G = (name, value) => {
    pieces.set(name, value);
  };

  function load(source, name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = source;
      script.fetchPriority = 'high';
      script.onload = () => {
        script.remove();
        if (pieces.has(name)) resolve(pieces.get(name));
        else reject(new Error(name));
      };
      script.onerror = () => {
        script.remove();
        reject(new Error(name));
      };
      document.head.append(script);
    });
  }

  function forget() {
    for (const name of pieces.keys()) {
      if (pieces.size <= MOST) break;
      pieces.delete(name);
    }
  }

  gangmu.search = {
    /* Gives the piece that names the others; the page has asked for it beforehand. */
    index() {
      return index || (index = load('index.js', 'index'));
    },

    /* Gives a piece of that name. */
    piece(name) {
      if (pieces.has(name)) return Promise.resolve(pieces.get(name));
      if (!coming.has(name)) {
        coming.set(name, gangmu.search.index()
          .then(first => load(first.at + '/' + name + '.js', name))
          .then(value => {
            coming.delete(name);
            forget();
            return value;
          }, wrong => {
            coming.delete(name);
            throw wrong;
          }));
      }
      return coming.get(name);
    },

    /* After a piece was missing: the portal may have been built anew while this page was open. Says whether there is another index. */
    async renewed() {
      const before = await gangmu.search.index().catch(() => ({ at: '' }));
      index = load('index.js?after=' + before.at, 'index');
      const now = await index;
      pieces.clear();
      return now.at !== before.at;
    },

    /* In which of two to the power of bits pieces a pair of characters, or a single one, is found (Shards.java). */
    shard(gram, bits) {
      const key = gram.length > 1 ? gram.charCodeAt(0) << 16 | gram.charCodeAt(1) : gram.charCodeAt(0);
      return bits ? Math.imul(key, 0x9E3779B1) >>> 32 - bits : 0;
    }
  };
})();
