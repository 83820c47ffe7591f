/** The tab's session: it came by a link that is good once, and lives in this tab only. */

const KEY = "session";
let session = "";

/** What went wrong, in words, and whether it makes sense to go on. */
export class Refused extends Error {
  constructor(status, said) {
    super(said);
    this.status = status;
  }
}

/** Trades the link's word, which leaves the address bar, for a session; or takes up the one that this tab has. */
export async function begin() {
  const link = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  session = sessionStorage.getItem(KEY) ?? "";
  if (link) await trade(link);
  return Boolean(session);
}

async function trade(link) {
  try {
    session = (await ask("/open", {link})).session;
    sessionStorage.setItem(KEY, session);
  } catch (refused) {
    // A link that was used, in a tab that has a session: somebody went back to it.
    if (!session) throw refused;
  }
}

/** Asks the server; what it answers, or null where it has nothing to say. */
export async function ask(path, asked) {
  const answer = await fetch(path, {
    method: "POST",
    headers: {"content-type": "application/json", authorization: `Bearer ${session}`},
    body: JSON.stringify(asked),
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
  });
  if (!answer.ok) throw new Refused(answer.status, await answer.text());
  return answer.status === 204 ? null : answer.json();
}
