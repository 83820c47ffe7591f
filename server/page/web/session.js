/** The tab's session: it came by a link that is good once, and lives in this tab only. */

const KEY = "session";
let session = {word: "", granted: [], sandbox: false, command: "bulkvs-mcp"};

/** What went wrong, in words, and whether it makes sense to go on. */
export class Refused extends Error {
  constructor(status, said) {
    super(said);
    this.status = status;
  }
}

/** Trades the link's word, which leaves the address bar, for a session; or takes up the one that this tab has.
 *
 * What the session may ask for, or null where there is none. */
export async function begin() {
  const link = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  session = JSON.parse(sessionStorage.getItem(KEY)) ?? session;
  if (link) await trade(link);
  return session.word ? session : null;
}

async function trade(link) {
  try {
    const {session: word, ...about} = await ask("/open", {link});
    session = {word, ...about};
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch (refused) {
    // A link that was used, in a tab that has a session: somebody went back to it.
    if (!session.word) throw refused;
  }
}

/** What a command on this record begins with. */
export const program = () => session.command || "bulkvs-mcp";

/** What opens the page again; nothing does where it is of a record in memory. */
export const again = () => (session.command ? `To open the page again, run: ${session.command} page` : "");

/** Asks the server; what it answers, or null where it has nothing to say. */
export async function ask(path, asked, signal = null) {
  const answer = await fetch(path, {
    method: "POST",
    headers: {"content-type": "application/json", authorization: `Bearer ${session.word}`},
    body: JSON.stringify(asked),
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    signal,
  });
  if (!answer.ok) throw new Refused(answer.status, await answer.text());
  return answer.status === 204 ? null : answer.json();
}

/** What went wrong, for whoever tried something. */
export const trouble = failure =>
  failure instanceof Refused && failure.message ? failure.message : "The server did not answer. Try again.";
