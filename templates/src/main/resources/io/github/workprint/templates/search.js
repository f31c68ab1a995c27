/* Search in the version that one reads. The index is a script, because pages that were opened from a file may not fetch anything. */
(function () {
  "use strict";
  var MOST = 20;
  var form = document.getElementById("search");
  if (!form) { return; }
  var input = form.querySelector("input");
  var status = form.querySelector("[role=status]");
  var list = form.querySelector("ol");
  var entries = null;

  /* Letters without their accents, in words. */
  function words(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").match(/[\p{L}\p{N}]+/gu) || [];
  }

  /* The indexes: that of the version that one reads, or of every production. */
  function indexes() {
    var several = Array.from(form.querySelectorAll("[data-index]"));
    return several.length ? several.map(function (one) { return { index: one.dataset.index, root: one.dataset.root, of: one.textContent }; })
      : [{ index: form.dataset.index, root: form.dataset.root, of: "" }];
  }

  function entry(said, of) {
    return { title: said[0], kind: said[1] + (of.of ? ", " + of.of : ""), href: of.root + said[2], named: words(said[0] + " " + said[2]), text: words(said[3]) };
  }

  /* One after the other, since each sets the same name. */
  function load(then) {
    if (entries) { then(); return; }
    var read = [];
    (function next(left) {
      if (!left.length) { entries = read; then(); return; }
      var script = document.createElement("script");
      script.src = left[0].index;
      script.onload = function () {
        read = read.concat((window.workprintIndex || []).map(function (said) { return entry(said, left[0]); }));
        next(left.slice(1));
      };
      script.onerror = function () { next(left.slice(1)); };
      document.head.append(script);
    })(indexes());
  }

  /* Edits from one word to the other: insert, delete, replace, swap of neighbours; more than "most" is as good as infinite. */
  function distance(from, to, most) {
    if (Math.abs(from.length - to.length) > most) { return most + 1; }
    var before = [], row = [];
    for (var j = 0; j <= to.length; j++) { row[j] = j; }
    for (var i = 1; i <= from.length; i++) {
      var above = row;
      row = [i];
      for (j = 1; j <= to.length; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) { row[j] = Math.min(row[j], before[j - 2] + 1); }
      }
      before = above;
    }
    return row[to.length];
  }

  /* How well a word that was typed fits a word of the page: whole, as its beginning, or with a slip of the finger. */
  function fit(asked, word) {
    if (word === asked) { return 4; }
    if (word.indexOf(asked) === 0) { return 3; }
    var slips = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
    return slips && (distance(asked, word, slips) <= slips || distance(asked, word.slice(0, asked.length), slips) <= slips) ? 1 : 0;
  }

  function best(asked, some) {
    return some.reduce(function (most, word) { return Math.max(most, fit(asked, word)); }, 0);
  }

  /* Every word that was typed must fit; in a name it counts five times. */
  function score(asked, entry) {
    var sum = 0;
    for (var i = 0; i < asked.length; i++) {
      var one = 5 * best(asked[i], entry.named) || best(asked[i], entry.text);
      if (!one) { return 0; }
      sum += one;
    }
    return sum;
  }

  function show() {
    var asked = words(input.value);
    var found = asked.length === 0 ? [] : entries.map(function (entry) { return { entry: entry, score: score(asked, entry) }; })
      .filter(function (hit) { return hit.score > 0; })
      .sort(function (a, b) { return b.score - a.score || a.entry.title.localeCompare(b.entry.title); })
      .slice(0, MOST);
    list.replaceChildren.apply(list, found.map(function (hit) {
      var item = document.createElement("li"), link = document.createElement("a"), kind = document.createElement("span");
      link.href = hit.entry.href;
      link.textContent = hit.entry.title;
      kind.textContent = " " + hit.entry.kind;
      link.append(kind);
      item.append(link);
      return item;
    }));
    status.textContent = asked.length === 0 || found.length ? "" : form.dataset.none;
    form.classList.toggle("open", asked.length > 0);
  }

  function leave() {
    form.classList.remove("open");
  }

  /* Up and down through what was found, back to the field above the first. */
  function move(event, by) {
    var links = Array.from(list.querySelectorAll("a"));
    var next = links.indexOf(document.activeElement) + by;
    if (links.length === 0 || next >= links.length) { return; }
    event.preventDefault();
    (next < 0 ? input : links[next]).focus();
  }

  form.hidden = false;
  input.addEventListener("input", function () { load(show); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = list.querySelector("a");
    if (first) { first.click(); leave(); }
  });
  form.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown") { move(event, 1); }
    if (event.key === "ArrowUp") { move(event, -1); }
    if (event.key === "Escape") { leave(); input.focus(); }
  });
  list.addEventListener("click", leave);
  document.addEventListener("click", function (event) { if (!form.contains(event.target)) { leave(); } });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !/^(input|textarea|select)$/i.test(event.target.tagName)) {
      event.preventDefault();
      input.focus();
    }
  });
})();
