// Elements are made, never parsed: text from a feed can only ever become text.
const svg = "http://www.w3.org/2000/svg";

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function icon(name) {
  const node = document.createElementNS(svg, "svg");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `/icons.svg#${name}`);
  node.setAttribute("class", "icon");
  node.setAttribute("aria-hidden", "true");
  node.append(use);
  return node;
}

export const $ = (id) => document.getElementById(id);

export function link(address, ...content) {
  // Only web addresses become links: a feed may hold javascript: ones.
  if (!/^https?:\/\//i.test(address)) return el("span", {}, ...content);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...content);
}

export function initials(name) {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((word) => word[0].toUpperCase()).join("");
}
