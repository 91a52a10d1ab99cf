/* What the parts for reading lend each other: where the portal begins, what the browser keeps, what is said aloud, data pieces. */
(function () {
  const gangmu = window.gangmu;
  const brand = document.querySelector('.brand');
  const waiting = new Map();
  const status = gangmu.make('p', 'say');
  let silence = 0;

  gangmu.home = brand ? brand.href.replace(/index\.html$/, '') : '';

  /* A browser may forbid a page to keep anything: then nothing is kept, and all else works. */
  gangmu.kept = function (name) {
    try {
      return JSON.parse(localStorage.getItem('gangmu.' + name));
    } catch (forbidden) {
      return null;
    }
  };

  gangmu.keep = function (name, value) {
    try {
      localStorage.setItem('gangmu.' + name, JSON.stringify(value));
    } catch (forbidden) {
      return;
    }
  };

  status.setAttribute('role', 'status');
  document.getElementById('main').append(status);

  gangmu.say = function (text) {
    status.textContent = text;
    clearTimeout(silence);
    silence = setTimeout(() => { status.textContent = ''; }, 6000);
  };

  /* Pieces call this with their names: a script is read from disk as from a server. */
  gangmu.take = function (name, value) {
    const wait = waiting.get(name);
    if (wait) wait.give(value);
  };

  gangmu.piece = function (name, version) {
    let wait = waiting.get(name);
    if (!wait) {
      wait = {};
      wait.promise = new Promise((give, refuse) => {
        const script = document.createElement('script');
        wait.give = give;
        script.src = gangmu.home + 'data/' + name + '.js' + (version ? '?' + version : '');
        script.onload = () => {
          script.remove();
          refuse(new Error(name));
        };
        script.onerror = () => {
          script.remove();
          waiting.delete(name);
          refuse(new Error(name));
        };
        document.head.append(script);
      });
      waiting.set(name, wait);
    }
    return wait.promise;
  };

  /* Which report a page of the portal shows: its address below reports/; nothing where it shows none. */
  gangmu.reportAt = function (href) {
    const page = href.split(/[?#]/)[0];
    const match = page.startsWith(gangmu.home + 'reports/') && /^(.+)\/index\.html$/.exec(page.slice(gangmu.home.length + 8));
    return match ? match[1] : '';
  };

  gangmu.facets = { practice: '做法', problem: '问题', plan: '打算', other: '其他' };
})();
