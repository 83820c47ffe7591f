/** One conversation: texts in both directions, what became of each, and whether they may be texted. */

import {called, clock, clockAfter, date, heard, make, time} from "/dom.js";
import {Roll} from "/roll.js";
import {trouble} from "/session.js";

const CHOOSE = "Choose a conversation to read it.";
const NOTHING = "No text with them is on record.";
const BEGINS = "This is where it begins.";
const OLDER = "You see older texts.", NEWER = "You see older texts; something new has come.";
const UNDRAWN = "One text stands here that this page cannot show. Ask the assistant to read it (list_messages).";

/** The host of an address as this browser reads it; empty where it reads none. */
function hostOf(url) {
  try {
    return new URL(url).host;
  } catch {
    return "";
  }
}

function picture({url, shown}) {
  const host = hostOf(url), words = host ? `Picture or file at ${host}` : "A file that cannot be opened from here";
  const link = host
    ? make("a", {href: url, target: "_blank", rel: "noopener noreferrer"}, words) : make("span", {}, words);
  link.title = shown;
  return make("li", {}, link);
}

/** A text, drawn; one that cannot be is told in its place, and hides no other. */
function drawn(one) {
  try {
    return inFull(one);
  } catch (failure) {
    console.error(failure);
    return make("li", {className: "text bad"}, make("p", {className: "why"}, UNDRAWN));
  }
}

function inFull(one) {
  const item = make("li", {className: `text ${one.ours ? "ours" : "theirs"} ${one.tone}`});
  item.append(heard(one.ours ? "We wrote: " : "They wrote: "));
  if (one.text) item.append(make("p", {className: "bubble", dir: "auto"}, one.text));
  if (one.media.length) item.append(make("ul", {className: "media"}, ...one.media.map(picture)));
  const small = make("p", {className: "small"}, time(one.at, clock(one.at)));
  if (one.line) small.append(` ${one.ours ? "from" : "to"} ${one.line}`);
  if (one.told) small.append(" · ", make("span", {className: `state ${one.tone}`}, one.told));
  if (one.then) small.append(" ", time(one.then, clockAfter(one.then, one.at)));
  item.append(small);
  for (const note of one.notes) item.append(make("p", {className: "note"}, note));
  if (one.why) item.append(make("p", {className: "why"}, one.why));
  if (one.next) item.append(make("p", {className: "next"}, make("strong", {}, "What to do: "), one.next));
  return item;
}

/** Whether they may be texted, and what the operator can do about it. */
function warningsOf({out, wish, settles}) {
  const command = words => (settles ? [words, make("code", {}, settles)] : []);
  if (out) {
    const since = `Opted out since ${date(out.since)} (${out.how}): nothing is sent to them. `;
    return [make("p", {className: "warning"}, since, "A START of theirs lifts it", ...command(", or you, with "), ".")];
  }
  if (!wish) return [];
  const words = wish.words ? `: “${wish.words}”` : ".";
  return [make("p", {className: "warning"}, `They may have asked for no more texts${words} `,
    ...command("Read it, then settle it with "))];
}

export class Talk {
  constructor(place, ask, {onBack, onLatest, onNews}) {
    this.ask = ask;
    this.onNews = onNews;
    this.person = null;
    this.title = make("h2", {tabIndex: -1});
    this.number = make("p", {className: "number"});
    this.warnings = make("div", {className: "warnings"});
    const back = make("button", {type: "button", className: "back"}, "Back");
    this.head = make("div", {className: "head", hidden: true}, back, this.title, this.number, this.warnings);
    this.top = make("p", {className: "top"});
    this.scroller = make("div", {className: "scroller", tabIndex: 0, hidden: true});
    this.scroller.role = "region";
    this.roll = new Roll(this.scroller, drawn, isTop => this.atTop(isTop));
    this.later = make("p", {className: "top", hidden: true}, this.turner("Later texts", 1));
    this.scroller.append(make("div", {className: "inner"}, this.top, this.roll.list, this.later));
    this.latestButton = make("button", {type: "button"}, "Show the latest");
    this.place = make("span", {role: "status"});
    this.older = make("p", {className: "older", hidden: true}, this.place, " ", this.latestButton);
    this.empty = make("p", {className: "empty"}, CHOOSE);
    place.append(this.head, this.empty, this.scroller, this.older);
    back.addEventListener("click", onBack);
    this.latestButton.addEventListener("click", onLatest);
    this.forget();
  }

  /** What the server is told of what is drawn. */
  get drawn() {
    return {number: this.from ? "" : this.person?.number ?? "", version: this.from ? "" : this.version};
  }

  forget() {
    this.version = this.cursor = this.from = this.turning = "";
    this.tail = [];
    this.roll.clear();
    this.top.replaceChildren();
  }

  open(one, from) {
    this.forget();
    this.person = one;
    this.from = from;
    this.older.hidden = !from;
    this.place.textContent = from ? OLDER : "";
    this.head.hidden = false;
    this.warnings.replaceChildren();
    this.name(one);
    this.say("Loading the texts");
    if (from) this.load(from);
  }

  name(one) {
    this.title.textContent = called(one);
    this.number.textContent = one.name ? one.shown : "";
    this.number.hidden = !one.name;
    this.scroller.setAttribute("aria-label", `Texts with ${called(one)}`);
  }

  say(words) {
    this.empty.textContent = words;
    this.empty.hidden = !words;
    this.scroller.hidden = Boolean(words);
  }

  focusTitle(narrow) {
    if (narrow) this.title.focus({preventScroll: true});
  }

  /** Says, where older texts are read, that there are later ones than when they were chosen. */
  goneOn() {
    if (this.from) this.place.textContent = NEWER;
  }

  /** Draws the latest texts; those of theirs that are new. */
  latest(page) {
    if (this.from || page.person.number !== this.person?.number) return [];
    const first = !this.version;
    this.version = page.version;
    this.tail = page.texts;
    this.introduce(page.person);
    const fresh = page.texts.filter(one => !this.roll.has(one.id));
    // So many came that those between are not known.
    if (this.roll.last && fresh.length === page.texts.length) this.roll.clear();
    for (const one of page.texts) if (this.roll.has(one.id)) this.roll.refresh(one);
    if (!this.roll.last) this.begin(page);
    else if (fresh.length) this.roll.append(fresh);
    return first ? [] : fresh.filter(one => !one.ours);
  }

  introduce(person) {
    this.person = person;
    this.name(person);
    this.warnings.replaceChildren(...warningsOf(person));
  }

  begin(page) {
    this.cursor = page.cursor;
    this.say(page.texts.length ? "" : NOTHING);
    if (page.texts.length) this.roll.append(page.texts);
  }

  turner(words, direction) {
    const button = make("button", {type: "button"}, words);
    button.addEventListener("click", () => this.roll.turn(direction));
    return button;
  }

  /** Says what is above, and loads it when somebody comes near. */
  atTop(isTop) {
    if (isTop && this.cursor) this.turn();
    const {above, below} = this.roll.beyond;
    const state = above ? "above" : this.cursor ? "loading" : "begins";
    this.later.hidden = !below;
    if (this.top.dataset.state === state) return;
    this.top.dataset.state = state;
    this.top.replaceChildren(
      {above: this.turner("Earlier texts", -1), loading: "Earlier texts are loading", begins: BEGINS}[state]);
  }

  async load(from) {
    const {number} = this.person;
    try {
      const page = await this.ask("/texts", {number, cursor: from});
      // A second click may have asked for the same.
      if (this.from !== from || this.person.number !== number || this.roll.last) return;
      this.introduce(page.person);
      this.begin(page);
      if (page.latest) this.follow();
    } catch (failure) {
      if (this.from === from) this.say(trouble(failure));
    }
  }

  /** What was found is the last: from here on it is as if it had been chosen in the list. */
  follow() {
    this.from = "";
    this.older.hidden = true;
    this.onNews();
  }

  /** Nothing more is asked for. */
  close() {
    this.cursor = "";
  }

  /** Loads what came before, when somebody comes near it. */
  async turn() {
    const {cursor, person} = this;
    if (!cursor || this.turning === cursor) return;
    this.turning = cursor;
    try {
      const page = await this.ask("/texts", {number: person.number, cursor});
      if (this.cursor !== cursor || this.person.number !== person.number) return;
      this.cursor = page.cursor;
      this.roll.prepend(page.texts);
    } catch (failure) {
      if (this.turning === cursor) this.retry(trouble(failure));
    }
  }

  retry(words) {
    const again = make("button", {type: "button"}, "Try again");
    again.addEventListener("click", () => {
      this.turning = this.top.dataset.state = "";
      this.roll.arrange();
    });
    this.top.replaceChildren(words, " ", again);
  }
}
