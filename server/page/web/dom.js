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

/** The time of day in the reader's zone. */
export const clock = moment => HOURS.format(moment);

const sameDay = (one, other) => new Date(one).toDateString() === new Date(other).toDateString();

/** The same time so many days before: a day of 23 or 25 hours is one. */
function daysBefore(moment, days) {
  const before = new Date(moment);
  before.setDate(before.getDate() - days);
  return before;
}

/** The time of day of what came after something, with its day where that is another. */
export const clockAfter = (moment, first) =>
  sameDay(moment, first) ? clock(moment) : `${NEAR_BRIEF.format(moment)}, ${clock(moment)}`;

/** The day in the reader's zone, in words where it is near. */
export function day(moment, now = Date.now()) {
  if (sameDay(moment, now)) return "Today";
  if (sameDay(moment, daysBefore(now, 1))) return "Yesterday";
  return (moment > daysBefore(now, 300) ? NEAR : FAR).format(moment);
}

/** The day in the reader's zone, wherever it stands. */
export const date = moment => FAR.format(moment);

/** As short as a list has room for: the time of today, else the day. */
export function brief(moment, now = Date.now()) {
  if (sameDay(moment, now)) return clock(moment);
  return (moment > daysBefore(now, 300) ? NEAR_BRIEF : FAR_BRIEF).format(moment);
}

/** A moment as an element, the whole of it when it is pointed at. */
export const time = (moment, words) => make("time", {
  dateTime: new Date(moment).toISOString(),
  title: WHOLE.format(moment),
}, words);

/** What to call somebody: their name, else their number. */
export const called = one => one.name || one.shown;

/** Calls back once it stands before somebody: in sight, in a tab that is in front. */
export function whenSeen(element, then) {
  let inSight = false;
  const look = () => {
    if (!inSight || document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", look);
    observer.disconnect();
    then();
  };
  const observer = new IntersectionObserver(entries => {
    inSight = entries.at(-1).isIntersecting;
    look();
  }, {threshold: 0.5});
  observer.observe(element);
  document.addEventListener("visibilitychange", look);
}
