using System.Collections.Immutable;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// Terms of a deal out of an article's sentences, each by one named rule. A hedged sentence, the part of one that
/// tells the old state, and a paragraph that names no party give none.
/// </summary>
internal static class TermReader
{
    private static readonly TermRule[] _rules =
    [
        new("licence", RightsTerms.Licence),
        new("exclusivity", RightsTerms.Exclusivity),
        new("revenue share", RevenueTerms.Read),
        new("amount", AmountTerms.Money),
        new("stake", AmountTerms.Percents),
        new("duration", LengthTerms.Duration),
        new("closing", LengthTerms.Closing),
    ];

    public static ImmutableArray<Term> Read(IReadOnlyList<ArticleLine> lines, DealNames names, Source source)
    {
        var sentences = SentencesOf(lines, names, source).ToArray();
        var terms = sentences.SelectMany(sentence => TermsOf(sentence, source)).ToArray();
        var old = sentences.Select(sentence => OldState.In(sentence.Text)).OfType<string>().ToArray();
        return [.. Distinct(terms).Select(term => WithOldState(term, old))];
    }

    private static IEnumerable<TermSentence> SentencesOf(IReadOnlyList<ArticleLine> lines, DealNames names, Source source)
    {
        foreach (var line in lines.Where(line => line.Kind != LineKind.Heading && names.AreIn(line.Text)))
        {
            var before = "";
            foreach (var sentence in Prose.Of(TimelineReader.Undated(line.Text, source.AsOf) ?? line.Text))
            {
                yield return new(sentence, before, names, source.AsOf);
                before = sentence;
            }
        }
    }

    private static IEnumerable<Term> TermsOf(TermSentence sentence, Source source) =>
        from rule in Hedge.Is(sentence.Text) ? [] : _rules
        from finding in rule.Read(WithoutOldState(sentence))
        select new Term(TermTopics.Of(finding.Topic, finding.Party), finding.Text ?? sentence.Text, finding.Before, finding.Until, source);

    private static TermSentence WithoutOldState(TermSentence sentence) =>
        OldState.In(sentence.Text) is { } old
            ? new(sentence.Text.Replace(old, "", StringComparison.Ordinal), sentence.Before, sentence.Names, sentence.Published)
            : sentence;

    /// <summary>One term a topic, the one that tells most; further ones only where their figures differ.</summary>
    private static IEnumerable<Term> Distinct(Term[] terms)
    {
        var all = terms.Select(FiguredTerm.Of).ToArray();
        var kept = new List<FiguredTerm>();
        foreach (var told in all.OrderByDescending(told => Tells(told.Term)))
        {
            var owned = told with { Term = told.Term with { Topic = TermOwner.TopicOf(told, all) } };
            if (kept.TrueForAll(other => other.Term.Topic != owned.Term.Topic || other.Figures.Differ(owned.Figures)))
                kept.Add(owned);
        }

        return kept.Select(told => told.Term).OrderBy(term => Array.FindIndex(terms, other => other.Text == term.Text));
    }

    private static int Tells(Term term) => (term.Until is null ? 0 : 2) + (term.Before is null ? 0 : 1);

    /// <summary>What the article tells elsewhere about how it was before, for the terms of which it tells it: rights.</summary>
    private static Term WithOldState(Term term, string[] old) =>
        term.Before is null && TermTopics.Plain(term.Topic) is TermTopics.Licence
            ? term with { Before = old.Where(IsAboutRights).OrderByDescending(TellsUntil).FirstOrDefault() }
            : term;

    private static bool TellsUntil(string text) => text.Contains("until", StringComparison.OrdinalIgnoreCase);

    private static bool IsAboutRights(string text) => text.Contains("exclusiv", StringComparison.OrdinalIgnoreCase);
}
