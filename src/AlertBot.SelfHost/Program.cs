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
    FactsCommand.Create(),
    ExplainCommand.Create(),
    DossierCommand.Create(),
    DealsCommand.Create(),
    FeedCommand.Create(),
    FeedsCommand.Create(),
    ArticleCommand.Create(),
    AskCommand.Create(),
    CommandsCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    ServersCommand.Create(),
};

var parsed = root.Parse(args);
var result = await Failures.ReportAsync(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
return parsed.Errors.Count > 0 ? ExitCode.CannotRun : result;
