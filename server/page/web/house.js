/** The whole: conversations, one of them, what waits for a decision, and in the sandbox the other telephone. */

import {Approvals} from "/approvals.js";
import {called, make} from "/dom.js";
import {People} from "/people.js";
import {Phone} from "/phone.js";
import {Talk} from "/talk.js";

const NARROW = "(max-width: 1099px)";

export class House {
  constructor(place, ask, {phone}) {
    this.ask = ask;
    this.version = this.peopleVersion = "";
    const people = make("section", {id: "people"}), talk = make("section", {id: "talk"});
    const approvals = make("section", {id: "approvals"}), side = make("aside", {id: "side"}, approvals);
    people.setAttribute("aria-label", "Conversations");
    talk.setAttribute("aria-label", "One conversation");
    side.setAttribute("aria-label", "Decisions");
    this.news = make("p", {className: "heard", role: "status"});
    place.replaceChildren(people, talk, side, this.news);
    document.body.classList.add("whole");
    document.getElementById("title").textContent = "Conversations";
    this.back = make("button", {type: "button", className: "back"}, "Back");
    approvals.append(this.back);
    const list = make("div", {className: "list"});
    approvals.append(list);
    this.approvals = new Approvals(list, ask);
    this.people = new People(people, ask, (one, from) => this.open(one, from), {phone});
    const onLatest = () => this.open(this.talk.person), onNews = () => this.asking?.abort();
    this.talk = new Talk(talk, ask, {onBack: () => this.show("people"), onLatest, onNews});
    this.phone = phone ? new Phone(side, ask, number => this.open({number, shown: number, name: ""})) : null;
    this.waits = document.getElementById("waits");
    this.waits.addEventListener("click", () => this.decide());
    this.back.addEventListener("click", () => this.show(this.talk.person ? "talk" : "people"));
    this.show("people");
  }

  /** Which part is shown where there is no room for all of them. */
  show(view) {
    document.body.dataset.view = view;
    if (view === "people") this.people.focusCurrent();
  }

  decide() {
    this.show("approvals");
    this.approvals.goToFirst();
  }

  /** Shows the texts with somebody, from a place backwards or the latest. */
  open(one, from = "") {
    this.people.select(one.number);
    this.talk.open(one, from);
    this.phone?.be(one);
    this.show("talk");
    this.talk.focusTitle(matchMedia(NARROW).matches);
    // What is under way asks about somebody else.
    this.asking?.abort();
  }

  async next() {
    this.asking = new AbortController();
    const {number, version} = this.talk.drawn;
    const drawn = {version: this.version, people: this.peopleVersion, number, texts: version};
    return this.ask("/watch", drawn, this.asking.signal);
  }

  draw(answer) {
    if (answer.people) {
      this.peopleVersion = answer.people.version;
      this.follow(this.people.draw(answer.people));
    } else this.people.arrange();
    if (answer.texts) this.tell(this.talk.latest(answer.texts));
    this.phone?.draw(this.talk.drawn.number, this.talk.tail);
    if (answer.version !== this.version) this.drawApprovals(answer);
    return this.told;
  }

  /** What is read may have gone on; where nothing is, the telephone rings, if there is room for it. */
  follow(moved) {
    const {person} = this.talk;
    if (moved.some(one => one.number === person?.number)) this.talk.goneOn();
    const theirs = moved.find(one => this.phone?.isOf(one));
    if (theirs && !person && !matchMedia(NARROW).matches) this.open(theirs);
  }

  drawApprovals(answer) {
    this.version = answer.version;
    this.told = this.approvals.draw(answer);
    const {waiting} = this.approvals;
    document.title = waiting ? `(${waiting}) Waiting for you` : "Conversations";
    this.waits.hidden = !waiting;
    this.waits.textContent = waiting ? `${waiting === 1 ? "One waits" : `${waiting} wait`} for you: decide` : "";
    if (!waiting && document.body.dataset.view === "approvals") this.back.focus();
  }

  /** Says that somebody wrote, to whoever cannot see it. */
  tell(came) {
    if (came.length) this.news.textContent = `${called(this.talk.person)} wrote: ${came.at(-1).text}`;
  }

  close() {
    this.approvals.close();
    this.talk.close();
    document.getElementById("view").inert = this.waits.disabled = true;
  }
}
