using System.CommandLine;

namespace AlertBot.Evaluation;

/// <summary>Recall, precision and duplicates on stories of whole articles: the demo's, and those made up in Stories/.</summary>
internal static class StoryCommand
{
    public static Command Create()
    {
        var file = new Option<string?>("--file") { Description = "A story like those in tests/AlertBot.Evaluation/Stories; default the demo's." };
        var verbose = new Option<bool>("--verbose") { Description = "List what was missed and what was alerted wrongly, with the decider's reasons." };
        var all = new Option<bool>("--all") { Description = "List every decision." };
        var command = new Command("story", "Deciding on a story of teasers and bodies.") { file, verbose, all };
        command.SetAction(arguments =>
        {
            var story = arguments.GetValue(file) is { } path ? LabelledStory.Read(path) : LabelledStory.OfTheDemo();
            Tell(story, arguments.GetValue(verbose), arguments.GetValue(all));
        });
        return command;
    }

    private static void Tell(LabelledStory story, bool verbose, bool all)
    {
        var judged = InMemory.Judge(story.Deals, story.Articles).ToList();
        Console.WriteLine($"{DealFigures.Header} {"again",6} {"aside",6} {"either",6}");
        foreach (var deal in story.Deals.Select(deal => deal.Id.Value))
        {
            List<Label> labels = [.. story.Labels.Where(label => label.Deal == deal)];
            List<Judged> decided = [.. judged.Where(one => one.Deal == deal)];
            Console.WriteLine(Row(deal, labels, decided));
            if (verbose)
                Differences.Tell(labels, decided);
            if (all)
                decided.ForEach(one => Tell(one, labels.Find(label => label.Url == one.Url)));
        }

        Console.WriteLine(Row("all", story.Labels, judged));
    }

    private static string Row(string name, IReadOnlyCollection<Label> labels, IReadOnlyCollection<Judged> judged)
    {
        var figures = DealFigures.Of(labels, judged);
        var aside = figures.Alerts - figures.OnEither - figures.OnDevelopments;
        return FormattableString.Invariant($"{figures.Row(name)} {figures.OnDevelopments - figures.Right,6} {aside,6} {figures.OnEither,6}");
    }

    private static void Tell(Judged one, Label? label) => Console.WriteLine(FormattableString.Invariant(
        $"   {one.Verdict,-10} {label?.Sort ?? "unlabelled"} {label?.Development}: {one.Title}\n        {one.Score:0.00} {one.Kind} (told as {label?.Kind}): {one.Reason}"));
}
