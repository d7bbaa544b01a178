namespace AlertBot.Evaluation.Facts;

/// <summary>How many cases of each group pass, on the cases the rules were written with and on those held out.</summary>
internal static class SpecFigures
{
    public static void Print(string folder, bool? onlyHeldOut, bool verbose)
    {
        Console.WriteLine($"{"Recognizers",-28} {"seen",14} {"held out",16} {"all",16}");
        var dates = new List<(SpecCase Case, bool Passed)>();
        foreach (var group in SpecGroup.All)
        {
            var cases = SpecCase.In(Path.Combine(folder, "Specs", group.File + ".json")).Where(one => onlyHeldOut is null || one.IsHeldOut == onlyHeldOut).Select(one => (one, group.Passes(one))).ToList();
            Row(group.Name, cases);
            if (group.IsOfDates)
                dates.AddRange(cases);
            foreach (var (failed, _) in cases.Where(one => verbose && !one.Item2))
                Tell(failed);
        }

        Row("dates, all groups", dates);
    }

    private static void Row(string name, IReadOnlyCollection<(SpecCase Case, bool Passed)> cases) =>
        Console.WriteLine($"{name,-28} {Share([.. cases.Where(one => !one.Case.IsHeldOut)]),16} {Share([.. cases.Where(one => one.Case.IsHeldOut)]),16} {Share(cases),16}");

    private static string Share(IReadOnlyCollection<(SpecCase Case, bool Passed)> cases) => cases.Count == 0 ? "-" : FormattableString.Invariant(
        $"{cases.Count(one => one.Passed)}/{cases.Count} {100.0 * cases.Count(one => one.Passed) / cases.Count:0.0}%");

    private static void Tell(SpecCase failed)
    {
        var said = failed.Said ?? new DateTimeOffset(2016, 11, 7, 0, 0, 0, TimeSpan.Zero);
        var found = Developments.Facts.DateReader.Read(failed.Input, said).Select(fact => $"[{fact.Text}]={fact.Value}")
            .Concat(Developments.Facts.MoneyReader.Read(failed.Input).Select(money => $"[{money.Text}]={money.Value} {money.Currency}"))
            .Concat(Developments.Facts.PercentReader.Read(failed.Input).Select(percent => $"[{percent.Text}]={percent.Value}%"));
        var wanted = failed.Results.Select(result => $"[{result.Text}]={result.Timex ?? $"{result.Value} {result.Unit}"}");
        Console.WriteLine($"   {failed.Input}\n        wanted {string.Join("; ", wanted)}\n        found  {string.Join("; ", found)}");
    }
}
