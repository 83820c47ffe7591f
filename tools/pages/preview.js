/** Draws a preview that the server composed. Whatever anybody wrote is text, never markup; no line is left out. */
export function drawPreview(place, preview) {
  const make = (tag, kind, ...parts) => {
    const made = document.createElement(tag);
    if (kind) made.className = kind;
    made.append(...parts);
    return made;
  };
  const lines = preview.split("\n").filter(line => line.trim());
  const head = /^(SMS|MMS) from (.+?) to (.+):$/.exec(lines[0] ?? "");
  if (!head) return place.replaceChildren(...lines.map(line => make("p", "plain", line)));
  const facts = make("dl"), wrote = [], small = [], numbers = [], media = [];
  const notes = {"Warning: ": make("ul", "warnings"), "Not answered yet: ": make("ul", "unanswered")};
  for (const line of lines.slice(1)) {
    const label = Object.keys(notes).find(one => line.startsWith(one));
    if (line.startsWith("  | ")) wrote.push(line.slice(4));
    else if (label) notes[label].append(make("li", "", make("strong", "", label), line.slice(label.length)));
    else if (line.startsWith("  ")) numbers.push(line.trim());
    else if (line.startsWith("Media: ")) media.push(line.slice(7));
    else if (line !== "Text:") small.push(line);
  }
  const fact = (name, values, kind = "") => {
    if (values.length) facts.append(make("dt", "", name), ...values.map(value => make("dd", kind, value)));
  };
  fact("From", [head[2]], "main");
  fact("To", numbers, "main");
  fact("As", [`${head[1]} to ${head[3]}`]);
  fact("Media", media);
  const text = make("blockquote", "", wrote.join("\n"));
  text.setAttribute("aria-label", "The text");
  const parts = [facts, ...Object.values(notes), text, ...small.map(line => make("p", "small", line))];
  return place.replaceChildren(...parts.filter(part => part.textContent));
}
