// The page says the same without this script, which fetches nothing and stores nothing. It sorts and filters the
// tables marked `data-table`, keeps what was chosen in the address behind `#`, marks the place in the list of
// contents, and shows a reminder once the next edition is due.
"use strict";
(() => {
  const root = document.documentElement;
  const collator = new Intl.Collator(root.lang, { numeric: true });
  const states = new Map();

  // Tables

  const key = (row, place, isText) => {
    const cell = row.cells[place];
    if (place === 0) return cell.textContent.trim();
    const data = cell.querySelector("data");
    if (data === null) return null;
    return isText ? data.textContent.trim() : Number(data.value);
  };

  const sort = (state, column, isDescending) => {
    const head = state.heads.get(column);
    if (head === undefined) return;
    const place = head.cellIndex;
    const isText = place === 0 || head.classList.contains("code");
    const rows = state.rows.map((row) => ({ row, key: key(row, place, isText) }));
    const compare = isText ? collator.compare : (left, right) => left - right;
    // Rows without a value stand last in either order; equal ones stay as the page was published.
    rows.sort((left, right) => {
      if (left.key === null || right.key === null) return (left.key === null) - (right.key === null);
      return isDescending ? compare(right.key, left.key) : compare(left.key, right.key);
    });
    state.body.append(...rows.map((entry) => entry.row));
    for (const other of state.heads.values()) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
    state.column = column;
    state.isDescending = isDescending;
  };

  const filter = (state, text) => {
    const wanted = text.trim().toLocaleLowerCase(root.lang);
    let count = 0;
    for (const row of state.rows) {
      row.hidden = !row.cells[0].textContent.toLocaleLowerCase(root.lang).includes(wanted);
      if (!row.hidden) count += 1;
    }
    state.filter = text.trim();
    if (state.count) state.count.textContent = state.filter === "" ? "" : `${count} / ${state.rows.length}`;
  };

  const remember = () => {
    const parts = [];
    for (const [name, state] of states) {
      if (state.column) parts.push(`${name}=${state.isDescending ? "-" : ""}${state.column}`);
      if (state.filter) parts.push(`${name}.filter=${encodeURIComponent(state.filter)}`);
    }
    const address = location.href.split("#")[0];
    history.replaceState(null, "", parts.length === 0 ? address : `${address}#${parts.join("&")}`);
  };

  // Whoever writes an address by hand may write one that cannot be decoded.
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  };

  const recall = () => {
    for (const part of location.hash.slice(1).split("&")) {
      const [name, value] = part.split("=");
      if (value === undefined) continue;
      const isFilter = name.endsWith(".filter");
      const state = states.get(isFilter ? name.slice(0, -7) : name);
      if (state === undefined) continue;
      if (isFilter) {
        const text = decoded(value);
        if (state.input) state.input.value = text;
        filter(state, text);
      } else {
        sort(state, value.replace(/^-/, ""), value.startsWith("-"));
      }
    }
  };

  const button = (state, head) => {
    const control = document.createElement("button");
    control.type = "button";
    control.append(...head.childNodes);
    head.append(control);
    control.addEventListener("click", () => {
      const isText = head.cellIndex === 0 || head.classList.contains("code");
      const order = head.getAttribute("aria-sort");
      sort(state, head.dataset.column, order === null ? !isText : order === "ascending");
      remember();
    });
  };

  const searchField = (state, name, table) => {
    const label = document.body.dataset.filter;
    const box = document.createElement("div");
    box.className = "filter";
    state.input = document.createElement("input");
    state.input.type = "search";
    state.input.dataset.filterFor = name;
    state.input.placeholder = label;
    state.input.setAttribute("aria-label", `${label}: ${table.caption.textContent.trim()}`);
    state.count = document.createElement("span");
    state.count.setAttribute("role", "status");
    box.append(state.input, state.count);
    table.closest(".scroll").before(box);
    state.input.addEventListener("input", () => {
      filter(state, state.input.value);
      remember();
    });
    state.input.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      state.input.value = "";
      filter(state, "");
      remember();
    });
  };

  for (const table of document.querySelectorAll("table[data-table]")) {
    const body = table.tBodies[0];
    const state = { body, rows: [...body.rows], heads: new Map(), filter: "" };
    if (2 > state.rows.length) continue;
    for (const head of table.tHead.querySelectorAll("th[data-column]")) {
      state.heads.set(head.dataset.column, head);
      button(state, head);
    }
    if (state.rows.length > 7) searchField(state, table.dataset.table, table);
    states.set(table.dataset.table, state);
  }

  // Places of the page

  const show = () => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    const folded = target === null ? null : target.closest("details:not([open])");
    if (folded === null) return;
    folded.open = true;
    target.scrollIntoView();
  };

  const links = new Map();
  for (const link of document.querySelectorAll(".contents a")) links.set(link.hash.slice(1), link);
  const seen = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) seen.add(entry.target);
      else seen.delete(entry.target);
    }
    const current = [...links.keys()].find((id) => seen.has(sections.get(id)));
    for (const [id, link] of links) {
      if (id === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "0px 0px -70% 0px" });
  const sections = new Map();
  for (const section of document.querySelectorAll("main section[aria-labelledby]")) {
    sections.set(section.getAttribute("aria-labelledby"), section);
    if (links.size > 0) observer.observe(section);
  }

  // Age

  for (const note of document.querySelectorAll("[data-due]")) {
    if (new Date() > new Date(`${note.dataset.due}T23:59:59`)) note.hidden = false;
  }

  recall();
  show();
  addEventListener("hashchange", () => {
    recall();
    show();
  });
})();
