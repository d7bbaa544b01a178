import { el } from "./dom.js";
import { inline } from "./inline.js";

// Discord's Markdown (reference.mdx, "Message Formatting"), block by block. Headings, lists and quotes stand at the start of a line.
const fence = /^```(?:([\w+#-]+)\n)?\n?([\s\S]*?)\n?```/;

export function markdown(text) {
  const out = document.createDocumentFragment();
  let rest = text;
  while (rest) {
    const at = rest.search(/```[\s\S]*?```/);
    if (at < 0) return blocks(out, rest);
    if (at > 0) blocks(out, rest.slice(0, at));
    const [all, , code] = fence.exec(rest.slice(at));
    out.append(el("pre", {}, el("code", {}, code)));
    rest = rest.slice(at + all.length).replace(/^\n/, "");
  }
  return out;
}

export const plain = (text) => {
  const out = el("span");
  out.append(inline(text));
  return out;
};

function blocks(out, text) {
  const lines = text.split("\n");
  while (lines.length) out.append(block(lines));
  return out;
}

function block(lines) {
  const [line] = lines;
  if (line.startsWith(">>> ")) return quote([line.slice(4), ...lines.splice(0).slice(1)]);
  if (line.startsWith("> ")) return quote(take(lines, /^> ?/).map((taken) => taken.replace(/^> ?/, "")));
  if (/^#{1,3} \S/.test(line)) return heading(lines.shift());
  if (/^-# \S/.test(line)) return el("p", { class: "subtext" }, inline(lines.shift().slice(3)));
  if (/^\s*[-*] \S/.test(line)) return list("ul", take(lines, /^\s*[-*] \S/), /^\s*[-*] /);
  if (/^\s*\d{1,3}\. \S/.test(line)) return list("ol", take(lines, /^\s*\d{1,3}\. \S/), /^\s*\d{1,3}\. /);
  return paragraph(lines);
}

function take(lines, pattern) {
  const end = lines.findIndex((line) => !pattern.test(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}

function quote(lines) {
  const node = el("blockquote");
  return blocks(node, lines.join("\n"));
}

function heading(line) {
  const level = line.indexOf(" ");
  // The page's own headings are h1 and h2.
  return el(`h${level + 2}`, {}, inline(line.slice(level + 1)));
}

function list(tag, lines, mark) {
  const start = tag === "ol" ? Number.parseInt(lines[0], 10) : null;
  return el(tag, { start }, lines.map((line) => el("li", { class: /^\s{2,}/.test(line) ? "nested" : null }, inline(line.replace(mark, "")))));
}

function paragraph(lines) {
  const special = /^(>|#{1,3} \S|-# \S|\s*[-*] \S|\s*\d{1,3}\. \S)/;
  const end = lines.findIndex((line, index) => index > 0 && special.test(line));
  const text = lines.splice(0, end < 0 ? lines.length : end).join("\n");
  return el("p", {}, inline(text));
}

