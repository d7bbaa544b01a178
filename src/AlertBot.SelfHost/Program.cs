using System.CommandLine;
using AlertBot.SelfHost.CommandLine;

var root = new RootCommand("AlertBot: a news desk for corporate deals.")
{
    FeedCommand.Create(),
    ArticleCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
