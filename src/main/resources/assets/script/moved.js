/* An old address leads to the new one by itself, but only a script can take the section along that was asked for. */
(function () {
  const link = document.querySelector('a[data-moved]');
  if (link) location.replace(link.href + location.search + location.hash);
})();
