using System.CommandLine;
using AlertBot.Evaluation;

var root = new RootCommand("The figures of the judgement stages.")
{
    DealsCommand.Create(),
    StoriesCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
