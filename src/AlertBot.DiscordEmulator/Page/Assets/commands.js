import { state } from "./state.js";

const subcommand = 1;
const group = 2;

/** Every command a person can type, sub-commands spelled out: /faq ask. */
export function typable() {
  return [...state.commands.values()].filter((command) => command.type === 1).flatMap((command) => spelled(command, [], command.options ?? [], command.description))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function spelled(command, path, options, description) {
  const inner = options.filter((option) => option.type === subcommand || option.type === group);
  if (inner.length) return inner.flatMap((option) => spelled(command, [...path, option.name], option.options ?? [], option.description));
  return [{ command, path, options, description, name: [command.name, ...path].join(" ") }];
}

/** Names that begin so first, then those that hold the words, also in their description. */
export function matching(text) {
  const wanted = text.replace(/^\//, "").toLowerCase().trimStart();
  const all = typable();
  const begins = all.filter((entry) => entry.name.startsWith(wanted));
  const holds = all.filter((entry) => !begins.includes(entry) && `${entry.name} ${entry.description}`.toLowerCase().includes(wanted.trim()));
  return [...begins, ...holds].slice(0, 25);
}

/** The choices that are known beforehand: listed ones, yes and no, people, channels, roles. Null where there are none. */
export function knownChoices(option) {
  if (option.choices?.length) return option.choices.map((choice) => ({ name: choice.name, value: String(choice.value) }));
  const users = () => state.users.map((user) => ({ name: user.global_name ?? user.username, value: user.id }));
  const roles = () => state.roles.map((role) => ({ name: role.name, value: role.id }));
  switch (option.type) {
    case 5: return [{ name: "True", value: "true" }, { name: "False", value: "false" }];
    case 6: return users();
    case 7: return [...state.channels.values()].filter((channel) => channel.name && (!option.channel_types?.length || option.channel_types.includes(channel.type))).map((channel) => ({ name: `#${channel.name}`, value: channel.id }));
    case 8: return roles();
    case 9: return [...users(), ...roles()];
    default: return null;
  }
}
