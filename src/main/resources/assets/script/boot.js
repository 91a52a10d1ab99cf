/* Shared by all parts of the script of all pages: what they lend each other. */
(function () {
  const gangmu = window.gangmu;

  /* The name behind # in an address; none where the address was cut within an escape. */
  gangmu.anchor = function (hash) {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch (broken) {
      return '';
    }
  };

  gangmu.writes = function (target) {
    return target instanceof Element && (target.isContentEditable || target.matches('input,textarea,select'));
  };

  /* A key that the reader did not switch off (quiet), that no reader typed into a field and no browser or machine takes for itself. */
  gangmu.isPlain = function (event) {
    return !gangmu.quiet && !event.defaultPrevented && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey && !gangmu.writes(event.target);
  };

  /* On a phone most ways wait behind a link, which without script leads to them. */
  const ways = document.getElementById('menu');
  const more = document.querySelector('.menu a[href="#menu"]');
  if (more) {
    const open = wanted => more.setAttribute('aria-expanded', ways.classList.toggle('open', wanted));
    open(false);
    more.addEventListener('click', event => {
      event.preventDefault();
      open();
    });
    ways.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      open(false);
      more.focus();
    });
  }

  document.addEventListener('keydown', event => {
    if (event.key !== '/' || !gangmu.isPlain(event)) return;
    const field = Array.from(document.querySelectorAll('input[type=search]')).find(one => one.offsetParent);
    const page = document.querySelector('.menu a[href$="search/index.html"]');
    event.preventDefault();
    if (field) {
      field.focus();
      field.select();
    } else if (page) location.href = page.href + '#q';
  });
})();
