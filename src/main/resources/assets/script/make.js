/* What everything leans on. The script of the search begins with it too, and may come before or after that of all pages. */
(function () {
  const gangmu = window.gangmu = window.gangmu || {};

  gangmu.make = function (tag, name, ...content) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...content);
    return element;
  };
})();
