"""Checks pages in a real browser, from the file system as a reader opens them.

    browser_checks.py CHECK PAGE...
    browser_checks.py print PAGE PDF
    browser_checks.py open PAGE...

It prints one line a failure and ends with 1, or prints nothing and ends with 0. Nothing to check is a failure.

    alone   the page loads nothing but itself, on the screen, in the dark and printed; the browser warns of nothing,
            whatever stands behind the # of its address
    text    the page says the same with scripts and without
    axe     axe-core finds no violation, best practices and the sizes of targets among its rules, in the light and
            in the dark, wide and narrow, everything unfolded
    reflow  the page needs no sideways scrolling; a wider table scrolls by itself and can be reached by keyboard
    sort    the tables sort and filter by keyboard alone, and a link keeps how they stand
    newer   the notice of a newer edition shows thirty years later, but neither before it is due nor without scripts
    print   writes the page as PDF: tagged, A4, pages numbered `N / M`, and every awal-X on a page with its akhir-X
    open    judges nothing: prints `load 123 sort 45`, the milliseconds to load the page and to sort its first table

It needs Debian's chromium and poppler-utils, and the packages that `.ci/setup --test` puts into .build/page-tools.
"""

import collections
import contextlib
import datetime
import functools
import importlib.util
import pathlib
import re
import subprocess
import sys
import time
import urllib.parse

from playwright.sync_api import Error, sync_playwright

CHROMIUM = "/usr/bin/chromium"
WIDTHS = [320, 768, 1280]
BEFORE_ANY_EDITION = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)
YEARS_LATER = datetime.timedelta(days=30 * 365)
PATIENCE = 1.0  # seconds that a page may take to do what a key asks
MOST_TABS = 40  # from one button of a table to the next
MANY_ROWS = 8  # from which on a table must have a filter
AWKWARD = "a&b=c #1+2%20;é"

UNFOLD = """() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const notice of document.querySelectorAll('[data-due][hidden]')) notice.hidden = false;
}"""


class Browser:
    """One browser for all pages; every page is opened in a context of its own, which remembers nothing."""

    def __init__(self, chromium):
        self.chromium = chromium

    @contextlib.contextmanager
    def blank(self, width=1280, scripts=True, now=None, **options):
        context = self.chromium.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, **options)
        try:
            page = context.new_page()
            if now and scripts:
                page.clock.set_fixed_time(now)
            yield page
        finally:
            context.close()

    @contextlib.contextmanager
    def page(self, url, **options):
        with self.blank(**options) as page:
            page.goto(url)
            yield page


def until(read, fine):
    """What `read` gives once it is fine, or at the end of patience."""
    end = time.monotonic() + PATIENCE
    while True:
        value = read()
        if fine(value) or time.monotonic() > end:
            return value
        time.sleep(0.02)


def alone(browser, url):
    failures = []
    with browser.blank() as page:
        page.on("request", lambda request: request.url != url and failures.append(f"asks for {request.url}"))
        page.on("websocket", lambda socket: failures.append(f"asks for {socket.url}"))
        page.on("console", lambda message: message.type in ("error", "warning")
                and failures.append(f"console {message.type}: {message.text}"))
        page.on("pageerror", lambda error: failures.append(f"script error: {error}"))
        page.goto(url)
        if not page.inner_text("body").strip():
            failures.append("nothing to check: the page is empty")
        page.evaluate(UNFOLD)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        for look in ({"color_scheme": "dark"}, {"media": "print"}):
            page.emulate_media(**look)
        page.wait_for_load_state("networkidle")
        # Nobody wrote this address, or somebody by hand.
        for address in ("#%E0%A4%A", "#a=b=c&=&x.filter=%", "#training-units=-nothing&training-units.filter=%ZZ"):
            page.evaluate("address => { location.hash = address; }", address)
            page.wait_for_timeout(50)
    return failures


def text(browser, url):
    lines = []
    for scripts in (True, False):
        with browser.page(url, scripts=scripts, now=BEFORE_ANY_EDITION) as page:
            # A button keeps a blank at its end that a cell drops; no reader sees either.
            lines.append(re.sub(r" *([\t\n]) *", r"\1", page.inner_text("body")).split("\n"))
    scripted, plain = lines
    if not any(line.strip() for line in plain):
        return ["nothing to check: the page says nothing without scripts"]
    if scripted == plain:
        return []
    number = next(
        (at for at, pair in enumerate(zip(scripted, plain)) if pair[0] != pair[1]), min(len(scripted), len(plain)))
    said = [repr(kind[number])[:200] if number < len(kind) else "nothing more" for kind in lines]
    return [f"line {number + 1} of the text is {said[0]} with scripts and {said[1]} without"]


@functools.cache
def axe_script():
    package = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(package.submodule_search_locations[0]) / "axe.min.js").read_text(encoding="utf-8")


AXE = """async () => {
  const sizes = axe.getRules(['wcag22aa']).map(rule => [rule.ruleId, {enabled: true}]);
  const found = await axe.run(document, {rules: Object.fromEntries(sizes), resultTypes: ['violations']});
  return {
    passes: found.passes.length,
    violations: found.violations.map(one => ({
      rule: one.id, count: one.nodes.length, html: one.nodes[0].html, target: one.nodes[0].target.join(' '),
      why: (one.nodes[0].any.concat(one.nodes[0].all, one.nodes[0].none)[0] || {message: one.help}).message,
    })),
  };
}"""


def axe(browser, url):
    failures = []
    for scheme in ("light", "dark"):
        for width in (1280, 320):
            with browser.page(url, width=width, color_scheme=scheme, bypass_csp=True) as page:
                page.evaluate(UNFOLD)
                # What the browser would lay out only once it is scrolled to is to be looked at too.
                page.add_style_tag(content="section { content-visibility: visible !important; }")
                page.evaluate(axe_script())
                found = page.evaluate(AXE)
            if not found["passes"]:
                failures.append(f"{scheme} {width}: nothing to check: no rule found anything to pass")
            failures += [f"{scheme} {width}: {violation(one)}" for one in found["violations"]]
    return failures


def violation(one):
    html, why = (" ".join(text.split())[:300] for text in (one["html"], one["why"]))
    return f"{one['rule']} × {one['count']}: {html} at {one['target']}: {why}"


REFLOW = """() => {
  const root = document.documentElement;
  const scrolls = box => ['auto', 'scroll'].includes(getComputedStyle(box).overflowX)
    && box.scrollWidth > box.clientWidth && box.getAttribute('tabindex') === '0';
  const around = box => box && box !== document.body ? (scrolls(box) || around(box.parentElement)) : false;
  const wider = table => Math.max(table.getBoundingClientRect().width, table.scrollWidth) > root.clientWidth;
  const tables = [...document.querySelectorAll('table')].filter(table => wider(table) && !around(table.parentElement));
  return {
    over: root.scrollWidth - root.clientWidth,
    empty: !document.body.innerText.trim(),
    tables: tables.map(table => table.caption ? table.caption.innerText : table.outerHTML.slice(0, 80)),
  };
}"""


def reflow(browser, url):
    failures = []
    for width in WIDTHS:
        with browser.page(url, width=width) as page:
            page.evaluate(UNFOLD)
            found = page.evaluate(REFLOW)
        if found["empty"]:
            failures.append(f"{width}: nothing to check: the page is empty")
        if found["over"] > 0:
            failures.append(f"{width}: the page is {found['over']} px wider than its window")
        for table in found["tables"]:
            failures.append(f"{width}: a table wider than the page does not scroll by itself: {table!r}")
    return failures


TABLES = """() => [...document.querySelectorAll('table[data-table]')]
  .filter(table => table.querySelectorAll('tbody tr').length > 1)
  .map(table => ({
    name: table.dataset.table,
    columns: [...table.querySelectorAll('thead th[data-column]')].map(th => ({
      name: th.dataset.column, text: th.cellIndex === 0 || th.classList.contains('code'),
      buttons: th.querySelectorAll('button').length,
    })),
  }))"""

# How a table stands: the order of its rows, what is out of order by a column, and what its headings say.
STANDS = """([table, column]) => {
  const box = document.querySelector(`table[data-table="${CSS.escape(table)}"]`);
  const rows = [...box.querySelectorAll('tbody tr')];
  const headings = [...box.querySelectorAll('thead th')];
  const heading = headings.find(th => th.dataset.column === column);
  const at = heading ? heading.cellIndex : 0;
  const isText = at === 0 || heading.classList.contains('code');
  const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const clean = cell => cell.textContent.replace(/\\s+/g, ' ').trim();
  const key = row => {
    if (at === 0) return clean(row.cells[0]);
    const data = row.cells[at].querySelector('data[value]');
    if (!data || data.getAttribute('value') === '') return null;
    return isText ? clean(data) : Number(data.getAttribute('value'));
  };
  return {
    rows: rows.map(row => row.textContent),
    first: rows.map(row => clean(row.cells[0])),
    others: rows.map(row => [...row.cells].slice(1).map(clean).join(' ')),
    keys: rows.map(key).map(key => Number.isNaN(key) ? 'not a number' : key),
    hidden: rows.map(row => row.hidden),
    shown: rows.map(row => getComputedStyle(row).display !== 'none'),
    signs: rows.slice(1).map((row, index) => {
      const [before, after] = [key(rows[index]), key(row)];
      if (before === null || after === null) return null;
      return isText ? collator.compare(before, after) : Math.sign(before - after);
    }),
    sorted: headings.filter(th => th.hasAttribute('aria-sort')).map(th => [th.dataset.column, th.ariaSort]),
    hash: location.hash,
  };
}"""

FOCUSED = """([table, column]) => {
  const button = document.activeElement;
  const heading = button && button.matches('button') && button.closest('thead th[data-column]');
  return !!heading && heading.dataset.column === column && heading.closest('table').dataset.table === table;
}"""


class SortedTable:
    """One table of a page, worked by keyboard."""

    def __init__(self, page, table):
        self.page, self.name, self.columns = page, table["name"], table["columns"]
        self.failures = []
        self.rows = sorted(self.stands()["rows"])
        bare = [column["name"] for column in self.columns if column["buttons"] != 1]
        if not self.columns or bare:
            self.fail(f"headings without one button: {', '.join(bare) or 'none has data-column'}")
            self.columns = []
        filters = self.field().count()
        self.has_filter = filters == 1
        if filters > 1 or (filters == 0 and len(self.rows) >= MANY_ROWS):
            self.fail(f"{filters} filters, not one")

    def fail(self, what):
        self.failures.append(f"{self.name}: {what}")

    def stands(self, column="", page=None):
        return (page or self.page).evaluate(STANDS, [self.name, column])

    def compare(self, other):
        """Holds the table against itself on another page, opened by the link that this one has now."""
        here, there = self.stands(), self.stands(page=other)
        if there["rows"] != here["rows"] or there["sorted"] != here["sorted"]:
            self.fail(f"opened anew with {here['hash']} it stands in another order, sorted by {there['sorted']}")
        if there["hidden"] != here["hidden"]:
            self.fail(f"opened anew with {here['hash']} it hides other rows")
        if self.has_filter and self.value(other) != self.value():
            self.fail(f"opened anew with {here['hash']} the filter holds {self.value(other)!r}, not {self.value()!r}")

    # By column

    def check_columns(self):
        for column in self.columns:
            if not self.reach(column["name"]):
                return
            for key, ascending in (("Enter", column["text"]), ("Space", not column["text"])):
                self.check_order(key, column["name"], ascending)

    def check_first_column(self):
        if self.columns and self.reach(self.columns[0]["name"]) and len(self.columns) > 1:
            self.check_order("Space", self.columns[0]["name"], self.columns[0]["text"])

    def reach(self, column):
        """Goes to a column's button, from the first button by Tab alone."""
        if column == self.columns[0]["name"]:
            self.page.locator(f'table[data-table="{self.name}"] thead button').first.focus()
        for _ in range(MOST_TABS):
            if self.page.evaluate(FOCUSED, [self.name, column]):
                return True
            self.page.keyboard.press("Tab")
        self.fail(f"{column}: its button cannot be reached by Tab")
        return False

    def check_order(self, key, column, ascending):
        self.page.keyboard.press(key)
        word = "ascending" if ascending else "descending"
        wanted = f"{self.name}={'' if ascending else '-'}{column}"
        state = until(
            lambda: self.stands(column),
            lambda state: state["sorted"] == [[column, word]] and wanted in parts(state["hash"]))
        if state["sorted"] != [[column, word]]:
            self.fail(f"{column}: sorted by {state['sorted']}, not {word} by this column alone")
        if wanted not in parts(state["hash"]):
            self.fail(f"{column}: {wanted} is not in {state['hash'] or 'the empty hash'}")
        if sorted(state["rows"]) != self.rows:
            self.fail(f"{column}: sorting changed the rows themselves")
        if fault := disorder(state, ascending):
            self.fail(f"{column}, {word}: {fault}")

    # By the filter

    def field(self, page=None):
        return (page or self.page).locator(f'input[type=search][data-filter-for="{self.name}"]')

    def value(self, page=None):
        return self.field(page).input_value() if self.field(page).count() == 1 else None

    def check_telling(self):
        self.check_filtered(telling_part(self.stands()["first"]))

    def check_elsewhere(self):
        state = self.stands()
        if word := elsewhere(state["others"], state["first"]):
            self.check_filtered(word)

    def check_awkward(self):
        self.check_filtered(AWKWARD)

    def check_filtered(self, typed):
        if not self.has_filter:
            return
        self.field().focus()
        self.page.keyboard.type(typed)
        state = until(self.stands, lambda state: self.filtered(state["hash"]) == typed)
        if self.filtered(state["hash"]) != typed:
            self.fail(f"filter {typed!r}: not in {state['hash'] or 'the empty hash'}")
        if fault := misfiltered(state, typed):
            self.fail(f"filter {typed!r}: {fault}")

    def check_emptied(self):
        if not self.has_filter:
            return
        self.field().focus()
        self.page.keyboard.press("Escape")
        state = until(
            self.stands, lambda state: not any(state["hidden"]) and not self.filtered(state["hash"]))
        if self.value():
            self.fail(f"Escape leaves {self.value()!r} in the filter")
        if any(state["hidden"]) or not all(state["shown"]):
            self.fail("Escape in the filter leaves rows hidden")
        if self.filtered(state["hash"]):
            self.fail(f"Escape in the filter leaves it in {state['hash']}")

    def filtered(self, hash_text):
        """What the hash says of this table's filter."""
        start = self.name + ".filter="
        return next((part[len(start):] for part in parts(hash_text) if part.startswith(start)), None)


def parts(hash_text):
    return [urllib.parse.unquote_plus(part) for part in re.split("[&;,]", hash_text.removeprefix("#"))]


def disorder(state, ascending):
    """The first fault in the order of the rows, if there is one."""
    keys = state["keys"]
    if "not a number" in keys and any(isinstance(key, (int, float)) for key in keys):
        return "a value is not a number"
    for number, sign in enumerate(state["signs"]):
        before, after = keys[number], keys[number + 1]
        if before is None and after is not None:
            return f"a row without a value stands before {after!r}"
        if sign and (sign > 0) == ascending:
            return f"{before!r} stands before {after!r}"
    return None


def misfiltered(state, typed):
    for name, hidden, shown in zip(state["first"], state["hidden"], state["shown"]):
        wanted = typed.casefold() in name.casefold()
        if hidden == wanted:
            return f"{name!r} is {'hidden' if hidden else 'not hidden'}"
        if shown != wanted:
            return f"{name!r} is {'seen' if shown else 'not seen'}"
    return None


def telling_part(names):
    """A word, in the other case, that some of the names hold and others don't."""
    words = {word for name in names for word in re.findall(r"[^\W\d]\w+", name)}
    held = {word: sum(word.casefold() in name.casefold() for name in names) for word in words}
    telling = [word for word in words if held[word] < len(names)]
    return min(telling, key=lambda word: (-len(word), word), default=names[0]).swapcase()


def elsewhere(others, names):
    """A word that other cells hold, but none of the names."""
    words = sorted({word for cells in others for word in re.findall(r"\w{2,}", cells)})
    return next((word for word in words if not any(word.casefold() in name.casefold() for name in names)), None)


# What is done to every table of a page before the page's link is opened anew, each time.
SORTING = [
    [SortedTable.check_columns],
    [SortedTable.check_first_column, SortedTable.check_telling],
    [SortedTable.check_emptied, SortedTable.check_elsewhere, SortedTable.check_emptied, SortedTable.check_awkward],
    [SortedTable.check_emptied],
]


def sort(browser, url):
    with browser.page(url) as page:
        page.evaluate(UNFOLD)
        tables = [SortedTable(page, table) for table in page.evaluate(TABLES)]
        for steps in SORTING:
            for table in tables:
                for step in steps:
                    step(table)
            with browser.page(url + page.evaluate("location.hash")) as other:
                for table in tables:
                    table.compare(other)
    if not tables:
        return ["nothing to check: no table[data-table] has two rows"]
    return [failure for table in tables for failure in table.failures]


def newer(browser, url):
    later = datetime.datetime.now(datetime.timezone.utc) + YEARS_LATER
    failures = []
    for what, wanted, options in (
        ("thirty years later", True, {"now": later}), ("in 2020", False, {"now": BEFORE_ANY_EDITION}),
        ("without scripts", False, {"scripts": False}),
    ):
        with browser.page(url, **options) as page:
            notices = page.locator("[data-due]").all()
            if not notices:
                return ["nothing to check: no element has data-due"]
            if any(notice.is_visible() != wanted for notice in notices):
                failures.append(f"the notice of a newer edition is {'not ' if wanted else ''}visible {what}")
    return failures


def print_page(browser, url, pdf):
    with browser.page(url) as page:
        page.pdf(path=pdf, tagged=True, prefer_css_page_size=True, print_background=True, outline=True)
    told_of = command("pdfinfo", "-f", "1", "-l", "-1", pdf)
    about = dict(re.findall(r"^([^:\n]+):\s*(.*)$", told_of, re.MULTILINE))
    sizes = set(re.findall(r"^Page +\d+ size:\s*(.*)$", told_of, re.MULTILINE))
    failures = [] if about.get("Tagged") == "yes" else [f"Tagged: {about.get('Tagged')}"]
    failures += [f"Page size: {size}" for size in sorted(sizes) if "(A4)" not in size]
    # As laid out a line goes across the cells; in the order of the contents a cell's lines follow each other.
    laid_out, told = (command("pdftotext", order, pdf, "-").split("\f")[:-1] for order in ("-layout", "-raw"))
    if not len(laid_out) == len(told) == int(about["Pages"]):
        return [*failures, f"{about['Pages']} pages, {len(laid_out)} and {len(told)} pages of text"]
    for number, (lines, words) in enumerate(zip(laid_out, told), 1):
        failures += [f"page {number}: {fault}" for fault in numbering(lines, number, len(told)) + cut_rows(words)]
    if not any("awal-" in words for words in told):
        failures.append("nothing to check: no row is marked by awal-X and akhir-X")
    return failures


def command(*arguments):
    return subprocess.run(arguments, capture_output=True, check=True, encoding="utf-8").stdout


def numbering(lines, number, count):
    """Looks at the page's first and last line; pdftotext may close up the narrow gaps around the stroke."""
    filled = [" ".join(line.split()) for line in lines.splitlines() if line.strip()]
    edges = filled[:1] + filled[-1:]
    wanted = re.compile(rf"(?<!\S){number} ?/ ?{count}(?!\S)")
    return [] if any(wanted.search(line) for line in edges) else [f"does not bear {number} / {count}"]


def cut_rows(words):
    """The rows that do not both begin and end on a page; a browser may break a line after the hyphen."""
    starts, ends = (collections.Counter(re.findall(rf"\b{mark}-\n?(\w+)", words)) for mark in ("awal", "akhir"))
    return [
        f"awal-{token} × {starts[token]}, akhir-{token} × {ends[token]}"
        for token in sorted(starts | ends) if starts[token] != ends[token]]


OPENED = """async () => {
  const table = document.querySelector('table[data-table]');
  const buttons = table ? [...table.querySelectorAll('thead th[data-column] button')] : [];
  if (!buttons.length) return null;
  const start = performance.now();
  (buttons[1] || buttons[0]).click();
  await new Promise(resume => requestAnimationFrame(() => setTimeout(resume)));
  return [performance.getEntriesByType('navigation')[0].loadEventEnd, performance.now() - start];
}"""


def open_page(browser, url):
    with browser.page(url) as page:
        times = page.evaluate(OPENED)
    if times is None:
        return ["nothing to sort: no table[data-table] has a button"]
    print(f"load {times[0]:.0f} sort {times[1]:.0f}")
    return []


CHECKS = {"alone": alone, "text": text, "axe": axe, "reflow": reflow, "sort": sort, "newer": newer, "open": open_page}


def run(check, files):
    """The failures of a check, each with the page that it is of."""
    failures = []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for file in files:
            try:
                found = check(Browser(chromium), pathlib.Path(file).resolve().as_uri())
            except (Error, subprocess.CalledProcessError) as error:
                found = [" ".join(str(error).split())[:300]]
            failures += [f"{file}: {' '.join(failure.split())}" for failure in found]
        chromium.close()
    return failures


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "print":
        failures = run(functools.partial(print_page, pdf=arguments[2]), [arguments[1]])
    elif len(arguments) > 1 and arguments[0] in CHECKS:
        failures = run(CHECKS[arguments[0]], arguments[1:])
    else:
        failures = [f"usage: browser_checks.py {'|'.join(CHECKS)} PAGE... or browser_checks.py print PAGE PDF"]
    for failure in failures:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
