(function () {
  "use strict";
  var form = document.querySelector("form");
  var query = document.getElementById("query");
  var status = document.getElementById("status");
  var reported = document.getElementById("reported");
  var said = document.getElementById("said");
  var findings = Array.from(document.querySelectorAll("article"));
  var rows = Array.from(document.querySelectorAll("tbody tr"));
  var texts = new Map();
  findings.concat(rows).forEach(function (each) { texts.set(each, each.textContent.toLowerCase()); });

  function has(each, words) {
    return words.every(function (word) { return texts.get(each).includes(word); });
  }

  function show(each, wanted) {
    each.hidden = !wanted;
    return wanted ? 1 : 0;
  }

  function apply() {
    var words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    var boxes = Array.from(document.querySelectorAll("input[name=severity]:checked"));
    var levels = boxes.map(function (box) { return box.value; });
    var shown = 0;
    findings.forEach(function (each) {
      shown += show(each, levels.includes(each.dataset.severity) && has(each, words));
    });
    var mapped = 0;
    rows.forEach(function (row) {
      var fits = !status.value || row.dataset.statuses.split(" ").includes(status.value);
      mapped += show(row, fits && (!reported.checked || row.dataset.reported === "true") && has(row, words));
    });
    said.textContent = shown + " of " + findings.length + " findings, " + mapped + " of " + rows.length + " handlers";
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      query.focus();
    }
    if (event.key === "Escape" && event.target === query) {
      query.value = "";
      apply();
    }
  });
  apply();
})();
