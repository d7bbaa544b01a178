using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>What a message shows of its development.</summary>
/// <param name="Hash">Of the message as an edit would write it: two that are the same need no edit.</param>
/// <param name="Updates">The articles whose material additions it tells.</param>
internal sealed record Shown(string Hash, ImmutableArray<ArticleId> Updates, bool Withdrawn)
{
    public static Shown Of(string hash, Development development) =>
        new(hash, [.. development.Retellings.Where(retelling => retelling.Material).Select(retelling => retelling.Article)], development.Withdrawal is not null);

    /// <summary>Whether this tells something material that the other does not.</summary>
    public bool IsMaterialTo(Shown before) => Withdrawn != before.Withdrawn || Updates.Except(before.Updates).Any();
}
