using System.CommandLine;

var root = new RootCommand("The speed of AlertBot: medians, beside a peer that runs in the same minute on the same machine.");

return await root.Parse(args).InvokeAsync();
