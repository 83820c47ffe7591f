/** The page: a session first, then a view: of the approvals only, or of the whole. */

import {again, ask, begin, Refused} from "/session.js";
import {Approvals} from "/approvals.js";

const TRIES = 3, PAUSE_MS = 1000;
const ENDED = "The program that showed this page has ended. What was not approved was not done.";

const status = document.getElementById("status");
const pause = () => new Promise(resolve => setTimeout(resolve, PAUSE_MS));
const say = words => {
  if (status.textContent !== words) status.textContent = words;
};

function stop(why) {
  const words = `${why} ${again()}`.trim();
  document.title = "Ended";
  document.body.dataset.state = "ended";
  say(words);
}

/** What a tab shows that was opened to decide. */
class Deciding {
  constructor(place) {
    this.approvals = new Approvals(place, ask, {takesFocus: true});
    this.version = "";
  }

  next() {
    return ask("/look", {version: this.version});
  }

  draw(list) {
    this.version = list.version;
    const told = this.approvals.draw(list);
    document.title = this.approvals.waiting ? `(${this.approvals.waiting}) Waiting for you` : "Approvals";
    return told;
  }

  close() {
    this.approvals.close();
  }
}

/** Asks for what is new again and again; each answer comes as soon as there is something. */
async function watch(view) {
  let failures = 0;
  while (failures < TRIES) {
    try {
      const answer = await view.next();
      failures = 0;
      if (answer) say(view.draw(answer));
    } catch (failure) {
      // Something else is to be watched from now on.
      if (failure.name === "AbortError") continue;
      if (failure instanceof Refused && failure.status !== 503) {
        view.close();
        return stop(failure.message);
      }
      // One that answers is there; what it cannot read now it may read soon.
      failures += failure instanceof Refused ? 0 : 1;
      say(failure instanceof Refused ? failure.message : "Connecting again");
      await pause();
    }
  }
  view.close();
  return stop(ENDED);
}

/** The whole is loaded only where it may be seen. */
async function viewOf({granted, sandbox, command}) {
  const place = document.getElementById("view");
  document.getElementById("sandbox").hidden = !sandbox;
  document.body.classList.toggle("sandbox", sandbox);
  document.getElementById("more").hidden = granted.includes("history") || !command;
  document.querySelector("#more code").textContent = `${command} page`;
  if (!granted.includes("history")) return new Deciding(place);
  const {House} = await import("/house.js");
  return new House(place, ask, {phone: granted.includes("phone")});
}

async function start() {
  try {
    const session = await begin();
    if (session) await watch(await viewOf(session));
    else stop("This tab has no session.");
  } catch (failure) {
    stop(failure.message);
  }
}

start();
