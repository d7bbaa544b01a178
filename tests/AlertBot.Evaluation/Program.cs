using System.CommandLine;
using AlertBot.Evaluation;
using AlertBot.Evaluation.Training;

var root = new RootCommand("The figures of AlertBot, measured on data that is not part of the project.")
{
    FactsCommand.Create(),
    FeedsCommand.Create(),
    FuzzCommand.Create(),
    DealsCommand.Create(),
    KindsCommand.Create(),
    StoriesCommand.Create(),
    StoryCommand.Create(),
    SummariesCommand.Create(),
    TrainCommand.Create(),
    BackgroundCommand.Create(),
    FaqCommand.Create(),
    DossiersCommand.Create(),
};

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception problem) when (problem is InvalidDataException or IOException)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
