using System.CommandLine;
using System.CommandLine.Help;
using AlertBot.SelfHost.CommandLine;

// Not a RootCommand: that would call itself by the assembly's name, and the command is called alertbot.
var root = new Command("alertbot", "AlertBot, a news desk for corporate deals: feeds in, one alert a development out, answers from the record.")
{
    new HelpOption { Recursive = true },
    new VersionOption(),
    DemoCommand.Create(),
    RunCommand.Create(),
    ReplayCommand.Create(),
    ExplainCommand.Create(),
    DealsCommand.Create(),
    FeedCommand.Create(),
    ArticleCommand.Create(),
};

return await Failures.ReportAsync(() => root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
