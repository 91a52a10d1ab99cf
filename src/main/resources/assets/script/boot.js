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

  /* Where the ways do not fit beside each other, the current one comes into sight, once the browser lays the page out anyway. */
  const ways = document.querySelector('.nav');
  const current = ways && ways.querySelector('[aria-current]');
  if (current) {
    requestAnimationFrame(() => {
      if (ways.scrollWidth > ways.clientWidth) ways.scrollLeft = current.offsetLeft + (current.offsetWidth - ways.clientWidth) / 2;
    });
  }

  document.addEventListener('keydown', event => {
    if (event.key !== '/' || !gangmu.isPlain(event)) return;
    const fields = Array.from(document.querySelectorAll('input[type=search]'));
    const field = fields.find(one => one.offsetParent !== null);
    const page = document.querySelector('.nav a[href$="search/index.html"]');
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (page) {
      event.preventDefault();
      location.href = page.href + '#q';
    }
  });
})();
