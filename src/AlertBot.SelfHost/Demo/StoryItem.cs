namespace AlertBot.SelfHost.Demo;

/// <summary>One article. Its body is a list of blocks; <see cref="ArticleBody"/> says how a block is marked.</summary>
internal sealed record StoryItem(
    string Outlet,
    string Slug,
    DateTimeOffset Published,
    string Title,
    string Summary,
    IReadOnlyList<string> Body,
    string? Author = null,
    IReadOnlyList<string>? Categories = null,
    Revision? Revised = null)
{
    public string Path => $"/{Outlet}/{Slug}";
}

/// <summary>A headline that its outlet changed later, under the same address.</summary>
internal sealed record Revision(DateTimeOffset At, string Title);
