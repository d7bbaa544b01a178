using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Deals;

namespace AlertBot.Developments;

/// <summary>A concrete turn of events in a deal, as its first report told it; who told it after that is noted beside, and with them its weight grows.</summary>
/// <param name="Summary">At most three sentences of the report, chosen for what is new; empty when there was only a headline.</param>
/// <param name="Importance">1 (routine) to 5 (the deal itself made, changed or ended).</param>
internal sealed record Development(
    DevelopmentId Id,
    DealId Deal,
    DevelopmentKind Kind,
    string Headline,
    string Summary,
    string Url,
    string Outlet,
    DateTimeOffset Published,
    DateTimeOffset FirstSeen,
    int Importance,
    string ImportanceReason)
{
    /// <summary>Who wrote the summary, where it is not the article's own sentences.</summary>
    public string? SummaryNote { get; init; }

    /// <summary>How surely it is of its kind, 0 to 1.</summary>
    public double KindConfidence { get; init; }

    /// <summary>The outlets that have told it so far, up to as many as its importance grows with.</summary>
    public ImmutableArray<string> Outlets { get; init; } = [];

    /// <summary>The article that first told it.</summary>
    public required ArticleId Story { get; init; }

    /// <summary>Who told it after that and what they added, in the order in which it was decided (bounded).</summary>
    public ImmutableArray<Retelling> Retellings { get; init; } = [];

    /// <summary>Null while it stands.</summary>
    public Withdrawal? Withdrawal { get; init; }
}
