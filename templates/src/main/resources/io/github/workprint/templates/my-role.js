/* The role that one has pinned: its sheet is a touch away from every page. Kept in the browser, for each workflow. */
(function () {
  "use strict";
  function recall(workflow) {
    try { return JSON.parse(localStorage.getItem("workprint.role/" + workflow)); } catch (closed) { return null; }
  }
  function keep(workflow, role) {
    try { localStorage.setItem("workprint.role/" + workflow, JSON.stringify(role)); } catch (closed) { /* lasts as long as the page */ }
  }

  /* A link to the pinned sheet, where the version has it. */
  function lead(place, role) {
    var there = role && (" " + place.dataset.roles + " ").indexOf(" " + role.id + " ") >= 0;
    place.hidden = !there;
    if (!there) { return; }
    var link = place.querySelector("a");
    link.href = place.dataset.root + "roles/" + role.id + ".html";
    link.textContent = place.dataset.words + " " + role.title;
    if (place.dataset.current === role.id) { link.setAttribute("aria-current", "page"); }
  }

  function leadAll() {
    document.querySelectorAll("[data-my-role]").forEach(function (place) { lead(place, recall(place.dataset.myRole)); });
  }

  function pin(button) {
    var workflow = document.body.dataset.workflow;
    function show() {
      var role = recall(workflow);
      button.setAttribute("aria-pressed", String(Boolean(role) && role.id === button.dataset.role));
      leadAll();
    }
    button.hidden = false;
    button.addEventListener("click", function () {
      var pinned = button.getAttribute("aria-pressed") === "true";
      keep(workflow, pinned ? null : { id: button.dataset.role, title: button.dataset.title });
      show();
    });
    show();
  }

  leadAll();
  var button = document.getElementById("pin-role");
  if (button) { pin(button); }
})();
