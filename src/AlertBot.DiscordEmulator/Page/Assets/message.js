import { components } from "./components.js";
import { el, icon, initials, link } from "./dom.js";
import { embeds, picture } from "./embed.js";
import { act } from "./interact.js";
import { markdown } from "./markdown.js";
import { dropNotice, state } from "./state.js";
import { format, sent } from "./time.js";

const flags = { crossposted: 1, ephemeral: 64, loading: 128 };
const groupedWithin = 7 * 60 * 1000;

export const isPing = (message) =>
  message.mention_everyone || message.mentions.some((user) => user.id === state.reader.id);

/** One message as a reader sees it. Those that follow closely from one author share a heading. */
export function messageView(message, before) {
  const grouped = follows(message, before);
  const classes = ["message", grouped && "grouped", message.flags & flags.ephemeral && "ephemeral", isPing(message) && "ping"].filter(Boolean);
  return el(
    "article",
    { class: classes.join(" "), "data-testid": "message", "data-message-id": message.id, "aria-label": `${name(message.author)}, ${format(new Date(message.timestamp), "f")}` },
    invoked(message),
    grouped ? null : el("span", { class: `avatar${message.author.bot ? " bot" : ""}`, "aria-hidden": "true" }, initials(name(message.author))),
    el("div", { class: "message-body" }, grouped ? null : heading(message), content(message), embeds(message), attachments(message), components(message), foot(message)),
    apps(message),
  );
}

function follows(message, before) {
  return before && before.author.id === message.author.id && !message.interaction && !message.message_reference && !before.interaction &&
    !((before.flags | message.flags) & flags.ephemeral) && new Date(message.timestamp) - new Date(before.timestamp) < groupedWithin;
}

const name = (user) => user.global_name ?? user.username;

function invoked(message) {
  if (message.interaction) {
    return el("p", { class: "invoked" }, icon("reply"), el("b", {}, name(message.interaction.user)), " used ", el("span", { class: "mention" }, `/${message.interaction.name}`));
  }
  const source = message.message_reference && state.messages.get(message.channel_id)?.get(message.message_reference.message_id);
  if (!source) return null;
  const excerpt = source.content || source.embeds[0]?.title || source.embeds[0]?.description || "a message";
  return el("p", { class: "invoked" }, icon("reply"), el("b", {}, name(source.author)), " ", el("span", { class: "excerpt" }, excerpt));
}

function heading(message) {
  return el("p", { class: "heading" },
    el("b", { class: "author" }, name(message.author)),
    message.author.bot && el("span", { class: "badge" }, "App"),
    sent(message.timestamp),
    message.flags & flags.crossposted ? el("span", { class: "published", "data-testid": "published" }, icon("announcement"), "Published") : null);
}

function content(message) {
  if (message.flags & flags.loading) return el("p", { class: "thinking", "data-testid": "thinking" }, el("span", { class: "dots", "aria-hidden": "true" }), `${name(message.author)} is thinking…`);
  const edited = message.edited_timestamp && el("span", { class: "edited", "data-testid": "edited", title: format(new Date(message.edited_timestamp), "F") }, "(edited)");
  if (!message.content) return edited ? el("p", { class: "only-edited" }, edited) : null;
  const node = el("div", { class: "content markdown", "data-testid": "message-content" }, markdown(message.content));
  if (edited) (node.lastElementChild?.tagName === "P" ? node.lastElementChild : node).append(" ", edited);
  return node;
}

function attachments(message) {
  return message.attachments.map((file) =>
    file.content_type?.startsWith("image/") ? picture({ url: file.url, description: file.description ?? file.filename }, "large")
      : el("p", { class: "file" }, link(new URL(new URL(file.url).pathname, location.href).href, file.filename), ` ${Math.ceil(file.size / 1024)} KB`));
}

function foot(message) {
  if (!(message.flags & flags.ephemeral)) return null;
  const dismiss = () => fetch(`/emulator/messages/${message.id}`, { method: "DELETE" });
  return el("p", { class: "only-you" }, icon("eye"), "Only you can see this · ", el("button", { type: "button", class: "plain", "data-testid": "dismiss", onclick: dismiss }, "Dismiss message"));
}

/** Commands that work on a message. */
function apps(message) {
  const known = [...state.commands.values()].filter((command) => command.type === 3);
  if (!known.length || message.flags & flags.ephemeral) return null;
  const run = (command) => act({ kind: "message_command", channel_id: message.channel_id, message_id: message.id, command_id: command.id });
  return el("details", { class: "apps" }, el("summary", { "aria-label": "Apps" }, "⋯"),
    known.map((command) => el("button", { type: "button", class: "plain", onclick: () => run(command) }, command.name)));
}

/** What did not work, shown to the reader alone, with the reason for whoever builds the bot. */
export function noticeView(item) {
  return el("article", { class: "message ephemeral notice", "data-testid": "notice" },
    el("span", { class: "avatar bot", "aria-hidden": "true" }, "!"),
    el("div", { class: "message-body" },
      el("p", { class: "failed" }, item.text),
      item.details && el("details", {}, el("summary", {}, "Details"), el("code", { "data-testid": "notice-details" }, item.details)),
      el("p", { class: "only-you" }, icon("eye"), "Only you can see this · ", el("button", { type: "button", class: "plain", onclick: () => dropNotice(item.id) }, "Dismiss message"))));
}
