/** Conversations, the latest first, and the search. */

import {brief, called, heard, make, time} from "/dom.js";
import {program, trouble} from "/session.js";

const PAUSE_MS = 250;
const MARKS = {out: "Opted out", wish: "May want no more texts"};
const NOBODY = "No conversation yet. Ask the assistant to text somebody";
const unheard = () => `No text was ever received here. To receive, run ${program()} inbox and point a webhook at it.`;
const NOT_FOUND = "Nothing was found. Whole words are looked for, and how the last one begins; names and numbers too.";

/** A conversation, or a text that was found, as a line to choose. */
function line(one, words, choose) {
  // What they write can begin with the same word, and not look the same.
  const whose = one.ours ? [make("em", {className: "you"}, "You: ")] : [];
  const button = make("button", {type: "button", className: "person"},
    make("span", {className: "who"}, called(one)), time(one.at, brief(one.at)),
    make("span", {className: "words"}, ...whose, words));
  if (one.unread) button.append(make("span", {className: "unread"}, `${one.unread}`, heard(" unread")));
  if (MARKS[one.no]) button.append(make("span", {className: "mark"}, MARKS[one.no]));
  button.addEventListener("click", choose);
  return make("li", {}, button);
}

const WORDLESS = {file: "A picture or file", blank: "No words", gone: "The text is no longer on record"};
const said = one => one.words || WORDLESS[one.wordless];

export class People {
  constructor(place, ask, choose, {phone}) {
    this.phone = phone;
    this.ask = ask;
    this.choose = choose;
    this.known = new Map();
    this.current = "";
    this.cursor = null;
    this.loaded = false;
    this.words = make("input", {type: "search", autocomplete: "off", spellcheck: false, maxLength: 200});
    this.which = make("select", {},
      make("option", {value: ""}, "All texts"), make("option", {value: "failed"}, "Failed"),
      make("option", {value: "unknown"}, "Unknown"));
    const form = make("form", {className: "search"},
      make("label", {}, heard("Search"), this.words), make("label", {}, heard("Which texts"), this.which));
    form.role = "search";
    this.words.placeholder = "Search";
    this.list = make("ul", {className: "lines"});
    this.note = make("p", {className: "empty"}, "Loading the conversations");
    this.more = make("button", {type: "button", className: "more", hidden: true}, "Earlier conversations");
    this.unheard = make("p", {className: "quiet", hidden: true}, unheard());
    this.all = make("div", {className: "all"}, this.list, this.note, this.more, this.unheard);
    this.results = make("div", {className: "results", hidden: true});
    place.append(form, this.all, this.results);
    this.results.addEventListener("click", event => {
      this.chosen = event.target.closest(".person") ?? this.chosen;
    });
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.search();
    });
    form.addEventListener("keydown", event => {
      if (event.key === "Escape") this.clear();
    });
    this.words.addEventListener("input", () => {
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.search(), PAUSE_MS);
    });
    this.which.addEventListener("change", () => this.search());
    this.more.addEventListener("click", () => this.turn());
  }

  /** Draws the first page anew; what was loaded beyond it stays, as long as nothing between is missing.
   *
   * Returns those who moved since. */
  draw(page) {
    const isSeen = one => this.known.get(one.number)?.at >= one.at;
    const moved = this.loaded ? page.people.filter(one => !isSeen(one)) : [];
    this.loaded = true;
    // One that stands where it stood: nothing below it has moved since.
    if (!page.cursor || !page.people.some(one => this.known.get(one.number)?.at === one.at)) {
      this.known.clear();
      this.cursor = page.cursor;
    }
    for (const one of page.people) this.known.set(one.number, one);
    this.note.textContent = this.phone ? `${NOBODY}, or text as the other person.` : `${NOBODY}.`;
    this.unheard.hidden = page.heard || this.phone;
    this.arrange();
    return moved;
  }

  arrange() {
    const focused = document.activeElement?.closest("#people .all li")?.dataset.number;
    const people = [...this.known.values()].sort((a, b) => b.at - a.at || (a.number < b.number ? 1 : -1));
    const drawn = new Map([...this.list.children].map(item => [item.dataset.number, item]));
    people.forEach((one, place) => {
      // What is of today is not any more tomorrow.
      const version = JSON.stringify([one, brief(one.at)]);
      let item = drawn.get(one.number);
      if (item?.drawn !== version) {
        const fresh = line(one, said(one), () => this.choose(one));
        Object.assign(fresh.dataset, {number: one.number});
        fresh.drawn = version;
        item?.replaceWith(fresh);
        item = fresh;
      }
      if (this.list.children[place] !== item) this.list.insertBefore(item, this.list.children[place] ?? null);
    });
    for (const [number, item] of drawn) if (!this.known.has(number)) item.remove();
    this.note.hidden = people.length > 0;
    this.more.hidden = !this.cursor;
    this.select(this.current);
    if (focused) this.item(focused)?.firstChild.focus({preventScroll: true});
  }

  item(number) {
    return [...this.list.children].find(item => item.dataset.number === number);
  }

  select(number) {
    this.current = number;
    for (const item of this.list.children) {
      if (item.dataset.number === number) item.firstChild.setAttribute("aria-current", "true");
      else item.firstChild.removeAttribute("aria-current");
    }
  }

  focusCurrent() {
    const line = this.results.hidden ? this.item(this.current)?.firstChild : this.chosen;
    if (this.current) line?.focus();
  }

  async turn() {
    const {cursor} = this;
    this.more.disabled = true;
    this.more.textContent = "Loading";
    try {
      const page = await this.ask("/people", {cursor});
      // Else the list began anew meanwhile: these are not what follows it.
      if (this.cursor === cursor) {
        this.cursor = page.cursor;
        for (const one of page.people) if (!this.known.has(one.number)) this.known.set(one.number, one);
      }
      this.more.textContent = "Earlier conversations";
      this.arrange();
    } catch (failure) {
      this.more.textContent = trouble(failure);
    }
    this.more.disabled = false;
  }

  clear() {
    this.words.value = this.which.value = "";
    this.search();
  }

  async search() {
    clearTimeout(this.soon);
    const wanted = {words: this.words.value.trim(), status: this.which.value};
    const none = !wanted.words && !wanted.status;
    this.results.hidden = none;
    this.all.hidden = !none;
    this.asked = wanted;
    if (none) return;
    this.results.replaceChildren(make("p", {className: "empty", role: "status"}, "Searching"));
    await this.find(wanted, "", () => this.results.replaceChildren());
  }

  async find(wanted, cursor, ready) {
    try {
      const found = await this.ask("/find", {...wanted, cursor});
      if (this.asked !== wanted) return;
      ready();
      this.drawFound(wanted, found, cursor === "");
    } catch (failure) {
      if (this.asked === wanted) {
        ready();
        this.results.append(make("p", {className: "trouble", role: "alert"}, trouble(failure)));
        this.addMore(wanted, cursor, "Try again");
      }
    }
  }

  drawFound(wanted, found, first) {
    this.results.querySelector(".trouble")?.remove();
    const people = found.people.map(one => line(one, said(one), () => this.choose(one)));
    const texts = found.texts.map(one => {
      const item = line(one, one.text.slice(0, 200) || WORDLESS.file, () => this.choose(one, one.place));
      if (one.told && wanted.status) item.firstChild.append(make("span", {className: `state ${one.tone}`}, one.told));
      return item;
    });
    if (people.length) this.results.append(make("h2", {}, "People"), make("ul", {className: "lines"}, ...people));
    if (texts.length && first) this.results.append(make("h2", {}, "Texts"));
    if (texts.length) this.results.append(make("ul", {className: "lines"}, ...texts));
    if (!people.length && !texts.length && first) {
      this.results.append(make("p", {className: "empty", role: "status"}, NOT_FOUND));
    }
    if (found.cursor) this.addMore(wanted, found.cursor);
  }

  addMore(wanted, cursor, words = "More") {
    const more = make("button", {type: "button", className: "more"}, words);
    more.addEventListener("click", () => {
      more.disabled = true;
      this.find(wanted, cursor, () => more.remove());
    });
    this.results.append(more);
  }
}
