using System.Collections.Immutable;

namespace AlertBot.Dossiers;

/// <summary>What one article adds to a deal's dossier.</summary>
internal sealed record Harvest(ImmutableArray<TimelineRow> Timeline, ImmutableArray<Term> Terms, ImmutableArray<FaqEntry> Faq)
{
    public static readonly Harvest Nothing = new([], [], []);

    public bool IsEmpty => Timeline.IsEmpty && Terms.IsEmpty && Faq.IsEmpty;
}
