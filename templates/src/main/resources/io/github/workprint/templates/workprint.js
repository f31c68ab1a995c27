/* Comforts for the screen. Every page can be read without them. */
(function () {
  "use strict";
  var page = document.documentElement;
  var data = document.body.dataset;

  /* Storage may be closed to pages that were opened from a file. */
  function recall(key) {
    try { return localStorage.getItem(key); } catch (closed) { return null; }
  }
  function keep(key, value) {
    try { localStorage.setItem(key, value); } catch (closed) { /* lasts as long as the page */ }
  }

  function element(name, text, attributes) {
    var made = document.createElement(name);
    made.textContent = text || "";
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function switchMarks(button) {
    function show(on) {
      page.classList.toggle("marks-on", on);
      page.classList.toggle("marks-off", !on);
      button.setAttribute("aria-pressed", String(on));
    }
    button.hidden = false;
    show(recall("workprint.marks") !== "off");
    button.addEventListener("click", function () {
      var on = button.getAttribute("aria-pressed") !== "true";
      show(on);
      keep("workprint.marks", on ? "on" : "off");
    });
  }

  /* The page that one is on, where that version has it; else the nearest: the list that it stands in, or the workflow. */
  function addressIn(version, place) {
    var near = [place.dataset.file, place.dataset.file.replace(/[^/]*$/, "index.html"), "index.html"].filter(function (file) {
      return version.files.indexOf(file) >= 0;
    })[0];
    var hash = near === place.dataset.file || near === "index.html" ? location.hash : "";
    return place.dataset.root + version.href.replace(/index\.html$/, "") + near + hash;
  }

  function switchVersions(place, versions) {
    var menu = element("details", "", { "class": "menu" });
    menu.append(element("summary", place.dataset.label + " " + data.version));
    var list = element("ul");
    versions.forEach(function (version) {
      var item = element("li");
      var link = element("a", "", { href: addressIn(version, place) });
      link.append(element("span", "", { "class": "swatch rev-" + version.colour }), " " + version.title);
      if (version.version === data.version) { link.setAttribute("aria-current", "page"); }
      item.append(link);
      list.append(item);
    });
    var all = element("li");
    all.append.apply(all, place.childNodes);
    list.append(all);
    menu.append(list);
    place.append(menu);
    var issued = versions.filter(function (version) { return version.status === "issued"; });
    tellOfNewer(place, issued[issued.length - 1], versions);
    nameOlder(place, versions);
  }

  /* The role whose sheet this is. */
  function roleOf(place) {
    return (/^roles\/(.*)\.html$/.exec(place.dataset.file) || [])[1];
  }

  /* What the role last confirmed, by the records: its sheet in a version stays as it is, whatever is recorded. */
  function tellOfRead(place, lines) {
    var role = roleOf(place);
    if (!Object.prototype.hasOwnProperty.call(lines, role)) { return; }
    var line = lines[role];
    var note = element("p", line.href ? "" : line.words, { "class": "intro screen-only" });
    if (line.href) { note.append(element("a", line.words, { href: place.dataset.root + line.href })); }
    document.querySelector("main h1").after(note);
  }

  /* What the reader of an older version has to catch up on: on a role's sheet that role, elsewhere everybody. */
  function catchUp(version, place) {
    var mine = version.catchUp.roles[roleOf(place)];
    var told = mine || version.catchUp;
    return element("a", told.words, { href: place.dataset.root + told.href });
  }

  /* On the pages of the latest version: one line for each of the newest before the one that they are compared with. */
  function nameOlder(place, versions) {
    var line = document.getElementById("older");
    var latest = versions.filter(function (version, at) {
      return version.version === data.version && versions.slice(at).every(function (later) { return !later.catchUp; });
    })[0];
    var older = versions.filter(function (version) { return line && latest && version.catchUp && version.version !== line.dataset.previous; });
    if (!older.length) { return; }
    var list = element("ul", "", { "class": "older screen-only" });
    older.reverse().slice(0, 4).forEach(function (version) {
      var item = element("li", line.dataset.words + " ");
      item.append(element("span", "", { "class": "swatch rev-" + version.colour }), " " + version.title + line.dataset.colon + " ", catchUp(version, place));
      list.append(item);
    });
    line.before(list);
    line.hidden = older.length <= 4;
  }

  function tellOfNewer(place, latest, versions) {
    if (!latest || latest.version === data.version || data.status === "draft") { return; }
    var note = element("p", place.dataset.newer + " ", { "class": "newer screen-only" });
    note.append(element("a", latest.title, { href: addressIn(latest, place) }));
    var mine = versions.filter(function (version) { return version.version === data.version && version.catchUp; })[0];
    if (mine) { note.append(" · " + place.dataset.since + " ", catchUp(mine, place)); }
    document.querySelector("main").prepend(note);
  }

  /* An open menu closes when one looks elsewhere. */
  function closeMenus(event) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (event.key === "Escape" || !menu.contains(event.target)) { menu.open = false; }
    });
  }

  /* What an address names may be folded away: it is opened, and what it stands in. */
  function openTarget() {
    var target = document.getElementById(named());
    var folded = target && target.closest("details:not([open])");
    if (!folded) { return; }
    for (var fold = target; fold; fold = fold.parentElement) {
      if (fold.localName === "details") { fold.open = true; }
    }
    target.scrollIntoView();
  }

  function named() {
    return decodeURIComponent(location.hash.slice(1));
  }

  /* A bookmark names the first page of a workflow document; what it leads to may stand on another of its pages. */
  function followMoved() {
    if (!data.places || !named() || document.getElementById(named())) { return; }
    var script = element("script", "", { src: data.places });
    script.onload = function () {
      var places = window.workprintPlaces || {};
      var there = Object.keys(places).filter(function (file) { return places[file].indexOf(named()) >= 0; })[0];
      if (there) { location.replace(there + location.hash); }
    };
    document.head.append(script);
  }

  /* The column says where one is: the last place of this page that has passed the upper part of the window. */
  function spy(column) {
    var links = Array.from(column.querySelectorAll("a[href^='#']")).filter(function (link) { return !link.matches(".places-close"); });
    var spots = links.map(function (link) { return { link: link, at: document.getElementById(decodeURIComponent(link.hash.slice(1))) }; })
      .filter(function (spot) { return spot.at; });
    var waiting = false, last = null;
    function show() {
      waiting = false;
      var line = window.innerHeight / 4;
      var passed = spots.filter(function (spot) { return spot.at.getBoundingClientRect().top <= line; });
      var now = passed.length ? passed[passed.length - 1].link : null;
      if (now === last) { return; }
      if (last) { last.removeAttribute("aria-current"); }
      if (now) {
        now.setAttribute("aria-current", "true");
        if (column.scrollHeight > column.clientHeight) { column.scrollTop = now.offsetTop - column.clientHeight / 2; }
      }
      last = now;
    }
    document.addEventListener("scroll", function () {
      if (!waiting) { waiting = true; requestAnimationFrame(show); }
    }, { passive: true });
    show();
  }

  /* On a phone the column lies over the page until one has chosen, or has had enough. */
  function openColumn(column, button) {
    function show(open) {
      column.classList.toggle("open", open);
      button.setAttribute("aria-expanded", String(open));
      if (open) { column.querySelector("a").focus(); }
    }
    button.setAttribute("role", "button");
    show(false);
    button.addEventListener("click", function (event) { event.preventDefault(); show(!column.classList.contains("open")); });
    column.addEventListener("click", function (event) {
      if (!event.target.closest("a")) { return; }
      if (event.target.matches(".places-close")) { event.preventDefault(); button.focus(); }
      show(false);
    });
    column.addEventListener("keydown", function (event) { if (event.key === "Escape") { show(false); button.focus(); } });
  }

  /* Today, only on the screen: pages stay what they were issued as. */
  var today = new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);

  /* Of a list of dates those that are next today; without a script it shows all. Where all are past, there is nothing to show. */
  function showNext(list) {
    var items = Array.from(list.children);
    var coming = items.filter(function (item) { return item.dataset.day >= today; }).slice(0, Number(list.dataset.next));
    list.closest("section").hidden = !coming.length;
    items.forEach(function (item) { item.hidden = coming.indexOf(item) < 0; });
  }
  document.querySelectorAll("[data-next]").forEach(showNext);

  /* Today in a calendar; where a list of weeks is long, a link leads to the one that it is in, or to the next that says something. */
  function markDays() {
    document.querySelectorAll("[data-day='" + today + "']").forEach(function (day) {
      day.classList.add("today");
      day.setAttribute("aria-current", "date");
    });
    var line = document.getElementById("to-today");
    var sunday = function (week) { return new Date(Date.parse(week.id.slice(5)) + 6 * 864e5).toISOString().slice(0, 10); };
    var week = line && Array.from(document.querySelectorAll(".of-week")).filter(function (one) { return sunday(one) >= today; })[0];
    if (week && week.previousElementSibling.matches(".of-week")) {
      line.firstElementChild.href = "#" + week.id;
      line.hidden = false;
    }
  }
  markDays();

  /* Today, where a figure has days. */
  function markToday(svg) {
    var left = Number(svg.dataset.left);
    var at = left + (Date.parse(today) - Date.parse(svg.dataset.first)) / 864e5 * svg.dataset.each;
    if (at < left || at > svg.viewBox.baseVal.width) { return; }
    function drawn(name, attributes) {
      var made = document.createElementNS(svg.namespaceURI, name);
      Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
      return made;
    }
    var turned = svg.querySelector("g[transform]");
    var word = drawn("text", { "class": "today", x: turned ? -at : at, y: 11, "text-anchor": "middle", "paint-order": "stroke" });
    if (turned) { word.setAttribute("transform", "scale(-1 1)"); }
    word.textContent = svg.dataset.today;
    svg.querySelector(".row").before(drawn("path", { "class": "today", d: "M" + at + " 14V" + svg.viewBox.baseVal.height }), word);
  }

  /* What is named at the start of its rows keeps its names in sight while one scrolls along the days. */
  function holdNames(figure, svg) {
    var names = element("div", "", { "class": "held", "aria-hidden": "true" });
    var top = svg.getBoundingClientRect().top;
    svg.querySelectorAll("text").forEach(function (text) {
      if (Math.abs(text.getAttribute("x")) > 0) { return; }
      var name = element("span", text.textContent, { "class": (text.getAttribute("class").match(/t-\w+|soft|removed/g) || []).join(" ") });
      name.style.top = text.getBoundingClientRect().top - top + "px";
      names.append(name);
    });
    /* As wide as the room that the drawing has for names: no day is under them before one scrolls. */
    names.style.setProperty("--names", svg.dataset.left * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width + "px");
    figure.classList.add("holding");
    figure.prepend(names);
    return names.offsetWidth;
  }

  /* A figure that is wider than the screen opens on what it shows, not on an empty corner: on what is next, or on its first shape. */
  function openOnShapes(figure) {
    var svg = figure.querySelector("svg.of-days");
    if (svg) { markToday(svg); }
    if (figure.scrollWidth <= figure.clientWidth) { return; }
    var held = svg ? holdNames(figure, svg) : 0;
    var rtl = getComputedStyle(figure).direction === "rtl";
    var edge = figure.getBoundingClientRect();
    function spot(shape) {
      var box = shape.getBoundingClientRect();
      return rtl ? { from: edge.right - box.right, to: edge.right - box.left } : { from: box.left - edge.left, to: box.right - edge.left };
    }
    var spots = Array.from(figure.querySelectorAll(svg ? ".row .bar, .row .sign, .row .level, .row .level-was" : ".frame")).map(spot);
    if (!spots.length) { return; }
    var now = figure.querySelector("path.today");
    var line = now ? spot(now).from : 0;
    var coming = spots.filter(function (one) { return now && one.to >= line; })
      .map(function (one) { return Math.max(one.from, line); });
    var first = svg ? spots.map(function (one) { return one.from; }) : [spots[0].from];
    var from = Math.min.apply(null, coming.length ? coming : first);
    if (svg || spots[0].to > figure.clientWidth) { figure.scrollLeft += (rtl ? -1 : 1) * (from - held - 16); }
  }
  document.querySelectorAll(".figure").forEach(openOnShapes);

  var column = document.getElementById("places");
  if (column) {
    spy(column);
    openColumn(column, document.querySelector(".places-button"));
  }
  followMoved();
  window.addEventListener("hashchange", followMoved);
  var marks = document.getElementById("marks");
  if (marks) { switchMarks(marks); }
  var place = document.getElementById("versions");
  if (place && typeof workprintVersions !== "undefined") { switchVersions(place, workprintVersions); }
  if (place && window.workprintRead) { tellOfRead(place, window.workprintRead); }
  openTarget();
  window.addEventListener("hashchange", openTarget);
  document.addEventListener("click", closeMenus);
  document.addEventListener("keydown", closeMenus);
})();
