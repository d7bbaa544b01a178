using System.CommandLine;
using AlertBot.SelfHost.CommandLine;

var root = new RootCommand("AlertBot, a news desk for corporate deals: feeds in, one alert a development out, answers from the record.")
{
    DemoCommand.Create(),
    RunCommand.Create(),
    ReplayCommand.Create(),
    ExplainCommand.Create(),
    DealsCommand.Create(),
    FeedCommand.Create(),
    ArticleCommand.Create(),
};

return await Failures.ReportAsync(() => root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
