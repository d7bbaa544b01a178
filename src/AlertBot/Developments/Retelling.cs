using System.Collections.Immutable;
using AlertBot.Articles;

namespace AlertBot.Developments;

/// <summary>That another report told a development which was known by then.</summary>
/// <param name="At">When it was decided.</param>
/// <param name="Added">What it added, as its headline says it ("$38 billion"); empty for a repeat.</param>
/// <param name="Material">Whether readers who know the development should be told of what it added (<see cref="Materiality"/>).</param>
internal sealed record Retelling(
    ArticleId Article, string Outlet, string Title, string Url, DateTimeOffset Published, DateTimeOffset At, ImmutableArray<string> Added, bool Material);
