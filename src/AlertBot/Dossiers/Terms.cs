using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers;

/// <summary>A deal's terms as they stand, each with its history. Rumours change none.</summary>
internal static class Terms
{
    // Two outlets that differ within this time tell two stories of one event; later than that, the newer one is news.
    private static readonly TimeSpan _sameTime = TimeSpan.FromDays(3);

    public static ImmutableArray<TermStanding> Of(Dossier dossier)
    {
        var rumours = dossier.Reports.Where(report => report.Kind == DevelopmentKind.Rumour).Select(report => report.Url).ToHashSet(StringComparer.Ordinal);
        var told = dossier.Terms.Where(term => !rumours.Contains(term.Source.Url)).ToArray();
        return
        [
            .. from term in told
               group term by Whose(term, told) into topic
               orderby topic.Key
               select Standing(topic.Key, [.. topic.OrderByDescending(term => term.Source.AsOf).ThenByDescending(Tells)]),
        ];
    }

    private static TermStanding Standing(string topic, Term[] newestFirst)
    {
        var current = newestFirst[0];
        var others = newestFirst.Skip(1).Where(term => Differs(term, current)).DistinctBy(Figures.Of).ToArray();
        var confirmed = newestFirst.Where(term => !Differs(term, current)).Select(term => term.Source).DistinctBy(source => source.Url);
        var (disputed, earlier) = (others.Where(term => IsDispute(term, current)), others.Where(term => !IsDispute(term, current)));
        return new(topic, current with { Before = current.Before ?? earlier.FirstOrDefault()?.Text }, [.. confirmed], [.. earlier], [.. disputed]);
    }

    private static bool Differs(Term one, Term other) => Figures.Of(one) != Figures.Of(other);

    private static bool IsDispute(Term term, Term current) =>
        term.Source.Url != current.Source.Url && current.Source.AsOf - term.Source.AsOf <= _sameTime;

    // Of two terms of the same time the one that says until when, or what was before, stands for both.
    private static int Tells(Term term) => (term.Until is null ? 0 : 2) + (term.Before is null ? 0 : 1);

    /// <summary>A term that does not say whose it is belongs to the only party that has one of its kind.</summary>
    private static string Whose(Term term, Term[] all)
    {
        var topic = TermTopics.Plain(term.Topic);
        var qualified = all.Select(other => other.Topic).Where(other => other != topic && TermTopics.Plain(other) == topic).Distinct().ToArray();
        return term.Topic == topic && qualified is [var only] ? only : term.Topic;
    }
}
