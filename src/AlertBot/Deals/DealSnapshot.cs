namespace AlertBot.Deals;

/// <summary>The deals as they were read at one time.</summary>
internal sealed class DealSnapshot
{
    private readonly Dictionary<DealId, Deal> _byId;
    private readonly Lazy<DealMatcher> _matcher;

    public DealSnapshot(IReadOnlyList<Deal> deals, string? version)
        : this(deals, version, new Lazy<DealMatcher>(() => new(deals)))
    {
    }

    private DealSnapshot(IReadOnlyList<Deal> deals, string? version, Lazy<DealMatcher> matcher)
    {
        (Deals, Version, _matcher) = (deals, version, matcher);
        _byId = deals.ToDictionary(deal => deal.Id);
    }

    public IReadOnlyList<Deal> Deals { get; }

    /// <summary>Of the catalogue, as <see cref="IDealStore.VersionAsync"/> gives it; it may have gone on since.</summary>
    public string? Version { get; }

    /// <summary>Made when somebody matches: an instance that only answers commands needs none.</summary>
    public DealMatcher Matcher => _matcher.Value;

    /// <summary>Read again: the same deals keep their matcher, which takes longer to build than a day of items to match.</summary>
    public DealSnapshot Again(IReadOnlyList<Deal> deals, string? version) =>
        IsSame(deals) ? new(Deals, version, _matcher) : new(deals, version);

    public Deal? Find(DealId id) => _byId.GetValueOrDefault(id);

    // By what a deal file would say: two readings of one deal hold equal texts in different arrays.
    private bool IsSame(IReadOnlyList<Deal> deals) => Deals.Count == deals.Count && Deals.Zip(deals).All(static pair => IsSame(pair.First, pair.Second));

    // Deals that were given once and for all, as a replay's, come back as the very same, and a replay's clock is a minute on with almost every item.
    private static bool IsSame(Deal one, Deal other) => ReferenceEquals(one, other)
        || ((one.Server, one.Shared) == (other.Server, other.Shared) && DealFile.Write(one) == DealFile.Write(other));
}
