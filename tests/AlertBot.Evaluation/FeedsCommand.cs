using System.CommandLine;

namespace AlertBot.Evaluation;

/// <summary>How much of gofeed's cases the feed parser reads as expected.</summary>
internal static class FeedsCommand
{
    public static Command Create()
    {
        var directory = new Argument<DirectoryInfo>("DIR")
        {
            Description = "folder of gofeed's test data",
            DefaultValueFactory = _ => new DirectoryInfo(SharedData.Folder("feeds/gofeed") ?? "../shared/data/feeds/gofeed")
        };
        var verbose = new Option<bool>("--verbose") { Description = "Print each failing case with what was expected and what was read." };
        var command = new Command("feeds", "Parse gofeed's feeds and compare title, link, id, description, content and published.") { directory, verbose };
        command.SetAction(parsed => Run(parsed.GetValue(directory)!, parsed.GetValue(verbose)));
        return command;
    }

    private static int Run(DirectoryInfo directory, bool verbose)
    {
        if (!directory.Exists)
        {
            Console.Error.WriteLine($"{directory.FullName} is not there: give the folder of gofeed's test data.");
            return 1;
        }

        var cases = GofeedCase.In(directory.FullName).ToList();
        foreach (var failing in cases.Where(one => verbose && !one.Passed))
            Print(failing);

        var asserting = cases.Where(one => one.Fields.Count > 0).ToList();
        Console.WriteLine($"cases passed: {Share(asserting.Count(one => one.Passed), asserting.Count)}");
        Console.WriteLine($"files parsed: {Share(cases.Count(one => one.Parsed), cases.Count)}");
        return 0;
    }

    private static string Share(int part, int whole) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part} of {whole} ({100.0 * part / whole:0.0}%)");

    private static void Print(GofeedCase failing)
    {
        Console.WriteLine(failing.Parsed ? failing.Name : $"{failing.Name}: not parsed, {failing.Refusal}");
        foreach (var field in failing.Fields.Where(field => !field.Matches))
            Console.WriteLine($"  {field.Name}\n    expected {field.Expected}\n    got      {field.Got ?? "(nothing)"}");
    }
}
