import { iconOf, markSeen, renderChannels, titleOf } from "./channels.js";
import { startComposer } from "./composer.js";
import { $, el, icon, initials } from "./dom.js";
import { forumView, parentOf } from "./forum.js";
import { messageView, noticeView } from "./message.js";
import { connect, messagesOf, onChange, state } from "./state.js";
import { clockNow, format, setClock } from "./time.js";

const forum = 15;
let active = null;
let shown = new Map();

function choose(id) {
  active = id;
  shown = new Map();
  location.replace(`#${id}`);
  $("sidebar").classList.remove("open");
  $("menu").setAttribute("aria-expanded", "false");
  render(true);
  $("composer").focus({ preventScroll: true });
}

function first() {
  const wanted = location.hash.slice(1);
  if (state.channels.has(wanted)) return wanted;
  return [...state.channels.values()].filter((channel) => channel.type === 0).sort((a, b) => a.position - b.position)[0]?.id;
}

function render(jump) {
  const channel = state.channels.get(active);
  if (!channel) return;
  heading(channel);
  const list = $("messages");
  const atEnd = jump || list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  if (channel.type === forum) list.replaceChildren(...forumView(channel, choose));
  else list.replaceChildren(...timeline(channel));
  if (atEnd) list.scrollTop = channel.type === forum ? 0 : list.scrollHeight;
  $("composer-form").hidden = channel.type === forum;
  if (!document.hidden) markSeen(active);
  renderChannels(active, choose);
}

function heading(channel) {
  const parent = parentOf(channel);
  $("channel-icon").replaceChildren(iconOf(channel));
  $("channel-name").replaceChildren(...(parent ? [el("button", { type: "button", class: "plain", onclick: () => choose(parent.id) }, parent.name), " › "] : []), titleOf(channel));
  $("channel-topic").textContent = channel.topic ?? "";
  document.title = `${titleOf(channel)} · ${state.guild.name}`;
}

/** Messages that did not change keep their element, so that a spoiler stays open and a menu stays put. */
function timeline(channel) {
  const messages = messagesOf(channel.id);
  const kept = new Map();
  const nodes = [];
  messages.forEach((message, index) => {
    const before = messages[index - 1];
    const text = JSON.stringify([message, before?.id]);
    const known = shown.get(message.id);
    const node = known?.text === text ? known.node : messageView(message, before);
    kept.set(message.id, { text, node });
    if (!before || day(before) !== day(message)) nodes.push(el("p", { class: "day" }, el("span", {}, format(new Date(message.timestamp), "D"))));
    nodes.push(node);
  });
  shown = kept;
  const notices = state.notices.filter((item) => item.channel_id === channel.id).map(noticeView);
  return nodes.length + notices.length ? [el("div", { class: "filler" }), ...nodes, ...notices] : [welcome(channel)];
}

const day = (message) => new Date(message.timestamp).toDateString();

const welcome = (channel) =>
  el("div", { class: "empty" }, el("span", { class: "empty-icon" }, iconOf(channel)), el("h3", {}, titleOf(channel)), el("p", {}, channel.topic ?? "Nothing here yet."));

function tick(now) {
  setClock(now);
  $("clock").dateTime = now;
  // The icon stays: one that is put in anew every second flickers.
  if (!$("clock").firstChild) $("clock").append(icon("clock"), document.createTextNode(""));
  $("clock").lastChild.textContent = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(clockNow());
}

function frame() {
  $("guild-name").textContent = state.guild.name;
  $("guild-mark").textContent = initials(state.guild.name);
  $("links").replaceChildren(...state.links.map((link) => el("a", { class: "channel", href: link.address, target: "_blank", rel: "noreferrer" }, icon("link"), link.title)));
  $("reader-name").textContent = state.reader.global_name;
  $("reader-avatar").textContent = initials(state.reader.global_name);
}

onChange((change) => {
  $("connection").textContent = change.kind === "offline" ? "Reconnecting…" : "";
  if (change.now) tick(change.now);
  if (change.kind === "clock" || change.kind === "offline") return;
  if (change.kind === "all") {
    frame();
    shown = new Map();
    if (!state.channels.has(active)) active = first();
    render(true);
  } else {
    later(change.kind !== "message" || change.channel === active || state.channels.get(active)?.type === forum);
  }
});

// A burst of changes is drawn once.
let planned = null;

function later(messagesToo) {
  if (planned) {
    planned.messagesToo ||= messagesToo;
    return;
  }
  planned = { messagesToo };
  setTimeout(() => {
    const plan = planned;
    planned = null;
    if (plan.messagesToo) render(false);
    else renderChannels(active, choose);
  }, 30);
}

$("menu").replaceChildren(icon("menu"));
$("menu").addEventListener("click", () => $("menu").setAttribute("aria-expanded", String($("sidebar").classList.toggle("open"))));
$("send").replaceChildren(icon("send"));
document.addEventListener("visibilitychange", () => active && render(false));
startComposer(() => active, () => { $("messages").scrollTop = $("messages").scrollHeight; });
connect();
