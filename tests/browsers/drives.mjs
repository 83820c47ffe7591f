// Does with Chromium what it is told, a JSON object on each line of stdin, and says on stdout what it saw.
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--host-resolver-rules=MAP *.example 127.0.0.1"],
});
const tabs = new Map();
const PATIENCE_MS = 15000;

const scope = ({ tab, framed }) => (framed ? tabs.get(tab).frames()[1] : tabs.get(tab));
const found = asked => {
  if (asked.selector) return scope(asked).locator(asked.selector).first();
  if (asked.text) return scope(asked).getByText(asked.text).first();
  return scope(asked).getByRole(asked.role, { name: asked.name, exact: true }).first();
};

const acts = {
  async open({ tab, width = 800, height = 900, dark = false, scale = 1, now = 0, timezoneId, script = "" }) {
    const colorScheme = dark ? "dark" : "light";
    const viewport = { width, height };
    const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: scale, timezoneId });
    const page = await context.newPage();
    if (script) await page.addInitScript(script);
    if (now) await page.clock.setFixedTime(now);
    page.setDefaultTimeout(PATIENCE_MS);
    tabs.set(tab, page);
  },
  async sibling({ tab, of }) {
    const page = await tabs.get(of).context().newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    tabs.set(tab, page);
  },
  async close({ tab }) {
    await tabs.get(tab).context().close();
    tabs.delete(tab);
  },
  async goto({ tab, url }) {
    const answer = await tabs.get(tab).goto(url);
    return answer ? answer.status() : null;
  },
  reload: ({ tab }) => tabs.get(tab).reload().then(() => null),
  url: ({ tab }) => tabs.get(tab).url(),
  title: ({ tab }) => tabs.get(tab).title(),
  click: asked => found(asked).click(),
  hover: asked => found(asked).hover(),
  fill: ({ value, ...asked }) => found(asked).fill(value),
  press: ({ tab, key }) => tabs.get(tab).keyboard.press(key),
  type: ({ tab, value }) => tabs.get(tab).keyboard.type(value),
  wait: ({ state = "visible", ...asked }) => found(asked).waitFor({ state }),
  // The library's own way would be eval in the page, which the page's policy forbids.
  async until({ script, ...asked }) {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise(go => setTimeout(go, 20))) {
      if (await scope(asked).evaluate(script)) return;
    }
    throw new Error(`never true: ${script}`);
  },
  read: asked => found(asked).innerText(),
  count: ({ selector, ...asked }) => scope(asked).locator(selector).count(),
  run: ({ script, ...asked }) => scope(asked).evaluate(script),
  outline: asked => scope(asked).locator("body").ariaSnapshot(),
  async faults(asked) {
    await scope(asked).evaluate(axe);
    const { violations } = await scope(asked).evaluate("axe.run(document, {resultTypes: ['violations']})");
    return violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(" | ")}`);
  },
  async picture({ tab, path, selector }) {
    const target = selector ? tabs.get(tab).locator(selector) : tabs.get(tab);
    await target.screenshot({ path, ...(selector ? {} : { fullPage: true }), animations: "disabled" });
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { act, ...asked } = JSON.parse(line);
  try {
    console.log(JSON.stringify({ value: (await acts[act](asked)) ?? null }));
  } catch (error) {
    console.log(JSON.stringify({ error: `${act}: ${error.message}` }));
  }
}
await browser.close();
