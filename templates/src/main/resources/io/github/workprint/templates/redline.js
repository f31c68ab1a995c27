/* From change to change, and only the changes. Marks can be read without any of this. */
(function () {
  "use strict";
  var bar = document.getElementById("redline");
  var main = document.querySelector("main");
  if (!bar || !main) { return; }

  /* One stop for each marked place; a mark inside a marked thing belongs to it, the box on top repeats what follows. */
  var stops = Array.from(main.querySelectorAll(".chg")).filter(function (mark) {
    return !mark.parentElement.closest(".chg") && !mark.closest(".since, .start-here, nav");
  });
  if (!stops.length) { return; }
  var root = document.documentElement;
  var position = bar.querySelector("[data-position]");
  var at = -1;

  function seen(stop) { return stop.getClientRects().length > 0; }

  function go(step) {
    var next = at;
    do { next += step; } while (stops[next] && !seen(stops[next]));
    if (!stops[next]) { next = step > 0 ? stops.findIndex(seen) : stops.length - 1; }
    if (next < 0 || !seen(stops[next])) { return; }
    if (stops[at]) { stops[at].classList.remove("here"); }
    at = next;
    stops[at].classList.add("here");
    stops[at].setAttribute("tabindex", "-1");
    stops[at].focus({ preventScroll: true });
    stops[at].scrollIntoView({ block: "center" });
    position.textContent = (at + 1) + " / " + stops.length;
  }

  /* What holds no change is put aside; headings and the heads of tables stay, so that one knows where one is. */
  function foldUnchanged(only) {
    root.classList.toggle("only-changes", only);
    main.querySelectorAll("section.part-of-page, section.tick-group, article, tbody, tbody tr, .field, .question, li, figure, .pair").forEach(function (part) {
      var rowOfThing = part.matches("tbody.thing > tr");
      var kept = rowOfThing || part.matches(".chg") || part.querySelector(".chg, .changed-line") || part.closest(".chg, .since");
      part.classList.toggle("unchanged", only && !kept);
    });
  }

  bar.querySelector("[data-step='-1']").addEventListener("click", function () { go(-1); });
  bar.querySelector("[data-step='1']").addEventListener("click", function () { go(1); });
  var only = bar.querySelector("[aria-pressed]");
  only.addEventListener("click", function () {
    var on = only.getAttribute("aria-pressed") !== "true";
    only.setAttribute("aria-pressed", String(on));
    foldUnchanged(on);
  });
  /* The keys are silent while the marks are off, so whoever speaks to the machine can turn them off. */
  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || root.classList.contains("marks-off")) { return; }
    if (event.key === "n" || event.key === "j") { go(1); }
    if (event.key === "p" || event.key === "k") { go(-1); }
  });
  bar.hidden = false;
})();
