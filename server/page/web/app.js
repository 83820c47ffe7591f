/** The page: a session first, then a view. There is one view so far, the approvals. */

import {ask, begin, Refused} from "/session.js";
import {Approvals} from "/approvals.js";

const TRIES = 3, PAUSE_MS = 1000;
const AGAIN = "To open the page again, run: bulkvs-mcp page";
const ENDED = "The program that showed this page has ended. What was not approved was not done.";

const status = document.getElementById("status");
const pause = () => new Promise(resolve => setTimeout(resolve, PAUSE_MS));
const say = words => {
  if (status.textContent !== words) status.textContent = words;
};

function stop(words) {
  document.title = "Approvals: ended";
  document.body.dataset.state = "ended";
  say(words);
}

/** Asks for the list again and again; each answer comes as soon as there is another one. */
async function watch(view) {
  let version = "", failures = 0;
  while (failures < TRIES) {
    try {
      const list = await ask("/look", {version});
      failures = 0;
      if (!list) continue;
      version = list.version;
      say(view.draw(list));
    } catch (failure) {
      if (failure instanceof Refused && failure.status !== 503) return stop(`${failure.message} ${AGAIN}`);
      failures += 1;
      say(failure instanceof Refused ? failure.message : "Connecting again");
      await pause();
    }
  }
  view.close();
  return stop(`${ENDED} ${AGAIN}`);
}

async function start() {
  try {
    if (await begin()) await watch(new Approvals(document.getElementById("view"), ask));
    else stop(`This tab has no session. ${AGAIN}`);
  } catch (failure) {
    stop(`${failure.message} ${AGAIN}`);
  }
}

start();
