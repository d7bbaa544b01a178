using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Deals;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Question and answer pairs out of an article's own FAQ section, or marked "Q:" and "A:".</summary>
internal static partial class FaqReader
{
    public static ImmutableArray<FaqEntry> Read(IReadOnlyList<ArticleLine> lines, Deal deal, DealNames names, Source source)
    {
        var pairs = Pairs(lines);
        if (2 * pairs.Count(pair => names.AreIn($"{pair.Question} {pair.Answer}")) < pairs.Count)
            return [];
        return
        [
            .. from pair in pairs
               select new FaqEntry(FaqEntry.IdOf(deal.Id, pair.Question, source.Url), deal.Id, pair.Question, pair.Answer, source, Curated: false),
        ];
    }

    private static List<(string Question, string Answer)> Pairs(IReadOnlyList<ArticleLine> lines)
    {
        var pairs = new List<(string, string)>();
        var inside = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Question(lines[i], inside) is { } question)
            {
                if ((question.Answer ?? AnswerAfter(lines, i)) is { } answer)
                    pairs.Add((question.Text, answer));
                continue;
            }

            if (lines[i].Kind == LineKind.Heading)
                inside = SectionHeading().IsMatch(lines[i].Text);
        }

        return pairs;
    }

    private static (string Text, string? Answer)? Question(ArticleLine line, bool inside)
    {
        if (OneLine().Match(line.Text) is { Success: true } both)
            return (both.Groups["question"].Value, both.Groups["answer"].Value);
        var marked = Mark().Match(line.Text) is { Success: true };
        return line.IsQuestion && (inside || marked) ? (Mark().Replace(line.Text, ""), null) : null;
    }

    private static string? AnswerAfter(IReadOnlyList<ArticleLine> lines, int question)
    {
        // The first line is the answer even where it is a bare "Yes"; what follows belongs to it while it is prose.
        var answer = lines.Skip(question + 1).TakeWhile((line, i) => !line.IsQuestion && !OneLine().IsMatch(line.Text) && (i == 0 || line.Kind != LineKind.Heading));
        var text = string.Join('\n', answer.Select(line => AnswerMark().Replace(line.Text, "")));
        return text.Length == 0 ? null : text;
    }

    [GeneratedRegex(@"\b(?:FAQs?|frequently\s+asked|questions?|Q\s?&\s?A|Q\s+and\s+A)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^(?:Q(?:uestion)?\s?\d*\s?[:.)]|\d{1,2}[.)])\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^A(?:nswer)?\s?\d*\s?[:.)]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerMark();

    [GeneratedRegex(@"^Q(?:uestion)?\s?\d*\s?[:.)]\s*(?<question>[^?]+\?)\s+A(?:nswer)?\s?\d*\s?[:.)]\s*(?<answer>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex OneLine();
}
