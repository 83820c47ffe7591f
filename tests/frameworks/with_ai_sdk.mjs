// Does what a plan says through the AI SDK, whose model is a function that makes one call.
import { readFileSync } from "node:fs";
import { createMCPClient } from "@ai-sdk/mcp";
import { Experimental_StdioMCPTransport as Stdio } from "@ai-sdk/mcp/mcp-stdio";
import { generateText, stepCountIs } from "ai";
import { MockLanguageModelV3 } from "ai/test";

const plan = JSON.parse(readFileSync(process.argv[2], "utf8"));
const [command, ...args] = plan.command;
const client = await createMCPClient({ transport: new Stdio({ command, args, env: plan.env }) });
const usage = { inputTokens: { total: 1 }, outputTokens: { total: 1 } };
const tools = await client.tools();
const forms = {};

function modelThatCalls(toolName, given, heard) {
  const said = (content, unified) => ({ content: [content], finishReason: { unified }, usage, warnings: [] });
  const doGenerate = async ({ prompt, tools: offered }) => {
    for (const { name, inputSchema } of offered) forms[name] = inputSchema;
    const last = prompt.at(-1);
    if (last.role !== "tool") {
      return said({ type: "tool-call", toolCallId: "1", toolName, input: JSON.stringify(given) }, "tool-calls");
    }
    heard(JSON.stringify(last.content[0].output));
    return said({ type: "text", text: "Done." }, "stop");
  };
  return new MockLanguageModelV3({ doGenerate });
}

const shown = {};
let last = "";
for (const step of plan.steps) {
  const given = { ...step.arguments };
  if (given.confirmation_id) {
    given.confirmation_id = /confirmation_id\W+([2-9a-z]{4}(?:-[2-9a-z]{4}){2})/.exec(last)?.[1] ?? "none was shown";
  }
  const model = modelThatCalls(step.tool, given, (text) => (shown[step.name] = last = text));
  await generateText({ model, tools, prompt: "Go on.", stopWhen: stepCountIs(2) });
}
await client.close();
process.stdout.write(JSON.stringify({ forms, shown }));
