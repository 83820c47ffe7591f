/** The approvals: what waits for a decision, the oldest first, and what was decided lately. */

import {clock, make, whenSeen} from "/dom.js";
import {drawPreview} from "/preview.js";
import {trouble} from "/session.js";

const ARMED_MS = {choice: 700, typed: 2000};
const AGAIN_MS = 2000;
const WHAT = {
  send_message: "A text",
  put_webhook: "A webhook",
  delete_webhook: "A webhook's deletion",
  set_number: "A number's setting",
};
const WHERE = {form: "in the assistant", card: "on a card", page: "on this page", terminal: "in a terminal"};
const NOTHING = "Nothing waits for you. Leave this tab open: what has to be approved appears here.";
const EXPIRED = "Too late: this question has expired. Nothing was done.";

/** One question on the page. It is drawn once, and stays where it is. */
class Question {
  constructor(one, ask) {
    this.one = one;
    this.ask = ask;
    this.title = make("h2", {id: `title-${one.id}`, tabIndex: -1}, one.form.title);
    this.preview = make("div", {className: "preview"});
    drawPreview(this.preview, one.preview);
    this.name = make("input", {autocomplete: "off", spellcheck: false, autocapitalize: "off"});
    this.no = make("button", {type: "button"}, one.form.no);
    this.yes = make("button", {type: "submit", className: "yes", disabled: true}, one.form.yes);
    this.trouble = make("p", {className: "trouble", role: "alert"});
    this.outcome = make("p", {className: "outcome", role: "status"});
    this.element = this.article();
    this.listen();
  }

  article() {
    const {one} = this;
    const times = `Asked at ${clock(one.created)}, good until ${clock(one.expires)}`;
    const facts = make("div", {className: "facts"}, make("p", {className: "when"}, times));
    if (one.whose) facts.append(make("p", {className: "whose"}, one.whose));
    const form = make("form", {className: "answering"}, make("div", {className: "choices"}, this.no, this.yes));
    if (one.form.kind === "typed") {
      form.prepend(make("label", {className: "typed"}, `Type ${one.form.name} to confirm`, this.name));
    }
    this.form = form;
    const foot = make("div", {className: "foot"}, form, this.outcome);
    const article = make("article", {}, this.title, this.preview, facts, this.trouble, foot);
    article.setAttribute("aria-labelledby", this.title.id);
    return article;
  }

  listen() {
    this.no.addEventListener("click", () => this.answer("no"));
    this.name.addEventListener("input", () => this.arm());
    this.form.addEventListener("submit", event => {
      event.preventDefault();
      if (!this.yes.disabled) this.answer(this.one.form.kind === "typed" ? this.name.value : "yes");
    });
  }

  /** It stands before somebody now. Only some time after that can a yes be meant. */
  async shown() {
    if (this.done || this.element.inert) return;
    await this.attempt(async () => {
      await this.noted();
      this.trouble.textContent = "";
      setTimeout(() => {
        this.ready = true;
        this.arm();
      }, ARMED_MS[this.one.form.kind]);
    });
  }

  /** What the server does not know of it cannot take a yes to. */
  async noted() {
    try {
      await this.ask("/show", {id: this.one.id});
    } catch (failure) {
      setTimeout(() => this.shown(), AGAIN_MS);
      throw failure;
    }
  }

  arm() {
    this.yes.disabled = !this.ready || (this.one.form.kind === "typed" && !this.name.value.trim());
  }

  async answer(answer) {
    this.no.disabled = this.yes.disabled = true;
    this.trouble.textContent = "";
    await this.attempt(async () => {
      const said = await this.ask("/answer", {id: this.one.id, answer});
      if (said.state === "waiting") this.trouble.textContent = said.told;
      else this.end(said.told);
    });
    this.no.disabled = false;
    this.arm();
  }

  async attempt(work) {
    try {
      await work();
    } catch (failure) {
      this.trouble.textContent = trouble(failure);
    }
  }

  /** It is decided, here or elsewhere, or it is too late. */
  end(told) {
    if (this.outcome.textContent !== told) this.outcome.textContent = told;
    if (this.done) return;
    this.done = true;
    if (this.form.contains(document.activeElement)) this.title.focus({preventScroll: true});
    this.trouble.textContent = "";
    this.element.classList.add("done");
  }
}

/** The view. */
export class Approvals {
  constructor(place, ask, {takesFocus = false} = {}) {
    this.ask = ask;
    this.takesFocus = takesFocus;
    this.questions = new Map();
    this.waiting = 0;
    this.empty = make("p", {className: "empty"}, NOTHING);
    this.open = make("div", {className: "open"});
    this.recent = make("ul");
    this.decided = make("section", {className: "decided"}, make("h2", {}, "Decided lately"), this.recent);
    this.empty.hidden = this.decided.hidden = true;
    place.replaceChildren(this.empty, this.open, this.decided);
  }

  /** Draws the list; what it comes to, in words. */
  draw(list) {
    const waiting = new Set(list.waiting.map(one => one.id));
    const told = new Map(list.decided.map(one => [one.id, one.told]));
    const first = this.questions.size === 0;
    for (const one of list.waiting) if (!this.questions.has(one.id)) this.add(one);
    for (const [id, question] of this.questions) if (!waiting.has(id)) question.end(told.get(id) ?? EXPIRED);
    this.recent.replaceChildren(...list.decided.filter(one => !this.questions.has(one.id)).map(decidedLine));
    this.decided.hidden = !this.recent.childElementCount;
    this.empty.hidden = this.questions.size > 0;
    this.waiting = waiting.size;
    if (this.takesFocus && first && document.activeElement === document.body) this.questions.values().next().value?.no.focus();
    if (!waiting.size) return "Nothing waits for you";
    return `${waiting.size} ${waiting.size === 1 ? "waits" : "wait"} for your decision`;
  }

  add(one) {
    const question = new Question(one, this.ask);
    this.questions.set(one.id, question);
    this.open.append(question.element);
    // The buttons stand below all that is asked.
    whenSeen(question.form, () => question.shown());
  }

  /** Brings the first that waits before whoever asks for it. */
  goToFirst() {
    const first = [...this.questions.values()].find(question => !question.done);
    first?.element.scrollIntoView({block: "start"});
    first?.title.focus({preventScroll: true});
  }

  close() {
    for (const question of this.questions.values()) question.element.inert = true;
  }
}

function decidedLine(one) {
  const where = WHERE[one.via] ? `Decided ${WHERE[one.via]}` : "Decided";
  return make("li", {},
    make("time", {}, clock(one.decided)),
    make("span", {}, `${WHAT[one.action] ?? one.action}: ${one.told}`),
    make("span", {className: "whose"}, one.whose ? `${where} · ${one.whose}` : where));
}
