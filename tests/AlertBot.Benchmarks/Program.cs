using System.CommandLine;
using AlertBot.Benchmarks.Matching;

var root = new RootCommand("The speed of AlertBot: medians, beside a peer that runs in the same minute on the same machine.")
{
    MatchCommand.Create(),
    ReplayBenchmark.Create(),
};

return await root.Parse(args).InvokeAsync();
