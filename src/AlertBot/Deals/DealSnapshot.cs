namespace AlertBot.Deals;

/// <summary>The deals as they were read at one time.</summary>
internal sealed class DealSnapshot(IReadOnlyList<Deal> deals, DateTimeOffset readAt, DealMatcher? matcher = null)
{
    private readonly Dictionary<DealId, Deal> _byId = deals.ToDictionary(deal => deal.Id);

    public IReadOnlyList<Deal> Deals => deals;

    public DateTimeOffset ReadAt => readAt;

    public DealMatcher Matcher { get; } = matcher ?? new(deals);

    /// <summary>The same deals, read again.</summary>
    public DealSnapshot At(DateTimeOffset now) => new(Deals, now, Matcher);

    public Deal? Find(DealId id) => _byId.GetValueOrDefault(id);
}
