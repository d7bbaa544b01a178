using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers;

/// <summary>A deal's terms as they stand, each with its history; what a side has agreed with others comes last. Rumours change none.</summary>
internal static class Terms
{
    private static readonly Derived<ImmutableArray<TermStanding>> _known = new(Read);

    public static ImmutableArray<TermStanding> Of(Dossier dossier) => _known.Of(dossier);

    private static ImmutableArray<TermStanding> Read(Dossier dossier)
    {
        var amendments = new Amendments(dossier.Reports);
        var rumours = dossier.Reports.Where(report => report.Kind == DevelopmentKind.Rumour).Select(report => report.Url).ToHashSet(StringComparer.Ordinal);
        var all = dossier.Terms.Where(term => !rumours.Contains(term.Source.Url)).Select(FiguredTerm.Of).ToArray();
        return
        [
            .. from told in all
               group told by TermOwner.TopicOf(told, all) into topic
               orderby TermTopics.OtherIn(topic.Key) is not null, topic.Key
               from standing in Standings(topic.Key, TermLine.Of(topic), amendments)
               select standing,
        ];
    }

    /// <summary>The newest line stands with those that articles tell beside it; the rest is what came before, or what others dispute.</summary>
    private static IEnumerable<TermStanding> Standings(string topic, IReadOnlyList<TermLine> newestFirst, Amendments amendments)
    {
        var standing = new List<TermLine>();
        var past = new List<TermLine>();
        foreach (var line in newestFirst)
            (standing.TrueForAll(line.StandsBeside) ? standing : past).Add(line);
        return standing.Select((line, i) => Standing(topic, line, i == 0 ? past : [], amendments));
    }

    private static TermStanding Standing(string topic, TermLine line, IEnumerable<TermLine> past, Amendments amendments)
    {
        var disputes = past.ToLookup(other => !amendments.Replaced(other, line), other => other.Fullest);
        return new(
            topic,
            line.Fullest with { Before = line.Fullest.Before ?? disputes[false].FirstOrDefault()?.Text },
            [.. line.Terms.Select(told => told.Term.Source).DistinctBy(source => source.Url)],
            [.. disputes[false]],
            [.. disputes[true]]);
    }
}
