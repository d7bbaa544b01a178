using System.Collections.Immutable;

namespace AlertBot.Feeds;

/// <summary>
/// Whose a feed is. What the operator polls is news for every deal; what a server's admins added may be a paid or an invented source, so it
/// tells that server's own deals only.
/// </summary>
internal static class FeedOwners
{
    /// <summary>Beside the servers' ids, which are numbers.</summary>
    public const string Operator = "operator";

    extension(FeedState state)
    {
        public bool IsOperators => state.Owners.IsDefaultOrEmpty || state.Owners.Contains(Operator);

        /// <param name="owner">A server's id; null for the operator.</param>
        public bool IsOf(string? owner) => owner is null ? state.IsOperators : state.Owners.Contains(owner);

        /// <summary>Whether it is a source for the deals of that owner.</summary>
        public bool Tells(string? owner) => state.IsOperators || state.IsOf(owner);

        /// <summary>In whose name it tells what it tells; null for a feed that tells all deals.</summary>
        public string? Teller => state.IsOperators ? null : string.Join(' ', state.Owners.Order(StringComparer.Ordinal));

        public FeedState With(FeedState other) => state with { Owners = [.. state.All().Union(other.All())] };

        /// <summary>Null when nobody wants it then.</summary>
        public FeedState? Without(string? owner) =>
            state.All().Remove(owner ?? Operator) is { IsEmpty: false } left ? state with { Owners = left } : null;

        private ImmutableArray<string> All() => state.Owners.IsDefaultOrEmpty ? [Operator] : state.Owners;
    }
}
