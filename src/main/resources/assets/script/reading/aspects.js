/* The parts of a theme, as tabs: one leaves those sections in sight that are about it. Without script it leads to the first of them. */
(function () {
  const nav = document.querySelector('.aspects');
  if (!nav) return;

  const main = document.getElementById('main');
  const tabs = Array.from(nav.children);
  const groups = Array.from(main.querySelectorAll('.grp:not(.whole)'), group => {
    const count = group.querySelector('small');
    return { group, count, all: count.textContent, items: Array.from(group.querySelectorAll('.item')) };
  });

  function choose(tab) {
    const aspect = tab.dataset.aspect;
    tabs.forEach(one => one === tab ? one.setAttribute('aria-current', 'true') : one.removeAttribute('aria-current'));
    main.classList.toggle('chosen', aspect);
    groups.forEach(({ group, count, all, items }) => {
      items.forEach(item => { item.hidden = aspect && !(item.dataset.aspects || '').split(' ').includes(aspect); });
      const left = items.filter(item => !item.hidden).length;
      group.hidden = !left;
      count.textContent = aspect ? left + ' 节' : all;
    });
    const query = aspect ? '?aspect=' + encodeURIComponent(aspect) : '';
    document.querySelectorAll('.wraps a,.p-part .pn a').forEach(link => { link.search = query; });
    return query;
  }

  nav.addEventListener('click', event => {
    const tab = event.target.closest('a');
    if (!tab) return;
    event.preventDefault();
    history.replaceState(null, '', location.pathname + choose(tab));
    nav.nextElementSibling.textContent = tab.textContent + ' 节';
  });

  const wanted = new URLSearchParams(location.search).get('aspect');
  const tab = tabs.find(one => one.dataset.aspect === wanted);
  if (tab && !location.hash) choose(tab);
})();
