using System.CommandLine;

var root = new RootCommand("AlertBot: a news desk for corporate deals.")
{
};

return await root.Parse(args).InvokeAsync();
