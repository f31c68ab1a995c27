/*
 * Keeps what is ticked and written on a checklist, per version, in this browser or in a file. An entry is handed on to a later
 * version as long as its item reads the same (data-print); else it comes back open, and the old entry is told for the record.
 */
(function () {
  "use strict";
  var data = document.body.dataset;
  var inputs = Array.from(document.querySelectorAll("[data-item][data-part]"));
  if (!inputs.length) { return; }
  var versions = data.history.split(" ");
  var memory = {};

  function key(deliverable, version) { return ["workprint.checklist", data.workflow, deliverable, version].join("/"); }
  /* Storage may be closed to pages that were opened from a file; then entries last as long as the page. */
  function read(name) {
    try { return JSON.parse(localStorage.getItem(name) || "null") || memory[name] || null; } catch (closed) { return memory[name] || null; }
  }
  function write(name, value) {
    memory[name] = value;
    try { localStorage.setItem(name, JSON.stringify(value)); } catch (closed) { /* kept on this page only */ }
  }

  function valueOf(input) { return input.type === "checkbox" ? input.checked : input.value; }
  function fill(input, value) {
    if (input.type === "checkbox") { input.checked = value === true; } else { input.value = value || ""; }
  }
  function partsOf(item) { return inputs.filter(function (input) { return input.dataset.item === item; }); }
  function deliverables() { return Array.from(new Set(inputs.map(function (input) { return input.dataset.deliverable; }))); }

  /* What was recorded when the page was made; what is kept here was written later. */
  function recorded(deliverable, item, version) {
    var entry = ((window.workprintAnswers || {})[deliverable] || {})[item];
    return entry && entry.version === version ? entry : null;
  }

  /* The newest entry of an item in this version or an earlier one. */
  function lastEntry(deliverable, item) {
    for (var i = versions.length - 1; i >= 0; i--) {
      var entry = (read(key(deliverable, versions[i])) || {})[item] || recorded(deliverable, item, versions[i]);
      if (entry) { return { version: versions[i], entry: entry }; }
    }
    return null;
  }

  /* Somebody ticked or wrote something. */
  function told(entry) { return entry.tick || entry.initials || entry.date || entry.note || entry.by || entry.on; }

  function remember(place, found) {
    if (!place || !told(found.entry)) { return; }
    var entry = found.entry;
    place.textContent = [(entry.tick ? place.dataset.ticked : place.dataset.open) + " " + found.version, entry.initials, entry.date, entry.note]
      .filter(Boolean).join(", ");
    place.hidden = false;
  }

  function restore() {
    new Set(inputs.map(function (input) { return input.dataset.item; })).forEach(function (item) {
      var parts = partsOf(item);
      var found = lastEntry(parts[0].dataset.deliverable, item);
      if (!found) { return; }
      if (found.entry.print === parts[0].dataset.print) {
        parts.forEach(function (input) { fill(input, found.entry[input.dataset.part]); });
      } else {
        remember(document.querySelector("[data-before='" + item + "']"), found);
      }
    });
    document.querySelectorAll("[data-withdrawn]").forEach(function (place) {
      var found = lastEntry(place.dataset.deliverable, place.dataset.withdrawn);
      if (found) { remember(place, found); }
    });
    tally();
  }

  function store(deliverable) {
    var all = read(key(deliverable, data.version)) || {};
    inputs.forEach(function (input) {
      if (input.dataset.deliverable !== deliverable) { return; }
      var entry = all[input.dataset.item] = all[input.dataset.item] || {};
      entry.print = input.dataset.print;
      entry[input.dataset.part] = valueOf(input);
    });
    Object.keys(all).forEach(function (item) { if (!told(all[item]) && !lastEntry(deliverable, item)) { delete all[item]; } });
    write(key(deliverable, data.version), all);
    tally();
  }

  function tally() {
    var count = document.querySelector("[data-tally]");
    var boxes = inputs.filter(function (input) { return input.type === "checkbox"; });
    var ticked = boxes.filter(function (box) { return box.checked; }).length;
    count.textContent = ticked + " / " + boxes.length;
  }

  /* Who ticks, signs: today, and the initials written last. */
  function sign(box) {
    partsOf(box.dataset.item).forEach(function (input) {
      if (!box.checked || input.value && input !== box) { return; }
      if (input.dataset.part === "date") { input.value = new Date().toLocaleDateString("sv"); }
      if (input.dataset.part === "initials") { input.value = read("workprint.initials") || ""; }
    });
  }

  inputs.forEach(function (input) {
    input.addEventListener("change", function () {
      if (input.type === "checkbox") { sign(input); }
      if (input.dataset.part === "initials" && input.value) { write("workprint.initials", input.value); }
      store(input.dataset.deliverable);
    });
  });

  function save() {
    var file = { workprint: "checklist", format: 1, workflow: data.workflow, version: data.version, deliverables: {} };
    deliverables().forEach(function (deliverable) {
      store(deliverable);
      file.deliverables[deliverable] = read(key(deliverable, data.version));
    });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + "\n"], { type: "application/json" }));
    link.download = [data.workflow, data.version, "checklist.json"].join("-");
    link.click();
    URL.revokeObjectURL(link.href);
  }

  function load(text) {
    var said = document.querySelector("[data-said]");
    var file = null;
    try { file = JSON.parse(text); } catch (notJson) { /* told below */ }
    if (!file || file.workprint !== "checklist" || file.workflow !== data.workflow || versions.indexOf(file.version) < 0) {
      said.textContent = said.dataset.refused;
      return;
    }
    Object.keys(file.deliverables).forEach(function (deliverable) { write(key(deliverable, file.version), file.deliverables[deliverable]); });
    restore();
    said.textContent = said.dataset.loaded;
  }

  var tools = document.querySelector(".tick-tools");
  tools.querySelector("[data-save]").addEventListener("click", save);
  tools.querySelector("[data-load]").addEventListener("change", function (event) {
    var reader = new FileReader();
    reader.addEventListener("load", function () { load(String(reader.result)); });
    if (event.target.files[0]) { reader.readAsText(event.target.files[0]); }
  });
  restore();
  tools.hidden = false;
})();
