using System.CommandLine;
using System.Text.Json;
using AlertBot.Deals;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot deals validate DIR</c>: what is wrong with the deal files of a folder, by file and line.</summary>
internal static class DealsCommand
{
    public static Command Create() => new("deals", "Deal files.") { Validate() };

    private static Command Validate()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A folder of deal files (*.json)." };
        var json = new Option<bool>("--json") { Description = "One JSON object a file." };
        var command = new Command("validate", "Checks deal files; exit code 1 when one is wrong.") { folder, json };
        command.SetAction(arguments => Validate(arguments.GetRequiredValue(folder), arguments.GetValue(json), arguments.InvocationConfiguration));
        return command;
    }

    private static int Validate(DirectoryInfo folder, bool json, InvocationConfiguration console)
    {
        if (!folder.Exists)
        {
            console.Error.WriteLine($"{folder}: there is no such folder; name one with deal files.");
            return 1;
        }

        var files = DealFolder.Read(folder.FullName);
        var problems = files.SelectMany(file => Problems(file.Result)).ToList();
        if (json)
            WriteJson(files, console.Output);
        else
            WriteLines(files.Count, problems, console);
        return problems.Count == 0 && files.Count > 0 ? 0 : 1;
    }

    private static void WriteLines(int files, List<string> problems, InvocationConfiguration console)
    {
        foreach (var problem in problems)
            console.Error.WriteLine(problem);
        if (files == 0)
            console.Error.WriteLine("There is no *.json in this folder.");
        else if (problems.Count == 0)
            console.Output.WriteLine(files == 1 ? "1 deal is fine." : $"{files} deals are fine.");
    }

    private static void WriteJson(IReadOnlyList<(string Path, DealFileResult Result)> files, TextWriter output)
    {
        foreach (var (path, result) in files)
        {
            var problems = Problems(result);
            output.WriteLine(JsonSerializer.Serialize(new { file = path, id = (result as DealFileResult.Parsed)?.Deal.Id.Value, ok = problems.Count == 0, problems }));
        }
    }

    private static IReadOnlyList<string> Problems(DealFileResult result) => result is DealFileResult.Invalid invalid ? invalid.Problems : [];
}
