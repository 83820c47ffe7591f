// Does what a plan says through a TypeScript SDK, and prints what the SDK hands to its caller.
import { readFileSync } from "node:fs";

const plan = JSON.parse(readFileSync(process.argv[2], "utf8"));
const version = plan.client === "typescript-1" ? 1 : 2;

async function connectFirst(transport, capabilities, answer) {
  const { Client } = await import("@modelcontextprotocol/sdk/client/index.js");
  const { StdioClientTransport } = await import("@modelcontextprotocol/sdk/client/stdio.js");
  const { ElicitRequestSchema } = await import("@modelcontextprotocol/sdk/types.js");
  const client = new Client({ name: "typescript", version: "1" }, { capabilities });
  if (capabilities.elicitation) client.setRequestHandler(ElicitRequestSchema, answer);
  const stdio = new StdioClientTransport(transport);
  let protocol;
  stdio.setProtocolVersion = (agreed) => (protocol = agreed);
  await client.connect(stdio);
  return { client, protocol };
}

async function connectSecond(transport, capabilities, answer) {
  const { Client } = await import("@modelcontextprotocol/client");
  const { StdioClientTransport } = await import("@modelcontextprotocol/client/stdio");
  const mode = plan.era === "legacy" ? "legacy" : { pin: "2026-07-28" };
  const client = new Client({ name: "typescript", version: "2" }, { capabilities, versionNegotiation: { mode } });
  if (capabilities.elicitation) client.setRequestHandler("elicitation/create", answer);
  await client.connect(new StdioClientTransport(transport));
  return { client, protocol: client.getNegotiatedProtocolVersion() };
}

async function inSession({ can_ask, steps }) {
  let step, asked, offered;
  const answer = ({ params }) => {
    if (step.person === "vanish") process.exit(9);
    asked.push(params.message);
    return step.person;
  };
  const [command, ...args] = plan.command;
  const transport = { command, args, env: plan.env };
  const connect = version === 1 ? connectFirst : connectSecond;
  const { client, protocol } = await connect(transport, can_ask ? { elicitation: {} } : {}, answer);
  const { tools } = await client.listTools();
  const calls = {};
  for (step of steps) {
    asked = [];
    const filled = { ...step.arguments };
    if (filled.confirmation_id) filled.confirmation_id = offered;
    const call = { result: null, raised: null, asked };
    try {
      call.result = await client.callTool({ name: step.tool, arguments: filled });
      offered = call.result.structuredContent?.confirmation_id ?? offered;
    } catch (error) {
      call.raised = String(error);
    }
    calls[step.name] = call;
  }
  await client.close();
  return { protocol, tools: tools.map((tool) => tool.name), calls };
}

const sessions = [];
for (const session of plan.sessions) sessions.push(await inSession(session));
process.stdout.write(JSON.stringify(sessions));
