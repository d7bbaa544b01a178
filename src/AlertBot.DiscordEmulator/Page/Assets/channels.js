import { $, el, icon } from "./dom.js";
import { compareIds, messagesOf, state, threadsOf } from "./state.js";

const icons = { 0: "text", 1: "person", 5: "announcement", 11: "thread", 15: "forum" };
const sections = [["Channels", [0, 5]], ["Forums", [15]], ["Direct messages", [1]]];

export const iconOf = (channel) => icon(icons[channel.type] ?? "text");

const nameOf = (user) => user.global_name ?? user.username;

/** A direct message is called after the other side: for the reader that is the bot. */
export const titleOf = (channel) =>
  channel.name ?? (channel.recipients ?? []).map((user) => nameOf(user.id === state.reader.id ? state.bot : user)).join(", ");

// What the reader has seen, per channel, kept by the browser for this server.
const key = () => `seen-${state.guild.id}`;
const seen = () => JSON.parse(localStorage.getItem(key()) ?? "{}");

export function markSeen(channel) {
  const last = messagesOf(channel).at(-1)?.id;
  if (last) localStorage.setItem(key(), JSON.stringify({ ...seen(), [channel]: last }));
}

function unread(channel, marks) {
  return messagesOf(channel).filter((message) => !marks[channel] || compareIds(message.id, marks[channel]) > 0).length;
}

/** The list at the side. A forum counts the unread of its posts. */
export function renderChannels(active, choose) {
  const marks = seen();
  const groups = sections.map(([title, types]) => [title, [...state.channels.values()].filter((channel) => types.includes(channel.type)).sort((a, b) => (a.position ?? 0) - (b.position ?? 0))]);
  $("channels").replaceChildren(...groups.filter(([, list]) => list.length).flatMap(([title, list]) => [
    el("h3", {}, title),
    el("ul", {}, list.flatMap((channel) => item(channel, active, marks, choose))),
  ]));
}

function item(channel, active, marks, choose) {
  const posts = channel.type === 15 ? threadsOf(channel.id) : [];
  const open = posts.find((post) => post.id === active);
  const count = [channel, ...posts].reduce((sum, one) => sum + unread(one.id, marks), 0);
  return [row(channel, channel.id === active, count, choose), open && row(open, true, 0, choose)].filter(Boolean);
}

function row(channel, current, count, choose) {
  const many = count > 99 ? "99+" : String(count);
  return el("li", {}, el(
    "button",
    { type: "button", class: `channel${count && !current ? " unread" : ""}${channel.type === 11 ? " post" : ""}`, "aria-current": current ? "page" : null, "data-testid": "channel-item", "data-channel-id": channel.id, onclick: () => choose(channel.id) },
    iconOf(channel), el("span", { class: "channel-title" }, titleOf(channel)),
    count && !current ? el("span", { class: "count", "data-testid": "unread", "aria-label": `${count} unread` }, many) : null));
}
