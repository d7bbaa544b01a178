namespace AlertBot.SelfHost.Reading;

/// <summary>What <c>alertbot article read --json</c> writes for one page.</summary>
internal sealed record ArticleReading(string File, bool Ok, string Title, string? Byline, DateTime? Published, string Text);
