(function () {
  var root = document.documentElement, wanted = null;
  root.classList.add('has-js');
  try { wanted = localStorage.getItem('netdsl-theme'); } catch { /* no storage here */ }
  if (wanted === 'dark' || wanted === 'light') root.dataset.theme = wanted;
})();
