import { el, icon, link } from "./dom.js";
import { markdown, plain } from "./markdown.js";
import { format } from "./time.js";

/** Embeds with one address are shown once: the first (resources/message.mdx, "Embed Object"). */
export function embeds(message) {
  if (message.flags & 4) return [];
  const seen = new Set();
  return message.embeds.filter((embed) => !embed.url || (!seen.has(embed.url) && seen.add(embed.url))).map(embedView);
}

function embedView(embed) {
  const node = el("article", { class: "embed", "data-testid": "embed" });
  if (embed.color !== undefined) node.style.setProperty("--bar", `#${embed.color.toString(16).padStart(6, "0")}`);
  const body = el("div", { class: "embed-body" }, author(embed.author), title(embed));
  if (embed.description) body.append(el("div", { class: "embed-description markdown", "data-testid": "embed-description" }, markdown(embed.description)));
  if (embed.fields?.length) body.append(fields(embed.fields));
  node.append(body);
  if (embed.thumbnail) node.append(picture(embed.thumbnail, "thumbnail"));
  if (embed.image) node.append(picture(embed.image, "large"));
  if (embed.footer || embed.timestamp) node.append(footer(embed));
  return node;
}

const author = (author) => author?.name && el("p", { class: "embed-author" }, author.url ? link(author.url, author.name) : author.name);

const title = (embed) =>
  embed.title && el("p", { class: "embed-title", "data-testid": "embed-title" }, embed.url ? link(embed.url, plain(embed.title)) : plain(embed.title));

/** Up to three inline fields stand side by side; a full one takes its own line. */
function fields(list) {
  const rows = [];
  for (const field of list) {
    const row = rows.at(-1);
    if (field.inline && row?.[0].inline && row.length < 3) row.push(field);
    else rows.push([field]);
  }
  return el("div", { class: "fields" }, rows.map((row) => el("dl", { class: "field-row" }, row.map(fieldView))));
}

const fieldView = (field) =>
  el("div", { class: "field", "data-testid": "embed-field" }, el("dt", {}, plain(field.name)), el("dd", { class: "markdown" }, markdown(field.value)));

function footer(embed) {
  const parts = [embed.footer?.text, embed.timestamp && format(new Date(embed.timestamp), "s")].filter(Boolean);
  return el("p", { class: "embed-footer", "data-testid": "embed-footer" }, parts.join(" · "));
}

/** The page loads nothing from outside: an image elsewhere is named and linked. */
export function picture(image, size) {
  const address = new URL(image.url, location.href);
  const alt = image.description ?? "";
  const ours = address.pathname.startsWith("/attachments/") && ["127.0.0.1", "localhost", location.hostname].includes(address.hostname);
  if (ours) return el("img", { class: `picture ${size}`, src: address.pathname, alt, loading: "lazy" });
  return el("div", { class: `picture ${size} elsewhere` }, icon("image"), link(image.url, alt || `Image at ${address.hostname}`));
}
