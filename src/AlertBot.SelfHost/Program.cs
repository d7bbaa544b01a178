using System.CommandLine;
using AlertBot.SelfHost.CommandLine;

var root = new RootCommand("AlertBot: a news desk for corporate deals.")
{
    DealsCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
