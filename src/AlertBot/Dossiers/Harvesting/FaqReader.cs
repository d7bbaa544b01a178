using System.Collections.Immutable;
using AlertBot.Deals;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Question and answer pairs out of an article's own FAQ: a section that calls itself one, marks such as "Q:" and "A:", or questions that follow each other.</summary>
internal static class FaqReader
{
    public static ImmutableArray<FaqEntry> Read(IReadOnlyList<ArticleLine> lines, Deal deal, DealNames names, Source source)
    {
        var pairs = Pairs(lines);
        // The article is about the deal already; its readers' questions name the parties once and then go on, or speak of "the deal" where the headline says which.
        if (!IsOf(names, source.Title) && !pairs.Exists(pair => names.AreIn($"{pair.Question} {pair.Answer}")))
            return [];
        return
        [
            .. from pair in pairs
               select new FaqEntry(FaqEntry.IdOf(deal.Id, pair.Question, source.Url), deal.Id, pair.Question, pair.Answer, source, Curated: false),
        ];
    }

    private static bool IsOf(DealNames names, string headline) => names.Count > 0 && names.PartiesIn(headline) >= Math.Min(2, names.Count);

    private static List<(string Question, string Answer)> Pairs(IReadOnlyList<ArticleLine> lines)
    {
        var pairs = new List<(string, string)>();
        var asked = FaqLines.Of(lines);
        for (var i = 0; i < asked.Count; i++)
        {
            if (asked[i] is { } question && (question.Answer ?? AnswerAfter(lines, asked, i)) is { } answer)
                pairs.Add((question.Text, answer));
        }

        return pairs;
    }

    private static string? AnswerAfter(IReadOnlyList<ArticleLine> lines, IReadOnlyList<FaqQuestion?> asked, int question)
    {
        // The first line is the answer even where it is a bare "Yes"; what follows belongs to it while it is prose.
        var answer = lines.Skip(question + 1)
            .TakeWhile((line, i) => asked[question + 1 + i] is null && !line.IsQuestion && (i == 0 ? !FaqLines.IsSection(line) : line.Kind != LineKind.Heading));
        var text = string.Join('\n', answer.Select(line => FaqQuestion.WithoutAnswerMark(line.Text)));
        return text.Length == 0 ? null : text;
    }
}
