/** The other person's telephone, in the sandbox: they text us on it, and it tells whether it got what we texted. */

import {make} from "/dom.js";
import {trouble} from "/session.js";

const GOT = new Set(["good", "wait"]);
const SOMEBODY = "+1 310-555-1212";

export class Phone {
  constructor(side, ask, opened) {
    this.ask = ask;
    this.opened = opened;
    this.told = new Set();
    this.texts = [];
    this.number = "";
    this.as = make("input", {value: SOMEBODY, autocomplete: "off", inputMode: "tel", maxLength: 40});
    this.words = make("textarea", {rows: 2, maxLength: 1600, placeholder: "Write as the other person"});
    this.gets = make("select", {},
      make("option", {value: "yes"}, "They arrive, and a receipt says so"),
      make("option", {value: "no"}, "They do not arrive, and a receipt says so"),
      make("option", {value: "off"}, "No receipt comes"));
    this.screen = make("ol", {className: "screen", hidden: true});
    this.trouble = make("p", {className: "trouble", role: "alert"});
    this.send = make("button", {type: "submit", className: "yes"}, "Text as them");
    const form = make("form", {},
      make("label", {}, "Their number", this.as), this.screen,
      make("label", {}, "Their text", this.words), this.trouble, this.send,
      make("label", {}, "What becomes of our texts", this.gets));
    const about = make("p", {className: "small"}, "Be the other person. Nothing leaves this computer.");
    const open = matchMedia("(min-width: 1100px)").matches;
    side.append(make("details", {id: "phone", open}, make("summary", {}, "The other telephone"), about, form));
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.text();
    });
    this.words.addEventListener("keydown", event => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    this.gets.addEventListener("change", () => this.receive());
  }

  /** Is the telephone of whoever is read of. */
  be(one) {
    this.number = one.number;
    this.texts = [];
    this.as.value = one.shown.startsWith("+1 ") ? one.shown : one.number;
    this.screen.hidden = true;
  }

  /** Whether it is theirs, as the number stands on it. */
  isOf(one) {
    const digits = this.as.value.replace(/\D/g, "");
    return digits.length >= 10 && one.number.endsWith(digits);
  }

  draw(number, texts) {
    this.texts = number && number === this.number ? texts : [];
    const got = this.texts.filter(one => !one.ours || GOT.has(one.tone)).slice(-3);
    this.screen.replaceChildren(...got.map(one => make("li", {className: one.ours ? "theirs" : "ours"},
      one.text || "A file", ...(one.ours ? [make("small", {}, one.told)] : []))));
    this.screen.hidden = !got.length;
    this.receive();
  }

  async text() {
    if (this.send.disabled) return;
    this.trouble.textContent = "";
    this.send.disabled = true;
    try {
      const {number} = await this.ask("/text", {number: this.as.value.trim(), text: this.words.value});
      this.words.value = "";
      if (number !== this.number) this.opened(number);
    } catch (failure) {
      this.trouble.textContent = trouble(failure);
    }
    this.send.disabled = false;
    this.words.focus();
  }

  /** Tells of each text that has come to it, one after another, once. */
  async receive() {
    // A text to several arrives at each of them.
    const {number} = this, toldOf = one => `${one.id} ${number}`;
    const got = this.texts.find(one => one.open && !this.told.has(toldOf(one)));
    if (!got || this.receiving || this.gets.value === "off") return;
    this.receiving = true;
    this.told.add(toldOf(got));
    try {
      await this.ask("/arrive", {id: got.id, number, delivered: this.gets.value === "yes"});
    } catch (failure) {
      this.trouble.textContent = trouble(failure);
    }
    this.receiving = false;
    this.receive();
  }
}
