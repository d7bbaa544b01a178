using System.CommandLine;
using AlertBot.Benchmarks.Asking;
using AlertBot.Benchmarks.Cost;
using AlertBot.Benchmarks.Faq;
using AlertBot.Benchmarks.Matching;
using AlertBot.Benchmarks.Parsing;
using AlertBot.Benchmarks.Polling;
using AlertBot.Benchmarks.Scale;

var root = new RootCommand("The speed of AlertBot: medians, beside a peer that runs in the same minute on the same machine.")
{
    MatchCommand.Create(),
    ReplayBenchmark.Create(),
    ParseCommand.Create(),
    PollCommand.Create(),
    PollCommand.CreateServer(),
    FaqCommand.Create(),
    AskCommand.Create(),
    StartCommand.Create(),
    CostCommand.Create(),
    ScaleCommand.Create(),
    ScaleCommand.CreateWorker(),
    HotCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
