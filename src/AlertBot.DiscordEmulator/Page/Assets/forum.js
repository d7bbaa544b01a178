import { el } from "./dom.js";
import { messagesOf, state, threadsOf } from "./state.js";
import { format } from "./time.js";

/** A forum is its posts, the liveliest first. */
export function forumView(forum, choose) {
  const posts = threadsOf(forum.id);
  if (!posts.length) return [el("p", { class: "empty" }, "No posts yet.")];
  return [el("ul", { class: "posts" }, posts.map((post) => el("li", {}, card(forum, post, choose))))];
}

function card(forum, post, choose) {
  const messages = messagesOf(post.id);
  const first = messages[0];
  const excerpt = first?.content || first?.embeds[0]?.description || first?.embeds[0]?.title || "";
  const state_ = [post.thread_metadata.archived && "Archived", post.thread_metadata.locked && "Locked"].filter(Boolean);
  return el("button", { type: "button", class: "post-card", "data-testid": "forum-post", "data-channel-id": post.id, onclick: () => choose(post.id) },
    el("span", { class: "tags" }, (post.applied_tags ?? []).map((id) => el("span", { class: "tag" }, forum.available_tags?.find((tag) => tag.id === id)?.name ?? id)), state_.map((word) => el("span", { class: "tag quiet" }, word))),
    el("b", {}, post.name),
    el("span", { class: "excerpt" }, excerpt),
    el("small", {}, `${messages.length} ${messages.length === 1 ? "message" : "messages"}${messages.length ? ` · last ${format(new Date(messages.at(-1).timestamp), "s")}` : ""}`));
}

export const parentOf = (channel) => (channel.parent_id ? state.channels.get(channel.parent_id) : null);
