"use strict";
document.querySelectorAll("table").forEach(function (table) {
  var body = table.tBodies[0];
  var first = Array.from(body.rows);
  var heads = Array.from(table.tHead.rows[0].cells);
  var language = document.documentElement.lang;
  function number(text) {
    var found = /^[-+−]?¥?[\d,]+(\.\d+)?/.exec(text);
    return found ? parseFloat(found[0].replace(/[,¥+]/g, "").replace("−", "-")) : NaN;
  }
  function compare(a, b) {
    var x = number(a), y = number(b);
    return !isNaN(x) && !isNaN(y) ? x - y : a.localeCompare(b, language, {numeric: true});
  }
  function sort(at, way) {
    var rows = first.slice();
    if (way !== "none") {
      rows.sort(function (one, two) {
        var a = one.cells[at].textContent.trim(), b = two.cells[at].textContent.trim();
        if (!a || !b) return a ? -1 : b ? 1 : 0;
        return way === "ascending" ? compare(a, b) : compare(b, a);
      });
    }
    rows.forEach(function (row) { body.appendChild(row); });
  }
  // plain text and no button element: that is what browsers repeat at the top of every printed page
  heads.forEach(function (head, at) {
    var button = document.createElement("span");
    button.setAttribute("role", "button");
    button.tabIndex = 0;
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    head.setAttribute("aria-sort", "none");
    function turn() {
      var was = head.getAttribute("aria-sort");
      var way = was === "none" ? "ascending" : was === "ascending" ? "descending" : "none";
      heads.forEach(function (each) { each.setAttribute("aria-sort", "none"); });
      head.setAttribute("aria-sort", way);
      sort(at, way);
    }
    button.addEventListener("click", turn);
    button.addEventListener("keydown", function (event) {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        turn();
      }
    });
  });
});
