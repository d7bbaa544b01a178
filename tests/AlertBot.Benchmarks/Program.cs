using System.CommandLine;
using AlertBot.Benchmarks.Matching;

var root = new RootCommand("The speed of AlertBot: medians, beside a peer that runs in the same minute on the same machine.")
{
    MatchCommand.Create(),
    ReplayBenchmark.Create(),
using AlertBot.Benchmarks.Faq;
using AlertBot.Benchmarks.Parsing;
using AlertBot.Benchmarks.Polling;
    ParseCommand.Create(),
    PollCommand.Create(),
    PollCommand.CreateServer(),
    FaqCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
