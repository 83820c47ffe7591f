// A host that draws a card, on the official AppBridge, as the browser loads it: `window.host` is what a test uses.
import { AppBridge, PostMessageTransport } from "@modelcontextprotocol/ext-apps/app-bridge";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";

const APPS = "io.modelcontextprotocol/ui";
const CARD = "ui://bulkvs-mcp/approval.html";
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'none'";

let client = null, bridge = null;
const told = [], asked = [];

/** Connects to the server that served this page; `apps` is what is declared of MCP Apps, null where nothing is. */
async function connect(apps) {
  const extensions = apps ? { [APPS]: apps } : {};
  client = new Client({ name: "host", version: "1" }, { capabilities: { extensions } });
  await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", location.href)));
}

/** A card in a frame of its own origin, which nothing reaches but through the bridge. */
function frame(html) {
  const drawn = document.createElement("iframe");
  drawn.sandbox.add("allow-scripts");
  drawn.title = "Approval";
  drawn.style.cssText = "width:100%;border:0;display:block";
  drawn.srcdoc = html.replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
  document.getElementById("conversation").replaceChildren(drawn);
  return drawn;
}

/** Answers the card's calls from a list instead of the server: an answer, or a string that is an error. */
function scripted(answers) {
  return async params => {
    asked.push(params);
    const list = answers[params.name] ?? [];
    const answer = list.length > 1 ? list.shift() : list[0];
    if (typeof answer !== "object") throw new Error(answer ?? "not allowed");
    return answer;
  };
}

const named = name => ({ toolInfo: { tool: { name, inputSchema: { type: "object" } } } });

async function draw({ html, result, given, answers, ...how }) {
  const { tool = "send_message", theme = "light", variables = {}, context = true } = how;
  await bridge?.close();
  const capabilities = { serverTools: {}, ...(context ? { updateModelContext: { text: {} } } : {}) };
  const hostContext = { theme, styles: { variables }, ...(tool ? named(tool) : {}) };
  bridge = new AppBridge(null, { name: "host", version: "1" }, capabilities, { hostContext });
  bridge.oncalltool = answers ? scripted(answers) : async params => {
    asked.push(params);
    return client.callTool(params);
  };
  bridge.onupdatemodelcontext = async params => {
    told.push(params.content.map(block => block.text).join("\n"));
    return {};
  };
  bridge.onsizechange = ({ height }) => { if (height) drawn.style.height = `${height}px`; };
  const ready = new Promise(resolve => { bridge.oninitialized = resolve; });
  html ??= (await client.readResource({ uri: CARD })).contents[0].text;
  const drawn = frame(html);
  await bridge.connect(new PostMessageTransport(drawn.contentWindow, drawn.contentWindow));
  await ready;
  if (given) await bridge.sendToolInput({ arguments: given });
  await bridge.sendToolResult(result);
}

/** What a model calls: it sees the words and the structure of the answer, and nothing else. */
async function call(tool, given) {
  const result = await client.callTool({ name: tool, arguments: given });
  return { result, model: JSON.stringify([result.content, result.structuredContent]) };
}

window.host = { connect, draw, call, told, asked, list: () => client.listTools() };
