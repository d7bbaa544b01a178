namespace AlertBot.Dossiers.Answering;

/// <summary>Whether the figure, date or name that would answer stands with what is asked, or is told of something else in the same sentence.</summary>
internal static class Focus
{
    // About a clause to either side.
    private const int Before = 110;
    private const int After = 90;
    private const double Enough = 0.5;

    public static bool IsOn(QuestionReading asked, IndexedPassage passage)
    {
        if (asked.Kind is QuestionKind.Open or QuestionKind.YesNo or QuestionKind.Why or QuestionKind.Definition)
            return true;
        var text = passage.Passage.Text;
        var wanted = asked.Roots.Where(root => !LightWords.Has(root) && passage.Words.Contains(root)).ToArray();
        return AnswerType.Spans(text, asked, passage.Passage.Source.AsOf).Any(span => Stands(asked, passage, text, span, wanted));
    }

    private static bool Stands(QuestionReading asked, IndexedPassage passage, string text, Range span, string[] wanted)
    {
        if (asked.Kind == QuestionKind.Percent && !IsShareOfWhatIsAsked(asked, text[span.End..]))
            return false;
        var around = Roots($"{passage.Passage.Question} {passage.Passage.Topic} {Near(text, span)}");
        return wanted.Length == 0 || wanted.Count(around.Contains) >= Enough * wanted.Length;
    }

    // "27 percent of OpenAI": asked for a share of something else, it is no answer.
    private static bool IsShareOfWhatIsAsked(QuestionReading asked, string after)
    {
        if (!after.TrimStart().StartsWith("of ", StringComparison.OrdinalIgnoreCase))
            return true;
        var of = Words.Of(after[..Math.Min(after.Length, 50)]).Select(Synonyms.Root).Take(4);
        return of.Any(asked.Asks);
    }

    private static string Near(string text, Range span)
    {
        var (start, end) = (Math.Max(0, span.Start.Value - Before), Math.Min(text.Length, span.End.Value + After));
        return text[start..end];
    }

    private static HashSet<string> Roots(string text) => Synonyms.Roots(Phrases.Join(text)).ToHashSet(StringComparer.Ordinal);
}
