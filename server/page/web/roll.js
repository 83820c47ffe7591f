/** A long list, the latest at the bottom, of which only what is near what is looked at is in the document.
 *
 * Positions count from the bottom, so that what comes in above moves nothing. */

import {day, make} from "/dom.js";

const CHUNK = 10;
const ESTIMATE = 76;
/** How far beyond what is seen things are drawn, in heights of what is seen. */
const AROUND = 0.5;

export class Roll {
  /** `draw` makes an element of one text; `onTop` is called when its oldest texts are near. */
  constructor(scroller, draw, onTop) {
    this.scroller = scroller;
    this.draw = draw;
    this.onTop = onTop;
    this.above = make("div", {className: "beyond"});
    this.below = make("div", {className: "beyond"});
    this.chunks = [];
    this.places = new Map();
    this.list = make("div", {className: "texts"}, this.above, this.below);
    scroller.addEventListener("scroll", () => this.soon(), {passive: true});
    new ResizeObserver(() => this.soon()).observe(scroller);
  }

  clear() {
    for (const chunk of this.chunks) chunk.element?.remove();
    this.chunks = [];
    this.places.clear();
    this.above.style.height = this.below.style.height = "0";
    this.scroller.scrollTop = 0;
  }

  has(id) {
    return this.places.has(id);
  }

  get last() {
    return this.chunks.at(-1)?.texts.at(-1);
  }

  /** Whether there is something above, or below, of what is in the document. */
  get beyond() {
    return {above: !this.chunks[0]?.element, below: !this.chunks.at(-1)?.element};
  }

  append(texts) {
    const last = this.chunks.at(-1);
    const room = last ? Math.max(CHUNK - last.texts.length, 0) : 0;
    if (room && texts.length) {
      this.fill(last, [...last.texts, ...texts.slice(0, room)]);
    }
    this.chunks.push(...this.cut(texts.slice(room)));
    this.arrange();
  }

  prepend(texts) {
    // Whether it begins a day is another question now.
    const first = this.chunks[0];
    this.chunks.unshift(...this.cut(texts));
    if (first?.element) this.fill(first, first.texts);
    this.arrange();
  }

  /** Takes up what is another about a text that is there. */
  refresh(one) {
    const chunk = this.places.get(one.id);
    const place = chunk.texts.findIndex(other => other.id === one.id);
    if (JSON.stringify(chunk.texts[place]) === JSON.stringify(one)) return;
    chunk.texts[place] = one;
    if (chunk.element) this.fill(chunk, chunk.texts);
  }

  /** Brings what is before, or after, what is seen into sight. */
  turn(direction) {
    this.scroller.scrollBy({top: direction * this.scroller.clientHeight * 0.9});
  }

  cut(texts) {
    const found = [];
    for (let place = 0; place < texts.length; place += CHUNK) {
      const chunk = {texts: [], element: null, height: 0};
      this.fill(chunk, texts.slice(place, place + CHUNK));
      found.push(chunk);
    }
    return found;
  }

  fill(chunk, texts) {
    chunk.texts = texts;
    for (const one of texts) this.places.set(one.id, chunk);
    if (chunk.element) chunk.element.replaceChildren(...this.items(chunk));
    else chunk.height = texts.length * ESTIMATE;
  }

  items(chunk) {
    const before = this.chunks[this.chunks.indexOf(chunk) - 1]?.texts.at(-1);
    let shown = before ? day(before.at) : "";
    return chunk.texts.flatMap(one => {
      const today = day(one.at), item = this.draw(one);
      const found = today === shown ? [item] : [make("li", {className: "day"}, today), item];
      shown = today;
      return found;
    });
  }

  soon() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.arrange();
    });
  }

  /** Puts into the document what is near, takes out what is far, and keeps what is seen where it is. */
  arrange() {
    const {scroller} = this, atEnd = scroller.scrollTop > -2;
    const [from, until] = this.near();
    const kept = this.chunks.slice(from, until).find(chunk => chunk.element && this.isSeen(chunk));
    const before = kept?.element.getBoundingClientRect().top;
    this.chunks.forEach((chunk, place) => {
      if (chunk.element && (place < from || place >= until)) this.takeOut(chunk);
    });
    for (let place = until - 1; place >= from; place -= 1) this.putIn(this.chunks[place], this.chunks[place + 1]);
    const sum = chunks => chunks.reduce((height, chunk) => height + chunk.height, 0);
    this.above.style.height = `${sum(this.chunks.slice(0, from))}px`;
    this.below.style.height = `${sum(this.chunks.slice(until))}px`;
    const moved = kept ? kept.element.getBoundingClientRect().top - before : 0;
    if (!atEnd && Math.abs(moved) > 1) scroller.scrollTop += moved;
    this.onTop(from === 0);
  }

  /** From which chunk until which they are near. */
  near() {
    const {clientHeight, scrollTop} = this.scroller, around = AROUND * clientHeight;
    const lowest = -scrollTop - around, highest = -scrollTop + clientHeight + around;
    let until = this.chunks.length, bottom = 0;
    while (until > 1 && bottom + this.heightOf(until - 1) < lowest) bottom += this.heightOf(--until);
    let from = until, top = bottom;
    while (from > 0 && (top < highest || from === until)) top += this.heightOf(--from);
    return [from, until];
  }

  heightOf(place) {
    const chunk = this.chunks[place];
    return chunk.element?.offsetHeight || chunk.height;
  }

  isSeen(chunk) {
    const {top, bottom} = chunk.element.getBoundingClientRect(), frame = this.scroller.getBoundingClientRect();
    return bottom > frame.top && top < frame.bottom;
  }

  takeOut(chunk) {
    chunk.height = chunk.element.offsetHeight;
    if (chunk.element.contains(document.activeElement)) this.scroller.focus({preventScroll: true});
    chunk.element.remove();
    chunk.element = null;
  }

  putIn(chunk, after) {
    if (chunk.element) return;
    chunk.element = make("ol", {className: "chunk"}, ...this.items(chunk));
    this.list.insertBefore(chunk.element, after?.element ?? this.below);
  }
}
