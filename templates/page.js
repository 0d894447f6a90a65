/* The page with scripts on: sources beside what cites them, filters, sorting, spoilers, light and dark. */
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const root = document.documentElement;
  const panel = document.getElementById("source");
  const shown = panel.querySelector(".entries");
  let opener = null;

  // The numbers that a citation, or a mark of a chart, leads to.
  const numbersOf = (link) => link.dataset.evidence?.split(" ") ?? [link.getAttribute("href").slice("#evidence-".length)];

  // The source of a citation, with its words marked in their context.
  const entry = (number) => {
    const item = document.getElementById("evidence-" + number);
    if (!item) return null;
    const copy = document.createElement("article");
    copy.append(...[...item.cloneNode(true).childNodes]);
    all(".back, .no", copy).forEach((part) => part.remove());
    all("[id]", copy).forEach((part) => part.removeAttribute("id"));
    all(".quote, .paraphrase, .stated, .metadata, .table", copy).forEach((part) => {
      const mark = document.createElement("mark");
      mark.append(...part.childNodes);
      part.append(mark);
    });
    const place = copy.querySelector(".place");
    const link = document.createElement("a");
    link.href = "#evidence-" + number;
    link.textContent = "[" + number + "]";
    link.setAttribute("aria-label", "Number " + number + " in the list of evidence");
    place.prepend(link, " ");
    copy.dataset.number = number;
    return copy;
  };

  const close = (back = true) => {
    if (panel.hidden) return;
    panel.hidden = true;
    root.classList.remove("beside");
    all(".cites").forEach((link) => link.classList.remove("cites"));
    if (back && opener) opener.focus();
  };

  const open = (links, chosen) => {
    const numbers = [...new Set(links.flatMap(numbersOf))];
    const entries = numbers.map(entry).filter(Boolean);
    if (!entries.length) return;
    close(false);
    opener = chosen;
    shown.replaceChildren(...entries);
    const left = links.find((link) => link.dataset.more)?.dataset.more;
    const more = left ? ", " + left + " more in the workbook" : "";
    panel.querySelector(".count").textContent = (entries.length > 1 ? entries.length + " sources" : "Source") + more;
    links.forEach((link) => link.classList.add("cites"));
    panel.hidden = false;
    root.classList.add("beside");
    const first = entries.find((copy) => copy.dataset.number === numbersOf(chosen)[0]) || entries[0];
    first.classList.add("chosen");
    shown.scrollTop = entries.length > 1 ? first.offsetTop - shown.offsetTop : 0;
    panel.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#evidence-']");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      if (panel.contains(link)) return close(false);
      event.preventDefault();
      const group = link.closest(".refs");
      return open(group ? all("a[href^='#evidence-']", group) : [link], link);
    }
    if (event.target.closest("#source .close")) return close();
    const figure = event.target.closest(".figures > li");
    const links = figure && !event.target.closest("a") ? all(".refs a", figure) : [];
    if (links.length) open(links, links[0]);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  // Filters: what is shown of reviews, quotations, rows and evidence.
  const cited = (quotation) => {
    const link = quotation.querySelector("a[href^='#evidence-']");
    return link ? document.getElementById(link.getAttribute("href").slice(1)) : null;
  };
  all("main .quotation").forEach((quotation) => { quotation.dataset.d = cited(quotation)?.dataset.d ?? ""; });
  all("h3[id^='aspect-']").forEach((heading) => {
    const aspect = heading.id.slice("aspect-".length);
    for (let part = heading; part && (part === heading || part.tagName !== "H3"); part = part.nextElementSibling) {
      part.dataset[part.matches(".quotation") ? "aspect" : "topic"] = aspect;
    }
  });
  const form = document.getElementById("filter");
  const told = document.getElementById("told");
  // A verdict is that of the review, wherever its words, rows or entries stand.
  const verdicts = new Map();
  all("tr[data-d]").forEach((row) => {
    const stance = row.querySelector("[data-of='Verdict'] .stance")?.classList[1];
    if (stance) verdicts.set(row.dataset.d, stance);
  });
  all(".card").forEach((card) => verdicts.set(card.dataset.d, card.dataset.verdict));
  // Where a filter leaves nothing of a group, a line in its place says what it hides.
  const groups = [];
  const group = (things, noun, last) => {
    if (!things.length) return;
    const line = document.createElement("p");
    line.className = "note hides";
    line.textContent = "Hidden by the filter: " + things.length + " " + noun + (things.length > 1 ? "s" : "") + ".";
    line.hidden = true;
    last.after(line);
    groups.push({ things, line });
  };
  all("h3[id^='aspect-']").forEach((heading) => {
    const things = all("main > section > .quotation").filter((q) => q.dataset.aspect === heading.id.slice("aspect-".length));
    group(things, "quotation", things.at(-1));
  });
  all("main > section").forEach((section) => {
    const cards = all(".card", section);
    group(cards, "review", cards.at(-1));
  });
  all("main table").forEach((table) => group(all("tr[data-d]", table), "row", table.closest(".frame") ?? table));
  all(".evidence").forEach((list) => group([...list.children], "source", list));
  const filter = () => {
    const { verdict, aspect, d } = Object.fromEntries(["verdict", "aspect", "d"].map((key) => [key, form.elements[key].value]));
    const isOf = (thing) => (!d || thing.dataset.d === d) && (!verdict || verdicts.get(thing.dataset.d) === verdict);
    const isAbout = (thing) => !aspect || !("aspect" in thing.dataset) || thing.dataset.aspect === aspect;
    const quotations = all("main .quotation");
    quotations.forEach((q) => { q.hidden = !isAbout(q) || (!q.closest(".card") && !isOf(q)); });
    const cards = all("main .card");
    cards.forEach((card) => {
      const speaks = !aspect || all(".quotation", card).some((q) => q.dataset.aspect === aspect);
      card.hidden = !isOf(card) || !speaks;
    });
    all("tr[data-d], .evidence > li").forEach((thing) => { thing.hidden = !isOf(thing); });
    all("[data-topic]").forEach((topic) => { topic.hidden = Boolean(aspect) && topic.dataset.topic !== aspect; });
    groups.forEach(({ things, line }) => {
      line.hidden = !things.every((thing) => thing.hidden) || !things.some(isAbout);
    });
    const visible = (things) => things.filter((thing) => !thing.hidden && !thing.closest("[hidden]")).length;
    const isFiltered = Boolean(verdict || aspect || d);
    form.querySelector("[type=reset]").hidden = !isFiltered;
    told.textContent = isFiltered
      ? visible(cards) + " of " + cards.length + " reviews and " + visible(quotations) + " of " + quotations.length + " quotations shown" : "";
  };
  // What is read stays in view while things above it come and go: itself, or what is left next to it in its section.
  const atTop = () => Math.max(form.getBoundingClientRect().bottom, 0);
  const kept = (change) => {
    const section = form.getBoundingClientRect().top > 0 ? null
      : all("main > section").find((part) => part.getBoundingClientRect().bottom > atTop() + 1);
    if (!section) return change();
    const parts = all("h2, h3, p, figure, .card, .quotation, tr, .evidence > li", section);
    const read = Math.max(parts.findIndex((part) => part.getClientRects().length && part.getBoundingClientRect().bottom > atTop() + 1), 0);
    const before = parts[read].getBoundingClientRect().top;
    change();
    const isLeft = (part) => part.getClientRects().length > 0;
    if (isLeft(parts[read])) return scrollBy({ top: parts[read].getBoundingClientRect().top - before, behavior: "instant" });
    const next = parts.slice(read).find(isLeft) ?? parts.slice(0, read).reverse().find(isLeft) ?? section;
    const whole = next.closest(".card") ?? next.closest(".quotation") ?? next;
    scrollBy({ top: whole.getBoundingClientRect().top - atTop() - 12, behavior: "instant" });
  };
  if (form) {
    const changed = () => kept(filter);
    form.addEventListener("change", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    // The event comes before the browser resets: done here, page and filter never differ.
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      all("select", form).forEach((list) => { list.selectedIndex = 0; });
      changed();
    });
    form.hidden = false;
    // Going back restores what was chosen before.
    addEventListener("pageshow", filter);
  }

  // Tables: a heading is a button that sorts.
  const words = (cell) => {
    const copy = cell.cloneNode(true);
    all(".refs, .label", copy).forEach((part) => part.remove());
    return copy.textContent.trim();
  };
  const worth = (cell) => {
    if (cell.dataset.v) return cell.dataset.v;
    const stance = cell.querySelector(".stance");
    if (stance) return ["negative", "mixed", "positive"].indexOf(stance.classList[1]);
    const text = words(cell);
    if (cell.querySelector(".absent") || text === "—") return null;
    const number = /^[−-]?[\d,]+(\.\d+)?(\s?%)?$/.test(text) ? Number(text.replace(/[,%\s]/g, "").replace("−", "-")) : NaN;
    return Number.isNaN(number) ? text : number;
  };
  const order = new Intl.Collator(root.lang, { numeric: true });
  const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : order.compare(a, b));
  all("main table").forEach((table) => {
    const body = table.tBodies[0];
    if (body.rows.length < 2) return;
    all("thead th", table).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const sign = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        all("thead th", table).forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
        const keyed = [...body.rows].map((row) => [worth(row.cells[column]), row]);
        // What is not stated comes last, whichever way.
        keyed.sort(([a], [b]) => (a === null ? (b === null ? 0 : 1) : b === null ? -1 : sign * compare(a, b)));
        body.append(...keyed.map(([, row]) => row));
      });
    });
  });

  // Switches.
  const spoilers = document.getElementById("spoilers");
  const doors = all("details.spoilers");
  const isOpen = () => doors.every((door) => door.open);
  const tellDoors = () => spoilers.setAttribute("aria-pressed", String(isOpen()));
  spoilers.addEventListener("click", () => {
    const wanted = !isOpen();
    doors.forEach((door) => { door.open = wanted; });
    tellDoors();
  });
  doors.forEach((door) => door.addEventListener("toggle", tellDoors));
  spoilers.hidden = !doors.length;

  const dark = document.getElementById("dark");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const tellTheme = () => dark.setAttribute("aria-pressed", String(isDark()));
  dark.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    tellTheme();
  });
  system.addEventListener("change", tellTheme);
  tellTheme();
  document.getElementById("tools").hidden = false;
})();
