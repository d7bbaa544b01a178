import { el, link } from "./dom.js";
import { state } from "./state.js";
import { timestamp } from "./time.js";

// Each rule: what it looks like at this very place, and what it becomes. The first that fits wins.
const rules = [
  [/\\([^\sA-Za-z0-9])/y, ([, sign]) => sign],
  [/(`{1,2})([^`][\s\S]*?)\1(?!`)/y, ([, , code]) => el("code", {}, code)],
  [/<(https?:\/\/[^\s>]+)>/y, ([, address]) => link(address, address)],
  [/\[((?:\[[^\]]*\]|[^[\]])+)\]\(<?(https?:\/\/[^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)>?(?:\s+"[^"]*")?\)/y, ([, text, address]) => link(address, inline(text))],
  [/https?:\/\/[^\s<]*[^\s<.,:;"'\])]/y, ([address]) => link(address, address)],
  [/<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y, ([, unix, style]) => timestamp(Number(unix), style)],
  [/<@!?(\d+)>/y, ([, id]) => mention(`@${named(state.users, id)?.global_name ?? named(state.users, id)?.username ?? "unknown-user"}`)],
  [/<@&(\d+)>/y, ([, id]) => mention(`@${named(state.roles, id)?.name ?? "unknown-role"}`)],
  [/<#(\d+)>/y, ([, id]) => mention(`#${state.channels.get(id)?.name ?? "unknown"}`)],
  [/<\/([^:>]{1,100}):\d+>/y, ([, name]) => mention(`/${name}`)],
  [/<a?:(\w{2,32}):\d+>/y, ([, name]) => `:${name}:`],
  [/@(everyone|here)/y, ([all]) => mention(all)],
  [/\*\*([\s\S]+?)\*\*(?!\*)/y, ([, text]) => el("strong", {}, inline(text))],
  [/__([\s\S]+?)__(?!_)/y, ([, text]) => el("u", {}, inline(text))],
  [/~~([\s\S]+?)~~/y, ([, text]) => el("s", {}, inline(text))],
  [/\|\|([\s\S]+?)\|\|/y, ([, text]) => spoiler(text)],
  [/\*(?=\S)((?:\*\*|[^*])+?)\*(?!\*)/y, ([, text]) => el("em", {}, inline(text))],
  [/_((?:__|[^_])+?)_(?![A-Za-z0-9_])/y, ([, text]) => el("em", {}, inline(text)), /[A-Za-z0-9_]$/],
];

const starts = /[\\`<[h@*_~|]/g;

const named = (list, id) => list.find((item) => item.id === id);

const mention = (text) => el("span", { class: "mention" }, text);

export function inline(text) {
  const out = document.createDocumentFragment();
  let from = 0;
  let at = next(text, 0);
  while (at < text.length) {
    const hit = match(text, at);
    if (hit) {
      out.append(text.slice(from, at), hit.node);
      from = at + hit.length;
    }
    at = next(text, hit ? from : at + 1);
  }
  out.append(text.slice(from));
  return out;
}

function next(text, from) {
  starts.lastIndex = from;
  return starts.exec(text)?.index ?? text.length;
}

function match(text, at) {
  for (const [pattern, make, notAfter] of rules) {
    if (notAfter?.test(text.slice(Math.max(0, at - 1), at))) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { node: make(found), length: found[0].length };
  }
  return null;
}

function spoiler(text) {
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Spoiler, press to show" }, inline(text));
  const show = () => {
    node.classList.add("shown");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", (event) => event.key === "Enter" && show());
  return node;
}
