namespace AlertBot.Dossiers;

/// <summary>One term of a deal: what holds, what held before, until when, and who says so.</summary>
/// <param name="Topic">licence, exclusivity, revenue share, stake, commitment, investment, contract value, duration …</param>
internal sealed record Term(string Topic, string Text, string? Before, string? Until, Source Source)
{
    /// <summary>The figure that it comes down to, as told: "up to $50 billion", "27 percent", "six years"; null when there is none.</summary>
    public string? Value { get; init; }

    /// <summary>The event in whose telling it stands, where that is not the article's own news: a row of its timeline.</summary>
    public EventDate? Date { get; init; }

    /// <summary>As of when it held: the event, or else the article.</summary>
    public DateTimeOffset AsOf => Date is { } date && EventSpan.Of(date.Value).End is var end && end < Source.AsOf ? end : Source.AsOf;
}
