using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whether the figure, date or name that would answer stands with what is asked, or is told of something else in the same sentence.</summary>
internal static partial class Focus
{
    private const int Short = 30;
    private const int Antecedent = 40;
    private const double Enough = 0.5;

    private static readonly string _company = Synonyms.Root("company");

    public static bool IsOn(QuestionReading asked, IndexedPassage passage)
    {
        if (passage.Passage.Kind == PassageKind.Event || asked.Kind is QuestionKind.Open or QuestionKind.YesNo or QuestionKind.Why or QuestionKind.Definition)
            return true;
        var text = passage.Passage.Text;
        var wanted = asked.Roots.Where(root => (!Coverage.IsLight(asked, root) || Coverage.IsBuying(asked, root)) && passage.Words.Contains(root)).ToArray();
        return AnswerType.Spans(text, asked, passage.Passage.Source.AsOf).Any(span => Stands(asked, passage, text, span, wanted));
    }

    private static bool Stands(QuestionReading asked, IndexedPassage passage, string text, Range span, string[] wanted)
    {
        if (asked.Kind == QuestionKind.Percent && !asked.MayBeSum && !IsShareOfWhatIsAsked(asked, text[span.End..]))
            return false;
        // A headline says what was done, not on which of the days that the text tells.
        var around = Roots($"{passage.Passage.Question} {(asked.Kind == QuestionKind.When ? "" : passage.Passage.Topic)} {Near(text, span)}");
        // "How much beer": what there is much of has to stand with it.
        if (asked is { Kind: QuestionKind.HowMuch, Head: { } head } && wanted.Contains(head) && !around.Contains(head))
            return false;
        return wanted.Length == 0 || wanted.Count(around.Contains) >= Enough * wanted.Length;
    }

    // "27 percent of OpenAI": asked for a share of something else, it is no answer.
    private static bool IsShareOfWhatIsAsked(QuestionReading asked, string after)
    {
        if (!after.TrimStart().StartsWith("of ", StringComparison.OrdinalIgnoreCase))
            return true;
        var of = Words.Of(after[..Math.Min(after.Length, 50)]).Select(Synonyms.Root).Take(4).ToArray();
        // "Riverhead's founding family, which holds 31 percent of the company".
        return of.Contains(_company) || Common().IsMatch(asked.Text) || (Whole().Match(asked.Text) is { Success: true } whole ? of.Contains(NameList.RootOf(whole.Groups["whole"].Value)) : of.Any(asked.Asks));
    }

    /// <summary>
    /// The part of the sentence between commas. With a part that leads the sentence or is short the next ones belong together, and with one that
    /// begins with a preposition all before it: "…, for $38 billion".
    /// </summary>
    private static string Near(string text, Range span)
    {
        var parts = Parts().EnumerateMatches(text);
        var (start, end) = (0, text.Length);
        foreach (var part in parts)
        {
            if (part.Index + part.Length <= span.Start.Value)
            {
                start = part.Index + part.Length;
            }
            else if (part.Index >= span.End.Value)
            {
                end = part.Index;
                break;
            }
        }

        if (start == 0 && end - start < Short)
            return text;
        // What follows "which" is told of what stands before it.
        if (Relative().IsMatch(text[start..end]))
            return text[Math.Max(0, start - Antecedent)..end];
        return Preposition().IsMatch(text[start..end]) || Condition().IsMatch(text) || end - start < Short ? text[..end] : text[start..end];
    }

    private static HashSet<string> Roots(string text) => Synonyms.Roots(Phrases.Join(text)).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[,;:](?=\s)|\s+[–-]\s+|—")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\s*(?:which|who|whose|where)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    // Of whom by name, the text says.
    [GeneratedRegex(@"\bof\s+the\s+(?:bank|company|group|firm|airline|business)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Common();

    // On what it is owed belongs to what is owed.
    [GeneratedRegex(@"^(?:If|Should|Unless|Once|When)\b")]
    private static partial Regex Condition();

    [GeneratedRegex(@"^\s*(?:for|in|on|at|by|through|to|until|with|from|worth|or|provided|about|roughly|nearly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\bof\s+(?:(?:the|its|their|all)\s+)?(?<whole>[\p{L}\d]+(?:['’]s)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
