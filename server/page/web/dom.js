/** Elements and moments. Whatever anybody wrote goes in as text, never as markup. */

/** An element with these properties and what is in it; strings are text. */
export function make(tag, attributes = {}, ...parts) {
  const made = document.createElement(tag);
  Object.assign(made, attributes);
  made.append(...parts);
  return made;
}

/** Words that are heard and not seen. */
export const heard = words => make("span", {className: "heard"}, words);

// To make one of these takes longer than to draw a text.
const written = options => new Intl.DateTimeFormat([], options);
const HOURS = written({hour: "numeric", minute: "2-digit"}), WHOLE = written({dateStyle: "full", timeStyle: "long"});
const NEAR = written({weekday: "long", month: "long", day: "numeric"}), FAR = written({dateStyle: "long"});
const NEAR_BRIEF = written({month: "short", day: "numeric"}), FAR_BRIEF = written({dateStyle: "short"});
const DAY_MS = 86_400_000;

/** The time of day in the reader's zone. */
export const clock = moment => HOURS.format(moment);

const sameDay = (one, other) => new Date(one).toDateString() === new Date(other).toDateString();

/** The day in the reader's zone, in words where it is near. */
export function day(moment, now = Date.now()) {
  if (sameDay(moment, now)) return "Today";
  if (sameDay(moment, now - DAY_MS)) return "Yesterday";
  return (now - moment < 300 * DAY_MS ? NEAR : FAR).format(moment);
}

/** The day in the reader's zone, wherever it stands. */
export const date = moment => FAR.format(moment);

/** As short as a list has room for: the time of today, else the day. */
export function brief(moment, now = Date.now()) {
  if (sameDay(moment, now)) return clock(moment);
  return (now - moment < 300 * DAY_MS ? NEAR_BRIEF : FAR_BRIEF).format(moment);
}

/** A moment as an element, the whole of it when it is pointed at. */
export const time = (moment, words) => make("time", {
  dateTime: new Date(moment).toISOString(),
  title: WHOLE.format(moment),
}, words);

/** What to call somebody: their name, else their number. */
export const called = one => one.name || one.shown;

/** Calls back once it stands before somebody: drawn, in a tab that is in front. */
export function whenSeen(element, then) {
  const look = () => {
    if (document.visibilityState !== "visible" || !element.checkVisibility()) return;
    document.removeEventListener("visibilitychange", look);
    removeEventListener("viewchange", look);
    removeEventListener("resize", look);
    then();
  };
  document.addEventListener("visibilitychange", look);
  addEventListener("viewchange", look);
  addEventListener("resize", look);
  look();
}
