// Parses every document of a folder once for each line on standard input, and answers each with the seconds that it took:
// by the clock, and of processor time.
"use strict";
const { readdirSync, readFileSync } = require("fs");
const { join } = require("path");
const { createRequire } = require("module");

const [name, modules, folder] = process.argv.slice(2);
const load = createRequire(join(modules, "package.json"));
const documents = readdirSync(folder).map(file => readFileSync(join(folder, file)));

const parsers = {
  "rss-parser": () => {
    const Parser = load("rss-parser");
    return document => new Parser().parseString(document.toString("utf8"));
  },
  "feedparser": () => {
    const FeedParser = load("feedparser");
    return document => new Promise((resolve, reject) => {
      const parser = new FeedParser({ feedurl: "https://www.desk.example/feed.xml" });
      parser.on("error", reject);
      parser.on("readable", () => { while (parser.read()); });
      parser.on("end", resolve);
      parser.end(document);
    });
  },
};

async function round(parse) {
  const started = process.hrtime.bigint(), before = process.cpuUsage();
  for (const document of documents) {
    // What it refuses it spent no more time on; that is its advantage.
    try { await parse(document); } catch { }
  }
  const used = process.cpuUsage(before);
  return `${Number(process.hrtime.bigint() - started) / 1e9} ${(used.user + used.system) / 1e6}`;
}

(async () => {
  const parse = parsers[name]();
  for await (const _ of require("readline").createInterface({ input: process.stdin })) console.log(await round(parse));
})();
