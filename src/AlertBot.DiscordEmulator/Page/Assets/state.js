// What the emulator knows, kept current by its events. On every (re)connection the whole is loaded afresh.
export const state = { guild: {}, bot: {}, reader: {}, users: [], roles: [], channels: new Map(), messages: new Map(), commands: new Map(), notices: [], links: [] };

const listeners = new Set();
let waiting = null;

export const onChange = (listener) => listeners.add(listener);

const tell = (what) => listeners.forEach((listener) => listener(what));

/** Ids are decimal numbers: the shorter is the smaller, and among equals the text decides. */
export const compareIds = (a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

export const messagesOf = (channel) =>
  [...(state.messages.get(channel)?.values() ?? [])].sort((a, b) => compareIds(a.id, b.id));

export const threadsOf = (forum) =>
  [...state.channels.values()].filter((channel) => channel.parent_id === forum).sort((a, b) => compareIds(b.last_message_id ?? b.id, a.last_message_id ?? a.id));

export function connect() {
  const events = new EventSource("/emulator/events");
  events.addEventListener("hello", load);
  events.addEventListener("change", ({ data }) => (waiting ? waiting.push(JSON.parse(data)) : apply(JSON.parse(data))));
  events.addEventListener("clock", ({ data }) => tell({ kind: "clock", now: JSON.parse(data).now }));
  events.addEventListener("error", () => tell({ kind: "offline" }));
}

export function notice(channel, text, details) {
  state.notices.push({ id: `notice-${state.notices.length}`, channel_id: channel, text, details });
  tell({ kind: "message", channel });
}

export function dropNotice(id) {
  const gone = state.notices.find((item) => item.id === id);
  state.notices = state.notices.filter((item) => item !== gone);
  tell({ kind: "message", channel: gone?.channel_id });
}

async function load() {
  waiting = [];
  const whole = await (await fetch("/emulator/state")).json();
  Object.assign(state, { guild: whole.guild, bot: whole.bot, reader: whole.reader, users: whole.users, roles: whole.roles, links: whole.links });
  state.channels = byId(whole.channels);
  state.commands = byId(whole.commands);
  state.messages = new Map(Object.entries(whole.messages).map(([channel, list]) => [channel, byId(list)]));
  const missed = waiting;
  waiting = null;
  tell({ kind: "all", now: whole.clock });
  missed.forEach(apply);
}

const byId = (list) => new Map(list.map((item) => [item.id, item]));

function apply({ kind, key, document }) {
  if (kind === "message") return applyMessage(key, document);
  if (kind === "channel" || kind === "command") put(kind === "channel" ? state.channels : state.commands, key, document);
  if (kind === "user" || kind === "role") state[`${kind}s`] = [...state[`${kind}s`].filter((item) => item.id !== key), ...(document ? [document] : [])];
  tell({ kind, id: key });
}

function put(map, key, document) {
  if (document) map.set(key, document);
  else map.delete(key);
}

function applyMessage(key, document) {
  const channel = document?.channel_id ?? [...state.messages].find(([, list]) => list.has(key))?.[0];
  if (!channel) return;
  if (!state.messages.has(channel)) state.messages.set(channel, new Map());
  put(state.messages.get(channel), key, document);
  tell({ kind: "message", channel, id: key });
}
